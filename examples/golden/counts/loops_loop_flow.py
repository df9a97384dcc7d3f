# break, continue, else, while and nested loops leave the right counts behind.
from sys import getrefcount

w = []
items = [w] * 3


def report(label):
    print(label, getrefcount(w), getrefcount(items))


report("start")
for x in items:
    break
report("break")
del x
for x in items:
    continue
report("continue")
del x
for x in items:
    pass
else:
    report("else")
del x
for x in items:
    for y in items:
        report("nested")
        break
    break
del x, y
n = 0
while (x := items[n]) is w and n < 2:
    n += 1
report("while with walrus")
del x


def leave():
    for x in items:
        for y in items:
            return getrefcount(w), getrefcount(items)


print("return inside", leave())
report("after return")


def fail():
    for x in items:
        raise ValueError


try:
    fail()
except ValueError:
    report("exception caught, traceback alive")
report("exception gone")
