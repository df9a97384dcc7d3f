# How sets grow.
import sys

size = sys.getsizeof


def growth(make, n):
    s = make()
    last = size(s)
    steps = [(0, last)]
    for i in range(1, n):
        s.add(i)
        if size(s) != last:
            last = size(s)
            steps.append((i, last))
    return steps


print("add", *growth(set, 2000))
print("display", size({1}), size({1, 2, 3, 4}), size({1, 2, 3, 4, 5}))
print("set(range(n))", *[size(set(range(n))) for n in range(0, 40, 3)])
print("frozenset(range(n))", *[size(frozenset(range(n))) for n in range(0, 40, 3)])
print("comprehension", *[size({i for i in range(n)}) for n in range(0, 40, 3)])
print("copy", *[size(set(range(n)).copy()) for n in range(0, 40, 3)])
print("set of a dict", *[size(set(dict.fromkeys(range(n)))) for n in range(0, 40, 3)])
print("union", *[size(set(range(n)) | {100}) for n in range(0, 40, 3)])
s = set(range(100))
print("hundred", size(s))
for i in range(99):
    s.discard(i)
print("99 discarded", size(s), "copied", size(s.copy()))
s.add(1)
print("one added", size(s))
s.clear()
print("cleared", size(s))
