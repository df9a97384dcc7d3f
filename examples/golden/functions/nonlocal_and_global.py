"""global and nonlocal through several levels, in classes and with del."""
x = "global"


def outer():
    x = "outer"

    def middle():
        nonlocal x
        x += "+middle"

        def inner():
            nonlocal x
            x += "+inner"

            def skip():
                global x
                x += "+skip"
                return x

            return skip

        return inner

    skip = middle()()
    return x, skip(), x


print(outer(), x)


def setter():
    global fresh, x
    fresh = [1]
    x = "set"

    class C:
        x = "class"
        global y
        y = x

        def read(self):
            return x

    return C


C = setter()
print(fresh, x, y, C().read(), C.x, hasattr(C, "y"))


def deleter():
    global fresh
    del fresh
    try:
        fresh
    except NameError as e:
        print(e)


deleter()


def counter():
    n = 0

    class Counter:
        def bump(self):
            nonlocal n
            n += 1
            return n

        @property
        def n(self):
            return n

    return Counter


K = counter()
k = K()
print(k.bump(), k.bump(), k.n, K().bump())


def loop_target():
    global item
    for item in range(3):
        pass


loop_target()
print(item)


def import_target():
    global sys
    import sys
    def f(): global g; g = 1
    f()


import_target()
print(sys.__name__, g)
