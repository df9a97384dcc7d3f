"""Exceptions that leave special methods: who converts, who hides, who passes them on."""
class Bomb:
    def __init__(self, exc): self.exc = exc
    def boom(self, *a): raise self.exc


NAMES = """
__len__ __bool__ __iter__ __next__ __getitem__ __contains__ __eq__ __lt__ __hash__ __add__ __radd__ __repr__ __str__
__format__ __int__ __index__ __call__ __enter__ __reversed__ __length_hint__ __dir__ __neg__ __bytes__
"""
for name in NAMES.split():
    setattr(Bomb, name, Bomb.boom)
uses = dict(
    len=len, bool=bool, iter=iter, next=next, getitem=lambda x: x[0], contains=lambda x: 1 in x,
    eq=lambda x: x == 1, eq_in_list=lambda x: 1 in [x], lt=lambda x: x < 1, sort=lambda x: sorted([x, x]),
    hash=hash, dict_key=lambda x: {x: 1}, add=lambda x: x + 1, radd=lambda x: 1 + x, repr=repr,
    list_repr=lambda x: repr([x]), str=str, format=lambda x: f"{x}", int=int, index=lambda x: [1][x],
    call=lambda x: x(), list=list, star=lambda x: [*x], unpack=lambda x: (lambda a, b: 0)(*x), reversed=reversed,
    dir=dir, neg=lambda x: -x, any=lambda x: any([x]), percent=lambda x: "%s" % x, join=lambda x: ",".join(x),
    zip=lambda x: list(zip(x)), sum=lambda x: sum([x]), bytes=bytes, tuple_eq=lambda x: (x,) == (1,),
)
for exc in (
    ValueError("v"), TypeError("t"), AttributeError("a"), StopIteration("s"), IndexError("i"),
    NotImplementedError("n"),
):
    results = {}
    for name, use in uses.items():
        try:
            outcome = f"= {use(Bomb(exc))!r}"
        except BaseException as e:
            outcome = "same" if e is exc else f"{type(e).__name__}: {e}"
        if outcome != "same":
            results[name] = outcome
    print(type(exc).__name__, results)


class Attr:
    def __init__(self, exc): object.__setattr__(self, "exc", exc)
    def __getattr__(self, name): raise object.__getattribute__(self, "exc")

    @property
    def prop(self): raise object.__getattribute__(self, "exc")


for exc in (AttributeError("custom"), KeyError("k"), TypeError("t"), StopIteration()):
    for f in (
        lambda o: hasattr(o, "x"), lambda o: getattr(o, "x", "default"), lambda o: o.prop,
        lambda o: hasattr(o, "prop"),
    ):
        try:
            print(type(exc).__name__, f(Attr(exc)))
        except Exception as e:
            print(type(exc).__name__, "raised", repr(e))
