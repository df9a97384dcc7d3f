"""Closures share cells: late binding, cells of loops, cell_contents, nested levels."""
def make():
    x = 1

    def get():
        return x

    def set_(v):
        nonlocal x
        x = v

    return get, set_


get, set_ = make()
print(get(), set_(5), get(), get.__closure__[0] is set_.__closure__[0], get.__closure__[0].cell_contents)
get.__closure__[0].cell_contents = "through the cell"
print(get())
other, _ = make()
print(other(), get())
fs = [lambda: i for i in range(3)]
print([f() for f in fs], fs[0].__closure__[0] is fs[1].__closure__[0])
print([f() for f in [(lambda j: lambda: j)(i) for i in range(3)]])


def levels(a):
    def middle(b):
        def inner(c):
            return a, b, c
        return inner
    return middle


inner = levels(1)(2)
print(inner(3), inner.__code__.co_freevars, [c.cell_contents for c in inner.__closure__])


def unbound():
    def use():
        return later
    try:
        use()
    except NameError as e:
        print(e)
    cell = use.__closure__[0]
    try:
        cell.cell_contents
    except ValueError as e:
        print(e)
    later = "now"
    print(use(), cell.cell_contents)
    del later
    try:
        use()
    except NameError as e:
        print(e)


unbound()
print(make.__closure__, make.__code__.co_cellvars, get.__code__.co_freevars)


def param(x):
    def bump():
        nonlocal x
        x += 1
        return x
    return bump, lambda: x


bump, read = param(10)
print(bump(), bump(), read())
cell = read.__closure__[0]
print(type(cell).__name__, cell == read.__closure__[0], type(cell)(5) == type(cell)(5), type(cell)(1) < type(cell)(2))
