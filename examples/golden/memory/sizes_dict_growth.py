# How dicts grow: the sizes seen while inserting int and str keys, and what deletion and copies do.
import sys

size = sys.getsizeof


def growth(keys):
    d = {}
    last = size(d)
    steps = [(0, last)]
    for i, key in enumerate(keys, 1):
        d[key] = None
        if size(d) != last:
            last = size(d)
            steps.append((i, last))
    return steps


print("int keys", *growth(range(1000)))
print("str keys", *growth(map(str, range(1000))))
print("tuple keys", *growth((i,) for i in range(200)))
mixed = ["a", "b", 1, 2]
print("a non-str key changes the table", *growth(mixed))
print("display", *[size(d) for d in ({}, {1: 1}, {1: 1, 2: 2}, {"a": 1}, {"a": 1, "b": 2, "c": 3})])
print("dict(a=..)", size(dict(a=1)), size(dict(a=1, b=2, c=3, d=4, e=5, f=6)))
print("comprehension", *[size({i: i for i in range(n)}) for n in (0, 1, 5, 6, 10, 11, 21, 22)])
print("fromkeys", *[size(dict.fromkeys(range(n))) for n in (0, 1, 5, 6, 10, 11, 21, 22)])
print("copy", *[size({i: i for i in range(n)}.copy()) for n in (0, 1, 5, 6, 10, 11, 21, 22)])
print("dict(d)", *[size(dict({i: i for i in range(n)})) for n in (0, 1, 5, 6, 10, 11, 21, 22)])
print("{**d}", *[size({**{i: i for i in range(n)}}) for n in (0, 1, 5, 6, 10, 11, 21, 22)])
d = {i: i for i in range(100)}
print("before deleting", size(d))
for i in range(99):
    del d[i]
print("99 deleted", size(d), "copied", size(d.copy()), "dict()", size(dict(d)))
d[200] = 1
print("one inserted", size(d))
d.clear()
print("cleared", size(d))
d[1] = 1
print("one again", size(d))
d.popitem()
print("popped", size(d))
