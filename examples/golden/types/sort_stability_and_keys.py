"""sort and sorted: stability, keys, reverse, exceptions in keys and comparisons, changes while sorting."""
data = [("b", 2), ("a", 2), ("c", 1), ("d", 1), ("e", 2)]
print(
    sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True),
    sorted(data, key=lambda p: (-p[1], p[0])), sorted(data, reverse=True), sorted(data),
)
print(
    sorted("bBaA"), sorted("bBaA", key=str.lower), sorted("bBaA", key=str.lower, reverse=True),
    sorted([3, 1.5, True, 2]), sorted({3: 1, 1: 2}), sorted([[2], [1, 5], [1]]), sorted(["10", "9", "2"], key=int),
    sorted([]), sorted([-3, 2, -1], key=abs),
)


class K:
    compared = 0

    def __init__(self, v, tag=""): self.v, self.tag = v, tag
    def __lt__(self, o): K.compared += 1; return self.v < o.v
    def __repr__(self): return f"{self.v}{self.tag}"


ks = [K(v, t) for v, t in zip([2, 1, 2, 1, 3], "abcde")]
print(sorted(ks), sorted(ks, reverse=True), min(ks), max(ks))
K.compared = 0
sorted([K(i) for i in range(20)])
print("already sorted:", K.compared)
K.compared = 0
sorted([K(-i) for i in range(20)])
print("strictly descending:", K.compared)
K.compared = 0
sorted([K(i * 7 % 20) for i in range(20)])
print("mixed:", K.compared)
K.compared = 0
sorted([K(i * 37 % 101) for i in range(100)])
print("mixed 100:", K.compared)
for bad in (
    lambda: sorted([1, "a"]), lambda: sorted([1, None]), lambda: sorted([{}, {}]), lambda: sorted([1j, 2]),
    lambda: sorted([1, 2], key=len), lambda: sorted([(1, "a"), (1, 2)]), lambda: sorted([object(), object()]),
    lambda: sorted(["a", b"a"]), lambda: sorted([1], key="x"), lambda: sorted(5),
    lambda: sorted([3, 2], key=lambda x: 1 / (x - 3)), lambda: min([1, "a"]), lambda: max([]),
    lambda: max(1, 2, key=3),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
l = [3, 1, 2, "x", 0]
try:
    l.sort()
except TypeError as e:
    print(e, sorted(map(str, l)))
l = [3, 1, 2]


def spy(x):
    seen.append(list(l))
    return x


seen = []
l.sort(key=spy)
print(seen, l)
l = [3, 1, 2]
try:
    l.sort(key=lambda x: l.append(x) or x)
except ValueError as e:
    print(e, l)
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
nan = float("nan")
print(sorted([3, nan, 1, 2]), sorted([nan, 3, 1]), max([nan, 1]), max([1, nan]), min([2, nan, 1]))
words = "the quick brown fox jumps over the lazy dog".split()
print(
    sorted(words, key=lambda w: (len(w), w)), sorted(set(words), key=words.index), max(words, key=len),
    min(words, key=len), sorted(words, key=lambda w: w[::-1])[:3],
)
big = [(i * 7919) % 1009 for i in range(1009)]
print(
    sorted(big) == list(range(1009)), sorted(big, reverse=True)[:3], sorted(big, key=lambda x: x % 10)[:5],
    sorted(map(str, big))[:4],
)
