"""Decorators: order, arbitrary expressions, classes as decorators and of classes."""


def tag(name):
    print("make", name)

    def decorate(f):
        print("apply", name, "to", f.__name__)

        def wrapper(*a, **k):
            return f"{name}({f(*a, **k)})"

        wrapper.__name__ = f.__name__
        return wrapper

    return decorate


@tag("outer")
@tag("inner")
def hello(x=1):
    return f"hello {x}"


print(hello(), hello(2))
decorators = {"k": [tag("from dict")]}


@decorators["k"][0]
def a():
    return "a"


@(lambda f: f() + "!")
def b():
    return "b is a string now"


@(d := tag("walrus"))
def c():
    return "c"


@tag("x") if True else tag("y")
def e():
    return "e"


print(a(), b, c(), e())


class Counter:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Counter
def square(n):
    return n * n


print([square(i) for i in range(4)], square.calls)


def registry(cls, seen=[]):
    seen.append(cls.__name__)
    cls.seen = seen
    return cls


@registry
class A: pass


@registry
class B: pass


print(A.seen, B.seen is A.seen)


@str
@type
class Gone: pass


print(Gone)


@print
class Shown: pass


print(Shown)
