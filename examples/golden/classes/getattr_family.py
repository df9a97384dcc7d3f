"""__getattribute__, __getattr__, __setattr__, __delattr__ and __dir__: who is called when."""
class Loud:
    cls_attr = "class"

    def __init__(self):
        self.inst = 1

    def __getattribute__(self, name):
        print(f"  getattribute {name}")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print(f"  getattr {name}")
        if name == "boom":
            raise AttributeError("custom message")
        return f"made-up {name}"

    def __setattr__(self, name, value):
        print(f"  setattr {name} = {value!r}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print(f"  delattr {name}")
        super().__delattr__(name)

    def method(self):
        return self.inst

    def __len__(self):
        return 3

    def __dir__(self):
        return ["b", "a", "b"]


o = Loud()
print(o.inst, o.cls_attr, o.missing, o.method())
o.x = 5
o.x += 1
del o.x
print(len(o), dir(o), hasattr(o, "anything"), hasattr(o, "boom"), getattr(o, "boom", "default"))
try:
    o.boom
except AttributeError as e:
    print(e, e.name, e.obj is o)
try:
    del o.never
except AttributeError as e:
    print(e)
print(vars(o))
print(object.__getattribute__(o, "inst"))


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


class T: pass


t = T()
p = Proxy(t)
p.x = 1
print(t.x, p.x, vars(p).keys())
l = Proxy([3, 1])
l.sort()
print(l._target)
try:
    len(l)
except TypeError as e:
    print(e)


class Recursive:
    def __getattr__(self, name):
        return self.other


try:
    Recursive().x
except RecursionError as e:
    print(e)


class WrongError:
    def __getattr__(self, name):
        raise KeyError(name)


try:
    hasattr(WrongError(), "x")
except KeyError as e:
    print("KeyError", e)
try:
    getattr(WrongError(), "x", 1)
except KeyError as e:
    print("KeyError", e)
