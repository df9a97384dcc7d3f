# A list nested a hundred thousand deep is freed without overflowing anything.
import gc


def nest(n, make):
    x = make(None)
    for _ in range(n):
        x = make(x)
    return x


for name, make in (("list", lambda x: [x]), ("tuple", lambda x: (x,)), ("dict", lambda x: {0: x}),
                   ("set of tuples", lambda x: frozenset([x])), ("slice", lambda x: slice(x))):
    if name == "set of tuples":
        x = make(1)
        for _ in range(200):
            x = make(x)
    else:
        x = nest(100_000, make)
    del x
    print(name, "freed")
x = nest(100_000, lambda x: [x])
gc.collect()
print("survives a collection")
depth = 0
while x[0] is not None:
    x = x[0]
    depth += 1
print("taken apart from the outside", depth)
x = nest(100_000, lambda x: [x])
x.append(x)
del x
print("hanging on a cycle", gc.collect())
try:
    repr(nest(100_000, lambda x: [x]))
except RecursionError:
    print("repr refuses")
