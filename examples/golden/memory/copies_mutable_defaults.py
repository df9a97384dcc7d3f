# A default value is made once, at def; every call without the argument shares it.
def append_to(item, items=[]):
    items.append(item)
    return items


print(append_to(1), append_to(2), append_to(3, []))
print("where it lives", append_to.__defaults__)


def fixed(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items


print(fixed(1), fixed(2))


def count(key, table={}):
    table[key] = table.get(key, 0) + 1
    return table


count("a"), count("b"), count("a")
print("dict default", count.__defaults__)


class Basket:
    shared = []

    def __init__(self, items=[]):
        self.items = items


one, two = Basket(), Basket()
one.items.append("apple")
one.shared.append("pear")
print("instances share it too", two.items, two.shared, one.items is two.items)
two.shared = two.shared + ["own"]
print("until one binds its own", one.shared, two.shared, "shared" in vars(two))


def evaluated(x=print("  evaluated at def")):
    return x


print("called", evaluated(), evaluated())
i = 5


def early(n=i):
    return n, i


i = 6
print("bound early, looked up late", early())
functions = [lambda: i for i in range(3)]
print("closures see the last value", [f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print("defaults keep each", [f() for f in functions])
make = [lambda x, acc=[]: acc.append(x) or acc for _ in range(2)]
print("each function has its own", make[0](1), make[0](2), make[1](3))
