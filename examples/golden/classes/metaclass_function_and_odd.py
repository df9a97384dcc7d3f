"""A metaclass may be any callable, and __prepare__ may return any mapping."""
def meta(name, bases, ns, **kw):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)


class Tuple(int, str, metaclass=meta, extra=1):
    a = 1
    b = 2


print(Tuple)


class Recorder(dict):
    def __init__(self):
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(("set", key))
        super().__setitem__(key, value)

    def __getitem__(self, key):
        self.log.append(("get", key))
        return super().__getitem__(key)

    def __delitem__(self, key):
        self.log.append(("del", key))
        super().__delitem__(key)


class Logging(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Recorder()

    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls.log = ns.log
        return cls


class Logged(metaclass=Logging):
    x = 1
    y = x + 1
    z = len("abc")
    del x

    def f(self): pass

    f = staticmethod(f)


for entry in Logged.log:
    print(*entry)


class Default(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = value = len(self)
        return value


class AutoEnum(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Default()


class Color(metaclass=AutoEnum):
    RED
    GREEN
    BLUE


print(Color.RED, Color.GREEN, Color.BLUE)


class BadPrepare(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5


try:
    class Bad(metaclass=BadPrepare): pass
except TypeError as e:
    print(e)


class Multi(dict):
    def __setitem__(self, key, value):
        if key in self and not key.startswith("__"):
            raise NameError(f"{key} defined twice")
        super().__setitem__(key, value)


class Once(type):
    __prepare__ = classmethod(lambda mcs, name, bases: Multi())


try:
    class Twice(metaclass=Once):
        def f(self): pass
        def f(self): pass
except NameError as e:
    print(e)
