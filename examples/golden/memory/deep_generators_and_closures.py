# Deep chains of other objects: closures, bound methods, generators, exceptions, iterators.
def closures(n):
    f = None
    for _ in range(n):
        f = (lambda g: lambda: g)(f)
    return f


def partials(n):
    from functools import partial

    p = print
    for _ in range(n):
        p = partial(lambda x: x, p)
    return p


def exceptions(n):
    e = None
    for _ in range(n):
        new = ValueError()
        new.__cause__ = e
        e = new
    return e


def maps(n):
    m = iter([])
    for _ in range(n):
        m = map(id, m)
    return m


def chained_dicts(n):
    d = {}
    for i in range(n):
        d = {"next": d, "list": [i]}
    return d


for make in closures, partials, exceptions, maps, chained_dicts:
    x = make(50_000)
    del x
    print(make.__name__, "freed")


def gen(inner):
    yield inner


g = None
for _ in range(5_000):
    g = gen(g)
    next(g)
del g
print("suspended generators freed")


class Tree:
    def __init__(self, left, right):
        self.left, self.right = left, right


t = None
for _ in range(20_000):
    t = Tree(t, Tree(None, None))
del t
print("lopsided tree freed")
