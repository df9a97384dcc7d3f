"""_random.Random, on which random.Random stands: arguments, state, seeds of every kind; what the collector sees of it."""
import _random
import gc
import random
import sys


def attempt(function):
    try:
        print(repr(function())[:80])
    except Exception as error:
        print(type(error).__name__, error)


Base = _random.Random
for arguments in ((1, 2), ([],)):
    attempt(lambda: Base(*arguments))
attempt(lambda: Base(x=1))
attempt(lambda: Base().seed([]))
attempt(lambda: Base().seed(1, 2))
for state in 1, (1, 2), ("a",) * 625, (-1,) * 625, (1 << 33,) * 625, (1,) * 624 + (-1,), (1,) * 624 + (625,):
    attempt(lambda: Base().setstate(state))
for k in -1, 1.5, 0, 1 << 70:
    attempt(lambda: Base().getrandbits(k))
attempt(lambda: Base().getrandbits())
attempt(lambda: Base().random(1))
for k in 1, 31, 32, 33, 63, 64, 65, 100, 1000:
    print(k, hex(Base(k).getrandbits(k)))
for seed in 5, -5, 5.5, True, 1 << 100, -(1 << 4000), (1, 2), frozenset():
    print(type(seed).__name__, Base(seed).random())
for seed in 0, 7, 1.5, "abc", "ä€", b"abc", bytearray(b"x"), 10 ** 50:
    r = random.Random(seed)
    print(repr(seed), r.random(), r.getrandbits(40), r.randrange(1000), r.choice("abcdef"), r.gauss())
attempt(lambda: random.Random(1, 2))
attempt(lambda: random.Random([]))

r = Base(3)
state = r.getstate()
first = [r.random() for _ in range(3)]
other = Base(4)
other.setstate(state)
print([other.random() for _ in range(3)] == first, len(state), state[:2], state[-1])

print(gc.is_tracked(Base(1)), gc.is_tracked(random.Random(1)), gc.get_referents(Base(1)), sys.getsizeof(Base(1)))
print(Base.__module__, Base.__flags__ & 1 << 14, random.Random.__mro__, Base.__basicsize__)
gc.collect()
r = random.Random(1)
r.me = r
del r
print(gc.collect())


class Sub(random.Random):
    def __init__(self, a, b):
        super().__init__(a)


print(Sub(1, 2).random() == random.Random(1).random(), Sub(b=1, a=2).random() == random.Random(2).random())
