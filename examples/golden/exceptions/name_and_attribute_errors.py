"""NameError and AttributeError: name, obj and the text for every kind of owner."""
def attempt(f):
    try:
        f()
    except (NameError, AttributeError, ImportError, TypeError) as e:
        obj = getattr(e, "obj", "no obj")
        print(
            type(e).__name__, "|", e, "|", getattr(e, "name", None), "|",
            type(obj).__name__ if not isinstance(obj, type) else obj.__name__,
        )


class C:
    __slots__ = ("s",)
    k = 1
    def m(self): return self.nope


class D:
    def __init__(self): self.x = 1
    @property
    def p(self): return 1
    @classmethod
    def cm(cls): return cls.nope


import sys
c, d = C(), D()
attempt(lambda: undefined)
attempt(lambda: c.nope)
attempt(lambda: c.s)
attempt(lambda: c.m())
attempt(lambda: setattr(c, "nope", 1))
attempt(lambda: delattr(c, "s"))
attempt(lambda: setattr(c, "k", 1))
attempt(lambda: delattr(c, "k"))
attempt(lambda: C.nope)
attempt(lambda: d.nope)
attempt(lambda: delattr(d, "nope"))
attempt(lambda: setattr(d, "p", 1))
attempt(lambda: delattr(d, "p"))
attempt(lambda: D.cm())
attempt(lambda: delattr(D, "nope"))
attempt(lambda: sys.nope)
attempt(lambda: delattr(sys, "nope"))
attempt(lambda: (1).nope)
attempt(lambda: "s".nope)
attempt(lambda: [].nope)
attempt(lambda: None.nope)
attempt(lambda: len.nope)
attempt(lambda: (lambda: 0).nope)
attempt(lambda: int.nope)
attempt(lambda: type.nope)
attempt(lambda: super(D, d).nope)
attempt(lambda: d.cm.nope)
attempt(lambda: iter([]).nope)
attempt(lambda: (x for x in ()).nope)
attempt(lambda: ValueError().nope)
attempt(lambda: ....nope)
attempt(lambda: setattr(1, "nope", 1))
attempt(lambda: setattr([], "nope", 1))
attempt(lambda: setattr(int, "nope", 1))
attempt(lambda: setattr(len, "nope", 1))
attempt(lambda: setattr(None, "nope", 1))
attempt(lambda: setattr(object(), "nope", 1))
attempt(lambda: setattr("s", "upper", 1))
attempt(lambda: setattr((1), "real", 1))
attempt(lambda: delattr(1, "real"))
attempt(lambda: delattr([], "append"))
attempt(lambda: delattr(int, "real"))
attempt(lambda: setattr(d, "__class__", 1))
attempt(lambda: setattr((lambda: 0), "__closure__", 1))
attempt(lambda: getattr(d, "x y"))
attempt(lambda: d.__nope__)
attempt(lambda: object.__getattribute__(d, "zz"))
attempt(lambda: object.__setattr__(1, "x", 2))
attempt(lambda: type.__setattr__(int, "x", 2))
attempt(lambda: type.__getattribute__(D, "zz"))
attempt(lambda: (1).__nope)
attempt(lambda: d.x.y.z)
