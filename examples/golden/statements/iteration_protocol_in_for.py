"""What a for loop asks of an iterable, and how exceptions inside the protocol behave."""
class It:
    def __init__(self, *values): self.values = list(values)

    def __iter__(self):
        print("iter", end=" ")
        return self

    def __next__(self):
        if not self.values:
            print("stop", end=" ")
            raise StopIteration("with a value")
        v = self.values.pop(0)
        if isinstance(v, BaseException):
            raise v
        return v


for x in It(1, 2):
    print(x, end=" ")
else:
    print("else")
for x in It(1, 2, 3):
    if x == 2:
        break
print()
try:
    for x in It(1, ValueError("in next")):
        print(x, end=" ")
except ValueError as e:
    print(e)
it = It(1, 2, 3, 4)
for x in it:
    for y in it:
        print((x, y), end=" ")
        break
print()


class Weird:
    def __getitem__(self, i):
        if i > 2:
            raise StopIteration
        return i * 10


class Keyed:
    def __getitem__(self, i):
        return {"0": 1}[i]


print([x for x in Weird()])
for bad in (5, None, Keyed(), object(), int, lambda: 0, 1.5, type, ...):
    try:
        for x in bad:
            pass
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)


class NextOnly:
    def __next__(self): return 1


class IterReturnsNone:
    def __iter__(self): return None


class IterGen:
    def __iter__(self):
        yield from "gen"
        return 5


class NextNotCallable:
    def __iter__(self): return self
    __next__ = 5


for bad in (NextOnly(), IterReturnsNone(), NextNotCallable()):
    try:
        for x in bad:
            print(x)
    except TypeError as e:
        print(e)
print([*IterGen()], list(zip(IterGen(), It(1, 2))), dict(enumerate(IterGen())), max(IterGen()), "e" in IterGen())


def stops():
    raise StopIteration("raised by a function")


try:
    for x in map(lambda v: stops(), [1]):
        print("never")
    print("StopIteration from the mapped function ends the loop")
    list(stops() for _ in [1])
except RuntimeError as e:
    print(e, repr(e.__cause__))
d = {1: "a", 2: "b"}
for k in d:
    d[k] = d[k] * 2
print(d, [*d.items()])
try:
    for k in d:
        d[k + 10] = 1
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
s = {1}
try:
    for k in s:
        s.discard(k)
        s.add(2)
        s.add(3)
except RuntimeError as e:
    print(e)
q = [1]
for x in q:
    if len(q) < 5:
        q.insert(0, x + len(q))
print(q)
r = reversed(q)
q.clear()
print(list(r))
