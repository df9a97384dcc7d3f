"""__contains__, __iter__, __getitem__, __len__, __reversed__, __missing__ and their fallbacks."""
class Squares:
    """Only __getitem__: iteration and `in` work through it."""

    def __getitem__(self, i):
        print(f"[{i}]", end=" ")
        if i >= 4:
            raise IndexError(i)
        return i * i


s = Squares()
print(list(s), 9 in s, 5 in s, [*s][1:], sum(s), dict(zip(s, s)))
a, b, *c = s
print(a, b, c)


class Iter:
    def __iter__(self):
        print("iter", end=" ")
        return iter([1, 2, 3])


print(2 in Iter(), 7 in Iter(), list(Iter()), max(Iter()), tuple(Iter()), (*Iter(), 4))


class Contains:
    def __contains__(self, x):
        return "truthy" if x == 1 else ""


print(1 in Contains(), 2 in Contains(), 1 not in Contains())


class Seq:
    def __len__(self): return 3

    def __getitem__(self, i):
        if isinstance(i, slice):
            return i.indices(3)
        if i < 0:
            print("negative", i, end=" ")
            i += 3
        if not 0 <= i < 3:
            raise IndexError("Seq index")
        return "abc"[i]


q = Seq()
print(list(reversed(q)), q[-1], q[::-1], list(q), "b" in q, list(enumerate(q)), ",".join(q))


class Rev:
    def __reversed__(self): return "anything"
class NoRev(Seq): __reversed__ = None
class NoIter(Squares): __iter__ = None
class NoContains(Iter): __contains__ = None
class BadIter:
    def __iter__(self): return 5
class NotIterator:
    def __iter__(self): return [1]
class RaisesInIter:
    def __iter__(self): raise ValueError("iter failed")
class RaisesTypeError:
    def __iter__(self): raise TypeError("own TypeError")
class KeyErrorSeq:
    def __getitem__(self, i): raise KeyError(i)
class StopSeq:
    def __getitem__(self, i): raise StopIteration


print(reversed(Rev()))
for f in (
    lambda: reversed(NoRev()), lambda: iter(NoIter()), lambda: 1 in NoContains(), lambda: list(BadIter()),
    lambda: iter(NotIterator()), lambda: list(RaisesInIter()), lambda: [*RaisesTypeError()],
    lambda: list(KeyErrorSeq()), lambda: list(StopSeq()), lambda: 1 in 5, lambda: 1 in Seq, lambda: len(Iter()),
    lambda: Iter()[0], lambda: reversed(Iter()), lambda: next(Iter()), lambda: Contains()[0],
    lambda: list(Contains()), lambda: (lambda a, b: 0)(*BadIter()), lambda: reversed({1}),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"


d = D(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d))


class Counter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


it = Counter(3)
print(next(it), list(it), list(it), next(it, "done"), 0 in Counter(2))
