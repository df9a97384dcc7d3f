# Loops with several targets: enumerate, zip and pairs; the pair itself is reused when nobody keeps it.
from sys import getrefcount

w = []
items = [w, w]
print("start", getrefcount(w))
for i, x in enumerate(items):
    print("enumerate", i, getrefcount(x))
del x
for pair in enumerate(items):
    print("the pair kept", getrefcount(pair), getrefcount(pair[1]))
del pair
for a, b in zip(items, items):
    print("zip", getrefcount(a))
del a, b
for a, (b, c) in [(w, (w, w))]:
    print("nested", getrefcount(w))
del a, b, c
for a, *b in [(w, w, w)]:
    print("starred", getrefcount(w), getrefcount(b))
del a, b
previous = None
for pair in zip(items, items):
    print("same tuple again:", pair is previous, getrefcount(pair))
    previous = pair
ids = {id(pair) for pair in zip(range(5), range(5))}
print("distinct tuples when not kept", len(ids))
