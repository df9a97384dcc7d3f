# map, filter, zip, enumerate, sum, any: the item on its way to the function.
from sys import getrefcount


def look(label):
    def function(*args):
        print(label, *[getrefcount(x) for x in args], getrefcount(args))
        return args[0]

    return function


def plain(x):
    print("plain", getrefcount(x))
    return x


w = []
items = [w]
print("w itself", getrefcount(w))
list(map(look("map"), items))
list(map(look("map of two"), items, items))
list(filter(look("filter"), items))
list(map(plain, items))
list(map(plain, iter(items)))
list(map(plain, (x for x in items)))
list(map(plain, ([] for _ in range(1))))
for i, x in enumerate(items):
    print("enumerate", getrefcount(x))
del x
for x, y in zip(items, items):
    print("zip", getrefcount(x))
del x, y
print("next(iter)", getrefcount(next(iter(items))))
print("sum of lists", sum([[w], [w]], []), getrefcount(w))
print("getrefcount mapped", *map(getrefcount, items), *map(getrefcount, [[]]))
