"""When the reflected method is tried: NotImplemented, subclasses first, missing methods, messages."""
log = []


class A:
    def __add__(self, other):
        log.append("A.__add__")
        return NotImplemented

    def __radd__(self, other):
        log.append("A.__radd__")
        return NotImplemented

    def __sub__(self, other):
        log.append("A.__sub__")
        return "A-"


class B:
    def __radd__(self, other):
        log.append("B.__radd__")
        return "B.radd"


class SubA(A):
    def __radd__(self, other):
        log.append("SubA.__radd__")
        return "SubA.radd"


class Sub2A(A):
    pass


class Sub3A(A):
    def __rsub__(self, other):
        log.append("Sub3A.__rsub__")
        return "Sub3A.rsub"


def attempt(f):
    try:
        result = f()
    except TypeError as e:
        result = e
    print(result, log)
    log.clear()


a, b = A(), B()
attempt(lambda: a + b)
attempt(lambda: a + a)
attempt(lambda: a + A())
attempt(lambda: a + 1)
attempt(lambda: 1 + a)
attempt(lambda: b + a)
attempt(lambda: b + b)
attempt(lambda: a + SubA())
attempt(lambda: SubA() + a)
attempt(lambda: a + Sub2A())
attempt(lambda: a - Sub3A())
attempt(lambda: Sub3A() - a)
attempt(lambda: a - 1)
attempt(lambda: 1 - a)
attempt(lambda: sum([b]))
attempt(lambda: [1] + b)
attempt(lambda: "a" + b)
attempt(lambda: b * 2)
attempt(lambda: a ** b)
attempt(lambda: a @ b)
attempt(lambda: -a)
attempt(lambda: ~b)
attempt(lambda: +a)
attempt(lambda: abs(a))
attempt(lambda: a < b)
attempt(lambda: a >= 1)
attempt(lambda: divmod(a, b))
attempt(lambda: a[0])
attempt(lambda: a())
attempt(lambda: a << 1)


class MyInt(int):
    def __radd__(self, other):
        return f"MyInt.__radd__({other})"

    def __rpow__(self, other, mod=None):
        return f"MyInt.__rpow__({other}, {mod})"


print(1 + MyInt(2), MyInt(2) + 1, 1.5 + MyInt(2), 2 ** MyInt(3), MyInt(2) ** 3, [0] * MyInt(2), MyInt(1) + MyInt(2))


class Blocked:
    __radd__ = None
    __add__ = None


attempt(lambda: Blocked() + 1)
attempt(lambda: 1 + Blocked())
