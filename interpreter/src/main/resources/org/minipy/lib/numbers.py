"""What kinds of numbers there are: each class says what its numbers can do."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=ABCMeta):
    """Any number."""

    __slots__ = ()
    __hash__ = None


def _must(*names):
    def decorate(cls):
        for name in names:
            def method(self, *args):
                raise NotImplementedError
            method.__name__ = name
            method.__qualname__ = f"{cls.__name__}.{name}"
            setattr(cls, name, abstractmethod(method))
        cls.__abstractmethods__ = frozenset(cls.__abstractmethods__) | frozenset(names)
        return cls
    return decorate


@_must("__complex__", "__add__", "__radd__", "__neg__", "__pos__", "__mul__", "__rmul__", "__truediv__", "__rtruediv__",
       "__pow__", "__rpow__", "__abs__", "conjugate", "__eq__")
class Complex(Number):
    """Numbers with a real and an imaginary part."""

    __slots__ = ()

    def __bool__(self):
        return self != 0

    @property
    @abstractmethod
    def real(self):
        """The real part."""
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        """The imaginary part."""
        raise NotImplementedError

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


Complex.register(complex)


@_must("__float__", "__trunc__", "__floor__", "__ceil__", "__round__", "__floordiv__", "__rfloordiv__", "__mod__",
       "__rmod__", "__lt__", "__le__")
class Real(Complex):
    """Numbers on a line."""

    __slots__ = ()

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        """The number itself."""
        return +self

    @property
    def imag(self):
        """0."""
        return 0

    def conjugate(self):
        """Return the number itself."""
        return +self


_OWN = frozenset(("__complex__", "real", "imag", "conjugate"))
Real.__abstractmethods__ = Real.__abstractmethods__ - _OWN
Real.register(float)


class Rational(Real):
    """Fractions."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        """What is divided."""
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        """What it is divided by."""
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


@_must("__int__", "__lshift__", "__rlshift__", "__rshift__", "__rrshift__", "__and__", "__rand__", "__xor__", "__rxor__",
       "__or__", "__ror__", "__invert__")
class Integral(Rational):
    """Whole numbers."""

    __slots__ = ()

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        """The number itself."""
        return +self

    @property
    def denominator(self):
        """1."""
        return 1


Integral.__abstractmethods__ = Integral.__abstractmethods__ - {"numerator", "denominator", "__float__"}
Integral.register(int)
