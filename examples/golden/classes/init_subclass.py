"""__init_subclass__ with keywords, inheritance, super() and the moment it runs."""
class Plugin:
    plugins = []

    def __init_subclass__(cls, /, name=None, **kwargs):
        print("__init_subclass__", cls.__name__, name, kwargs, "x" in cls.__dict__)
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        Plugin.plugins.append(cls.name)


class A(Plugin):
    x = 1


class B(Plugin, name="bee"): pass
class C(A, name="sea"): pass


print(Plugin.plugins, A.name, B.name, C.name, Plugin.__init_subclass__.__self__)
try:
    class D(Plugin, unknown=1): pass
except TypeError as e:
    print(e)
try:
    class E(unknown=1): pass
except TypeError as e:
    print(e)
try:
    class F(object, a=1, b=2): pass
except TypeError as e:
    print(e)


class Mixin:
    def __init_subclass__(cls, tag="", **kwargs):
        print("Mixin", tag)
        super().__init_subclass__(**kwargs)


class Both(Mixin, Plugin, tag="t", name="n"): pass


print(Plugin.plugins)
G = type("G", (Plugin,), {}, name="by type()")
print(G.name)


class Meta(type):
    def __new__(mcs, cls_name, bases, ns, /, **kw):
        print("before type.__new__")
        cls = super().__new__(mcs, cls_name, bases, ns, **kw)
        print("after type.__new__")
        return cls

    def __init__(cls, cls_name, bases, ns, /, **kw):
        print("Meta.__init__", kw)


class Desc:
    def __set_name__(self, owner, name):
        print("__set_name__", name)


class H(Plugin, metaclass=Meta, name="h"):
    d = Desc()


class Instance:
    def __init_subclass__(cls):
        raise ValueError("no subclasses please")


try:
    class Sub(Instance): pass
except ValueError as e:
    print(e)
print(Instance.__subclasses__())
Plugin.__init_subclass__()
print(Plugin.plugins[-1])
