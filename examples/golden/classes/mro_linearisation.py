"""The C3 linearisation of diamonds and of deeper hierarchies."""
def names(cls):
    return " ".join(c.__name__ for c in cls.__mro__)


class O: pass
class A(O): pass
class B(O): pass
class C(A, B): pass
class D(B): pass
class E(C, D): pass
class F(D, C): pass


for cls in (C, D, E, F, int, bool, ValueError, KeyError, UnicodeDecodeError):
    print(f"{cls.__name__:18} {names(cls)}")
print(E.mro() == list(E.__mro__), E.__bases__, E.__base__, object.__bases__, object.__base__, type.__mro__)


class K1: pass
class K2: pass
class K3: pass
class K4: pass
class K5: pass
class X(K1, K2, K3): pass
class Y(K4, K2, K5): pass
class Z(K4, K1): pass
class M(X, Y, Z): pass


print(names(M))


class Who:
    def who(self):
        return ["Who"]


class Left(Who):
    def who(self):
        return ["Left"] + super().who()


class Right(Who):
    def who(self):
        return ["Right"] + super().who()


class Both(Left, Right):
    def who(self):
        return ["Both"] + super().who()


class Odd(Right, Left): pass


print(Both().who(), Odd().who(), Left().who())
print(
    issubclass(E, B), issubclass(B, E), isinstance(E(), (D, int)), Both.__subclasses__(),
    sorted(c.__name__ for c in Who.__subclasses__())
)
