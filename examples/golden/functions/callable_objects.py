"""__call__ on instances, classes and metaclasses; callable(); recursion through __call__."""
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, k=0):
        return self.n + x + sum(rest) + k


add = Adder(10)
print(add(1), add(1, 2, 3), add(1, k=5), callable(add), callable(Adder), callable(1), callable(len))
add.__call__ = lambda *a: "instance attribute is ignored"
print(add(5), add.__call__(5))
for bad in (lambda: add(), lambda: add(1, z=2), lambda: Adder(), lambda: Adder(1, 2)):
    try:
        bad()
    except TypeError as e:
        print(e)


class NotCallable:
    pass


n = NotCallable()
n.__call__ = lambda: 1
try:
    n()
except TypeError as e:
    print(e, callable(n))
NotCallable.__call__ = lambda self: "now it is"
print(n(), callable(n))


class Meta(type):
    def __call__(cls, *args):
        print("Meta.__call__", args)
        return super().__call__(*args)


class Made(metaclass=Meta):
    def __init__(self, *args):
        self.args = args


print(Made(1, 2).args)


class ClassMethodCall:
    @classmethod
    def __call__(cls, x):
        return cls.__name__, x


class StaticCall:
    @staticmethod
    def __call__(x):
        return "static", x


class PropertyCall:
    @property
    def __call__(self):
        return lambda x: ("property", x)


class Nested:
    __call__ = Adder(100)


print(ClassMethodCall()(1), StaticCall()(2), PropertyCall()(3), Nested()(4))


class Factorial:
    def __call__(self, n):
        return 1 if n < 2 else n * self(n - 1)


class Deleted:
    __call__ = None


print(Factorial()(10), callable(Deleted()))
try:
    Deleted()()
except TypeError as e:
    print(e)
