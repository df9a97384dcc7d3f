"""Locals of a generator live in its frame: gi_frame.f_locals, closures, independent instances."""
def counter(start):
    step = 1
    while True:
        sent = yield start
        if sent:
            step = sent
        start += step


a, b = counter(0), counter(100)
print(next(a), next(a), next(b), a.send(10), next(b), next(a))
print(a.gi_frame.f_locals, b.gi_frame.f_locals, a.gi_code is b.gi_code)


def closing_over():
    n = 0

    def bump():
        nonlocal n
        n += 1
        return n

    while True:
        yield bump, n


g = closing_over()
bump, n = next(g)
bump(), bump()
print(next(g)[1], g.gi_frame.f_locals["n"])


def shared():
    items = []

    def producer():
        for i in range(3):
            items.append(i)
            yield

    def consumer():
        while True:
            yield items.pop(0) if items else "nothing"

    return producer(), consumer()


p, c = shared()
print(next(c), next(p), next(p), next(c), next(c), next(c))


def mutable_default(log=[]):
    log.append("started")
    yield log


print(list(mutable_default()), list(mutable_default()))


def args(*a, k=0, **kw):
    yield a, k, kw


print(next(args(1, 2, k=3, z=4)))
try:
    args.__wrapped__
except AttributeError as e:
    print(e)


def lazy_errors(x):
    print("body runs only now")
    yield 1 / x


g = lazy_errors(0)
print("made")
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
try:
    lazy_errors()
except TypeError as e:
    print("argument errors come at once:", e)


class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

    def depth_first(self, level=0):
        yield level, self.v
        for k in self.kids:
            yield from k.depth_first(level + 1)

    @property
    def leaves(self):
        if not self.kids:
            yield self.v
        for k in self.kids:
            yield from k.leaves

    @classmethod
    def build(cls, n):
        yield cls(n, *(t for m in range(n) for t in cls.build(m)))

    @staticmethod
    def numbers():
        yield from (1, 2)


t = next(Tree.build(3))
print(list(t), list(t.depth_first()), list(t.leaves), list(Tree.numbers()), 0 in t, max(t))
