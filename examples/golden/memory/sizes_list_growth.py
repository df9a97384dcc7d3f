# How lists grow: the sizes seen while appending, and what other ways to build them allocate.
import sys

size = sys.getsizeof
x = []
last = size(x)
steps = [(0, last)]
for i in range(1, 200):
    x.append(i)
    if size(x) != last:
        last = size(x)
        steps.append((i, last))
print("append", *steps)
steps = []
while x:
    x.pop()
    if size(x) != last:
        last = size(x)
        steps.append((len(x), last))
print("pop", *steps)
print("display of n", *[size(y) for y in ([], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4, 5])])
print("list(range(n))", *[size(list(range(n))) for n in range(20)])
print("list(generator)", *[size(list(i for i in range(n))) for n in range(20)])
print("comprehension", *[size([i for i in range(n)]) for n in range(20)])
print("[0] * n", *[size([0] * n) for n in range(12)])
print("slice", *[size(list(range(10))[:n]) for n in range(10)])
print("copy", *[size(list(range(n)).copy()) for n in range(10)])
print("sorted", *[size(sorted(range(n))) for n in range(10)])
print("a + b", *[size([1] * n + [2]) for n in range(10)])


def extended(n):
    y = [1]
    y.extend(range(n))
    return y


def inserted(n):
    y = []
    for i in range(n):
        y.insert(0, i)
    return y


def iadd(n):
    y = [1]
    y += [2] * n
    return y


def unpacked(n):
    return [*range(n)]


for build in extended, inserted, iadd, unpacked:
    print(build.__name__, *[size(build(n)) for n in range(12)])
print("split", *[size(("x " * n).split()) for n in range(12)])
y = list(range(10))
y.clear()
print("cleared", size(y), "del all", size((lambda z: z.__delitem__(slice(None)) or z)(list(range(10)))))
