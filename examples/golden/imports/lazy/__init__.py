"""A module with __getattr__ and __dir__."""
present = "present from the start"
__all__ = ["star_name"]


def __getattr__(name):
    print(f"[__getattr__ {name}]", end=" ")
    if name == "computed":
        globals()["computed"] = "computed once"
        return computed
    if name == "sub":
        import lazy.submodule
        return lazy.submodule
    if name.startswith("generated") or name in ("present", "star_name"):
        return f"made {name}"
    raise AttributeError(f"lazy has no {name}")


def __dir__():
    return ["dir", "of", "lazy"]
