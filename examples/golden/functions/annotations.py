"""Annotations: evaluated or not, where they are stored, for which targets."""
def f(a: int, b: "forward" = 1, *c: str, d: {"any": "object"}, **e: 1 + 1) -> None: ...


print(f.__annotations__)
x: int = 5
y: str
z: list[int]
(w): float = 1.0
print(__annotations__, "y" in globals(), "w" in __annotations__)


class C:
    a: int
    b: str = "b"
    __private: float
    c = type("N", (), {})()
    c.d: int = 2
    l: list["C"]

    def m(self):
        self.z: int = 3
        q: undefined_name = 5
        u: another_undefined
        return q, self.z


print(C.__annotations__, C().m(), C.c.d)


class D(C):
    pass


print(D.__annotations__, "__annotations__" in D.__dict__, "__annotations__" in C.__dict__)


class E:
    extra: int = 1


E.__annotations__["added"] = str
print(E.__annotations__)
del E.__annotations__
print(E.__annotations__)


def local():
    t: print("not evaluated in a function")
    x: int = 1
    return locals()


print(local(), local.__annotations__)
t: print("evaluated at module level") = 1
try:
    v: undefined = print("value first")
except NameError as e:
    print(e)
try:
    obj_missing.attr: int
except NameError as e:
    print(e)


def order(a: print("a"), *, b: print("b") = print("default b"), c: print("c") = print("default c")) -> print("r"): ...


print(list(order.__annotations__), (lambda: 0).__annotations__)
