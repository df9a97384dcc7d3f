"""object.__reduce_ex__: what it asks the object, its class and copyreg for; __slotnames__ stays in the class."""
import copy
import gc


class M(type):
    def __getattr__(cls, name):
        print("class getattr", name)
        raise AttributeError(name)

    def __setattr__(cls, name, value):
        print("class setattr", name)
        super().__setattr__(name, value)


class Plain(metaclass=M):
    pass


class Slotted(metaclass=M):
    __slots__ = ("a", "__b", "__weakref__")


class More(Slotted):
    __slots__ = "c"

    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(name)


for cls in Plain, Slotted, More, Plain, More:
    o = cls()
    if cls is not Plain:
        o.a = 1
    print(o.__reduce_ex__(2)[2:], cls.__dict__.get("__slotnames__"))
    print(type(copy.copy(o)).__name__)

for names in None, 3, ["a"], [3], ["zz"]:
    Slotted.__slotnames__ = names
    o = Slotted()
    o.a = 2
    try:
        print(o.__reduce_ex__(3)[2])
    except TypeError as e:
        print(e)

o = Plain()
o.__getnewargs__ = lambda: (1,)
o.__reduce__ = lambda: "of the instance"
print(len(o.__reduce_ex__(2)[1]))
Plain.__reduce__ = lambda self: "of the class"
print(o.__reduce_ex__(2))
del o, Plain, Slotted, More, cls, names
gc.collect()


class Once:
    pass


copy.copy(Once())
gc.collect()
del Once
print(gc.collect())
