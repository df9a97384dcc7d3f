"""Suggestions for misspelt attributes of instances, classes, modules and builtins, and for imports."""
import sys


class Thing:
    class_attribute = 1
    _protected = 2

    def __init__(self): self.instance_attribute = 3

    def compute_total(self): ...


class WithSlots:
    __slots__ = ("slotted_name",)


class OwnDir:
    def __dir__(self): return ["made_up_name"]


class OwnGetattr:
    real_name = 1
    def __getattr__(self, name): raise AttributeError(f"own text for {name}")


class OwnName:
    def __getattr__(self, name): raise AttributeError("text", name="nam", obj=Thing())


t = Thing()
for f in (
    lambda: t.class_atribute, lambda: t.instance_atribute, lambda: t.compute_totl(), lambda: t.protected,
    lambda: t.zzz, lambda: Thing.class_attributes, lambda: WithSlots().slotted_nam, lambda: OwnDir().made_up_nam,
    lambda: OwnGetattr().real_nam, lambda: [].appendd(1), lambda: "".uper(), lambda: {}.item(), lambda: (1).reel,
    lambda: sys.exitt, lambda: sys.versionn, lambda: None.foo, lambda: t.Class_Attribute, lambda: int.form_bytes,
    lambda: setattr(1, "reel", 2), lambda: delattr(t, "instance_attribut"), lambda: OwnName().x,
    lambda: t.compute_total.__nam__, lambda: t.__clas__, lambda: super(Thing, t).__in_it__,
    lambda: exec("from sys import exitt"), lambda: exec("from sys import path_hook, maxsiz"),
    lambda: exec("import syss"), lambda: t.a,
    lambda: t.compute_total_of_everything_there_is_in_the_whole_wide_world,
):
    try:
        f()
    except (AttributeError, ImportError) as e:
        sys.excepthook(type(e), e, e.__traceback__)
t.instance_attribute.bit_lenght
