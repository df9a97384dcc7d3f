"""Messages when a call has too many or too few positional arguments, for every shape of signature."""
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def defaults(a=1, b=2): pass
def star(a, *args): pass
def kwonly(a, *, k): pass
def kwdefault(a, *, k=1): pass
def many_kwonly(*, k, l, m): pass
def posonly(a, b, /): pass


class C:
    def method(self, a): pass

    @classmethod
    def cm(cls, a): pass

    @staticmethod
    def sm(a): pass

    def noself(): pass


c = C()
calls = [
    lambda: none(1), lambda: none(1, 2), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1),
    lambda: two(1, 2, 3), lambda: three(), lambda: three(1), lambda: default(), lambda: default(1, 2, 3),
    lambda: defaults(1, 2, 3), lambda: star(), lambda: kwonly(), lambda: kwonly(1), lambda: kwonly(1, 2),
    lambda: kwonly(1, 2, k=3), lambda: kwdefault(1, 2), lambda: kwdefault(1, 2, k=3), lambda: kwdefault(),
    lambda: many_kwonly(), lambda: many_kwonly(l=1), lambda: many_kwonly(1, k=1, l=2, m=3), lambda: posonly(),
    lambda: posonly(1), lambda: posonly(1, 2, 3), lambda: c.method(), lambda: c.method(1, 2), lambda: C.method(),
    lambda: C.method(1), lambda: c.cm(), lambda: c.cm(1, 2), lambda: c.sm(), lambda: c.sm(1, 2), lambda: c.noself(),
    lambda: (lambda: 0)(1), lambda: (lambda x: 0)(),
]
for call in calls:
    try:
        print("returned", call())
    except TypeError as e:
        print(e)
