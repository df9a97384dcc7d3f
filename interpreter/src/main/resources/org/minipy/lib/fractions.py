"""Fractions of whole numbers, computed exactly."""

from decimal import Decimal as _Decimal
import math
import numbers
import operator
import re
import sys

__all__ = ["Fraction"]

_MODULUS = sys.hash_info.modulus
_FORM = re.compile(r"""\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(_\d+)*)
    (?:(?:\s*/\s*(?P<denom>\d+(_\d+)*))?|(?:\.(?P<decimal>\d*|\d+(_\d+)*))?(?:E(?P<exp>[-+]?\d+(_\d+)*))?)\s*\Z""",
                   re.VERBOSE | re.IGNORECASE)
_FORMAT = re.compile(r"""(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<no_neg_zero>z)?(?P<alt>\#)?
    (?P<zeropad>0(?=[0-9]))?(?P<width>0|[1-9][0-9]*)?(?P<sep>[,_])?(?:\.(?P<precision>0|[1-9][0-9]*))?
    (?P<type>[eEfFgG%])""", re.DOTALL | re.VERBOSE).fullmatch


def _significant(value, figures):
    """Return so many digits of a value as an int, and the power of ten of the first one."""
    if not value:
        return 0, 0
    power = len(str(value.numerator)) - len(str(value.denominator))
    if value < Fraction(10)**power:
        power -= 1
    scaled = round(value * Fraction(10)**(figures - 1 - power))
    return (scaled // 10, power + 1) if scaled == 10**figures else (scaled, power)


class Fraction(numbers.Rational):
    """A fraction in lowest terms, of two numbers, a number or a text such as 3/4 or 0.75."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if isinstance(numerator, (float, _Decimal)):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            numerator, denominator = _parse(numerator)
        elif not (type(numerator) is int is type(denominator)):
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError("both arguments should be Rational instances")
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator, self._denominator = numerator // g, denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        """Return the fraction that a float is exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Return the fraction that a Decimal is exactly."""
        if isinstance(dec, numbers.Integral):
            return cls(int(dec))
        if not isinstance(dec, _Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls(*dec.as_integer_ratio())

    numerator = property(lambda self: self._numerator, doc="What is divided.")
    denominator = property(lambda self: self._denominator, doc="What it is divided by.")

    def is_integer(self):
        """Whether the fraction is a whole number."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return numerator and denominator."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Return the nearest fraction whose denominator is not greater."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec, /):
        if not spec:
            return str(self)
        form = _FORMAT(spec)
        aligned = form is not None and form["align"] is not None and form["zeropad"] is not None
        if form is None or aligned:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}"
                             + ("; can't use explicit alignment when zero-padding" if aligned else ""))
        precision = int(form["precision"] or "6")
        kind = form["type"]
        percent = kind == "%"
        value = abs(self) * 100 if percent else abs(self)
        if kind in "fF%":
            scaled = round(value * 10**precision)
            digits = str(scaled).rjust(precision + 1, "0")
            whole, rest, exponent = digits[:len(digits) - precision], digits[len(digits) - precision:], ""
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            scaled, power = _significant(value, figures)
            digits = str(scaled).rjust(figures, "0")
            if kind in "eE" or not -4 <= power < figures:
                point, exponent = 1, f"{'e' if kind in 'eg' else 'E'}{power:+03d}"
            else:
                point, exponent = power + 1, ""
            digits = "0" * (1 - point) + digits
            whole, rest = digits[:max(point, 1)], digits[max(point, 1):]
            if kind in "gG" and not form["alt"]:
                rest = rest.rstrip("0")
        sign = "-" if self < 0 and not (form["no_neg_zero"] and scaled == 0) else "" if form["sign"] in ("-", "") \
            else form["sign"]
        tail = ("." if rest or form["alt"] else "") + rest + exponent + ("%" if percent else "")
        width = int(form["width"] or "0")
        separator = form["sep"]
        if form["zeropad"]:
            least = width - len(sign) - len(tail)
            whole = whole.zfill(3 * least // 4 + 1 if separator else least)
        if separator:
            head = len(whole) % 3 or 3
            whole = separator.join([whole[:head], *(whole[i:i + 3] for i in range(head, len(whole), 3))])
        body = whole + tail
        padding = (form["fill"] or " ") * (width - len(sign) - len(body))
        align = form["align"] or ">"
        if align == "<":
            return sign + body + padding
        if align == "^":
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
        if align == "=":
            return sign + padding + body
        return padding + sign + body

    def _operator(exact, inexact):
        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, int):
                return exact(a, Fraction(b))
            if isinstance(b, float):
                return inexact(float(a), b)
            if isinstance(b, complex):
                return inexact(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return inexact(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return inexact(complex(a), complex(b))
            return NotImplemented

        name = inexact.__name__
        forward.__name__, reverse.__name__ = f"__{name}__", f"__r{name}__"
        return forward, reverse

    __add__, __radd__ = _operator(lambda a, b: Fraction(a._numerator * b._denominator + b._numerator * a._denominator,
                                                        a._denominator * b._denominator), operator.add)
    __sub__, __rsub__ = _operator(lambda a, b: Fraction(a._numerator * b._denominator - b._numerator * a._denominator,
                                                        a._denominator * b._denominator), operator.sub)
    __mul__, __rmul__ = _operator(lambda a, b: Fraction(a._numerator * b._numerator, a._denominator * b._denominator),
                                  operator.mul)

    def _divide(a, b):
        n, d = a._numerator * b._denominator, a._denominator * b._numerator
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        return Fraction(n, d)

    __truediv__, __rtruediv__ = _operator(_divide, operator.truediv)
    __floordiv__, __rfloordiv__ = _operator(
        lambda a, b: a._numerator * b._denominator // (a._denominator * b._numerator), operator.floordiv)
    __divmod__, __rdivmod__ = _operator(lambda a, b: (a // b, a % b), divmod)

    def _remainder(a, b):
        d = a._denominator * b._denominator
        return Fraction(a._numerator * b._denominator % (b._numerator * a._denominator), d)

    __mod__, __rmod__ = _operator(_remainder, operator.mod)
    del _operator, _divide, _remainder

    def __pow__(a, b):
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return Fraction(a._numerator ** power, a._denominator ** power)
        if a._numerator == 0:
            raise ZeroDivisionError(f"Fraction({a._denominator ** -power}, 0)")
        return Fraction(a._denominator ** -power, a._numerator ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator)

    def __int__(a):
        return a.__trunc__()

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator or rest * 2 == self._denominator and whole % 2 == 0:
                return whole
            return whole + 1
        shift = 10**abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            value = sys.hash_info.inf
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(0.0, other) if math.isnan(other) or math.isinf(other) else op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _parse(text):
    form = _FORM.match(text)
    if form is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    numerator = int(form["num"] or "0")
    denominator = 1
    if form["denom"]:
        denominator = int(form["denom"])
    else:
        if form["decimal"]:
            digits = form["decimal"].replace("_", "")
            denominator = 10**len(digits)
            numerator = numerator * denominator + int(digits)
        if form["exp"]:
            exponent = int(form["exp"])
            if exponent >= 0:
                numerator *= 10**exponent
            else:
                denominator *= 10**-exponent
    return -numerator if form["sign"] == "-" else numerator, denominator
