"""global at module level and in exec; every statement that binds a name may bind a global one."""
global at_module
at_module = 1
print(at_module)


def all_forms():
    global by_for, by_with, by_def, by_class, by_import, by_walrus, by_unpack, by_star
    global by_aug, by_except, by_match, by_del
    for by_for in range(2): pass
    with memoryview(b"") as by_with: pass
    def by_def(): return "def"
    class by_class: pass
    import sys as by_import
    (by_walrus := 5)
    by_unpack, *by_star = 1, 2, 3
    by_aug = 1
    by_aug += 1
    match 7:
        case by_match: pass
    try:
        raise ValueError("x")
    except ValueError as by_except:
        print("in handler", "by_except" in globals())
    print("after handler", "by_except" in globals())
    by_del = 1
    del by_del
    return [i for by_for_inner in "ab" for i in by_for_inner]


print(all_forms())
print(
    by_for, type(by_with).__name__, by_def(), by_class.__qualname__, by_def.__qualname__, by_import.__name__,
    by_walrus, by_unpack, by_star, by_aug, by_match, "by_del" in globals(),
)


def outer():
    global inner_global

    def inner_global():
        return "defined in outer"

    class Local:
        def method(self): return inner_global()

    return Local


print(outer()().method(), inner_global.__qualname__, outer().__qualname__, outer().method.__qualname__)
exec("global z\nz = 5")
print(z)
scope, loc = {}, {}
exec("global a\na = 1\nb = 2\ndef f():\n    global c\n    c = 3\nf()", scope, loc)
print(sorted(k for k in scope if k != "__builtins__"), sorted(loc))


def reads_only():
    global reads
    return reads


try:
    reads_only()
except NameError as e:
    print(e)
reads = "now bound"
print(reads_only())


def shadow():
    at_module = "local"

    def inner():
        global at_module
        at_module = "from inner"
        return at_module

    return inner(), at_module


print(shadow(), at_module)
print(__builtins__ is not None, globals()["__name__"], globals() is locals(), "shadow" in vars())
globals()["dynamic name"] = "set through globals()"
globals()["injected"] = "visible"
print(injected, vars()["dynamic name"])
del globals()["injected"]
try:
    injected
except NameError as e:
    print(e)
