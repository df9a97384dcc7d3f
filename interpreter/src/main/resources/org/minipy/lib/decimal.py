"""Decimal numbers: exact where possible, otherwise rounded as the context says."""

import math as _math
import numbers as _numbers
import re as _re
import sys as _sys
from collections import namedtuple as _namedtuple

__all__ = ["Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext",
           "DecimalException", "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal",
           "Overflow", "Underflow", "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax",
           "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR",
           "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP", "setcontext", "getcontext", "localcontext", "MAX_PREC",
           "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR"]

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")
ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = ("ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN",
                                                             "ROUND_CEILING")
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP"
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
HAVE_THREADS = HAVE_CONTEXTVAR = True
_ROUNDINGS = (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)


class DecimalException(ArithmeticError):
    """Something that a computation signals."""


class Clamped(DecimalException):
    """An exponent had to be changed."""


class InvalidOperation(DecimalException):
    """There is no such result."""


class ConversionSyntax(InvalidOperation):
    """A text is no number."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A number was divided by zero."""


class DivisionImpossible(InvalidOperation):
    """A quotient has too many digits."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""


class Inexact(DecimalException):
    """A result had to be rounded, and is not exact."""


class InvalidContext(InvalidOperation):
    """A context cannot be."""


class Rounded(DecimalException):
    """A result had to be rounded."""


class Subnormal(DecimalException):
    """A result is very small."""


class Overflow(Inexact, Rounded):
    """A result is too large."""


class Underflow(Inexact, Rounded, Subnormal):
    """A result is so small that it was rounded to zero."""


class FloatOperation(DecimalException, TypeError):
    """A float was mixed with decimals."""


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
_CONDITIONS = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation,
               DivisionUndefined: InvalidOperation, InvalidContext: InvalidOperation}


class Context:
    """How to compute: precision, rounding, the range of exponents, and which signals raise exceptions."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        base = globals().get("DefaultContext")
        self.prec = prec if prec is not None else base.prec
        self.rounding = rounding if rounding is not None else base.rounding
        self.Emin = Emin if Emin is not None else base.Emin
        self.Emax = Emax if Emax is not None else base.Emax
        self.capitals = capitals if capitals is not None else base.capitals
        self.clamp = clamp if clamp is not None else base.clamp
        if traps is None:
            traps = base.traps
        self.traps = dict(traps) if isinstance(traps, dict) else {s: s in traps for s in _SIGNALS}
        flags = flags or ()
        self.flags = dict(flags) if isinstance(flags, dict) else {s: s in flags for s in _SIGNALS}

    def __setattr__(self, name, value):
        if name == "prec":
            if not isinstance(value, int):
                raise TypeError("an integer is required (got type " + type(value).__name__ + ")")
            if not 1 <= value <= MAX_PREC:
                raise ValueError("valid range for prec is [1, MAX_PREC]")
        elif name == "rounding" and value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        object.__setattr__(self, name, value)

    def __repr__(self):
        def names(chosen):
            return "[" + ", ".join(s.__name__ for s in _SHOWN if chosen[s]) + "]"
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags={names(self.flags)}, traps={names(self.traps)})")

    def copy(self):
        """Return a context like this."""
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags),
                       dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        """Forget what was signalled."""
        for signal in self.flags:
            self.flags[signal] = False

    def clear_traps(self):
        """Let no signal raise an exception."""
        for signal in self.traps:
            self.traps[signal] = False

    def Etiny(self):
        """Return the least exponent of all."""
        return self.Emin - self.prec + 1

    def Etop(self):
        """Return the greatest exponent of a number with all digits."""
        return self.Emax - self.prec + 1

    def _signal(self, condition, result=None):
        signal = _CONDITIONS.get(condition, condition)
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition])
        return result

    def create_decimal(self, num="0"):
        """Return a number, rounded."""
        return Decimal(num)._fix(self)

    def create_decimal_from_float(self, f):
        """Return a float as a number, rounded."""
        return Decimal.from_float(f)._fix(self)

    def _binary(name):
        def method(self, a, b):
            return getattr(Decimal(a), name)(Decimal(b), self)
        return method

    add, subtract, multiply, divide = map(_binary, ("_add", "_sub", "_mul", "_div"))
    compare, max, min, remainder_near = map(_binary, ("compare", "max", "min", "remainder_near"))
    quantize = _binary("quantize_in")
    divide_int, remainder = _binary("_floordiv"), _binary("_mod")
    del _binary

    def sqrt(self, a):
        """Return the square root."""
        return Decimal(a).sqrt(self)

    def exp(self, a):
        """Return e to the power of a."""
        return Decimal(a).exp(self)

    def ln(self, a):
        """Return the natural logarithm."""
        return Decimal(a).ln(self)

    def log10(self, a):
        """Return the logarithm to the base ten."""
        return Decimal(a).log10(self)

    def power(self, a, b, modulo=None):
        """Return a to the power of b."""
        return Decimal(a)._pow(Decimal(b), self)

    def abs(self, a):
        """Return the absolute value."""
        return Decimal(a)._abs(self)

    def plus(self, a):
        """Return the number, rounded."""
        return Decimal(a)._fix(self)

    def minus(self, a):
        """Return the negative."""
        return Decimal(a)._neg(self)

    def normalize(self, a):
        """Return the number without zeros at the end."""
        return Decimal(a).normalize(self)

    def to_sci_string(self, a):
        """Return the number as text."""
        return str(Decimal(a))


_START = {s: s in (InvalidOperation, DivisionByZero, Overflow) for s in _SIGNALS}
DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, (), _START)
BasicContext = Context(9, ROUND_HALF_UP, flags=[],
                       traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[], flags=[])
_current = None


def getcontext():
    """Return the context in force."""
    global _current
    if _current is None:
        _current = DefaultContext.copy()
    return _current


def setcontext(context, /):
    """Put another context in force."""
    global _current
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    _current = context.copy() if context in (DefaultContext, BasicContext, ExtendedContext) else context


class _Local:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *exc_info):
        setcontext(self.saved)


def localcontext(ctx=None, **kwargs):
    """Return a copy of a context that is in force within a with statement."""
    made = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(made, name, value)
    return _Local(made)


_FORM = _re.compile(r"""\s*(?P<sign>[-+])?(?:(?P<int>\d*)(?:\.(?P<frac>\d*))?(?:E(?P<exp>[-+]?\d+))?
    |Inf(?:inity)?|(?P<signal>s)?NaN(?P<diag>\d*))\s*\Z""", _re.VERBOSE | _re.IGNORECASE).match


def _rounds_up(rounding, sign, digits, rest, half):
    """Whether the digits kept go up by one, given what is cut off and half of a unit of the last digit kept."""
    if not rest:
        return False
    if rounding == ROUND_HALF_EVEN:
        return rest > half or rest == half and digits & 1
    if rounding == ROUND_HALF_UP:
        return rest >= half
    if rounding == ROUND_HALF_DOWN:
        return rest > half
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return bool(sign)
    return rounding == ROUND_05UP and digits % 5 == 0


def _cut(rounding, sign, coefficient, places):
    """Return the coefficient without its last digits, rounded, and whether that is exact."""
    unit = 10**places
    digits, rest = divmod(coefficient, unit)
    return digits + bool(_rounds_up(rounding, sign, digits, rest * 2, unit)), not rest


def _refused(symbol, left, right, other):
    """Raise the TypeError with the full name of Decimal, where the other type cannot have a say."""
    if type(other) not in (float, str, type(None), dict, set, complex):
        return NotImplemented
    names = [side if side == "decimal.Decimal" else type(side).__name__ for side in (left, right)]
    if symbol == "+" and names[0] == "str":
        raise TypeError(f'can only concatenate str (not "{names[1]}") to str')
    raise TypeError(f"unsupported operand type(s) for {symbol}: {names[0]!r} and {names[1]!r}")


class Decimal:
    """A decimal number: a sign, a whole coefficient and an exponent of ten; or an infinity or NaN."""

    __slots__ = "_sign", "_int", "_exp", "_kind"

    def __new__(cls, value="0", context=None):
        if isinstance(value, Decimal):
            if type(value) is cls:
                return value
            return cls._make(value._sign, value._int, value._exp, value._kind)
        if isinstance(value, int):
            return cls._make(int(value < 0), abs(value), 0)
        if isinstance(value, str):
            return cls._parse(value, context)
        if isinstance(value, float):
            (context or getcontext()).flags[FloatOperation] = True
            return cls.from_float(value)
        if isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("argument must be a sequence of length 3")
            sign, digits, exponent = value
            if sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            if exponent == "F":
                return cls._make(sign, 0, 0, "F")
            coefficient = int("".join(map(str, digits)) or "0")
            if exponent in ("n", "N"):
                return cls._make(sign, coefficient, 0, exponent)
            return cls._make(sign, coefficient, exponent)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def _make(cls, sign, coefficient, exponent, kind=""):
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._kind = sign, coefficient, exponent, kind
        return self

    @classmethod
    def _parse(cls, text, context):
        found = _FORM(text.replace("_", ""))
        if found is None or found["int"] == "" and not found["frac"]:
            return (context or getcontext())._signal(ConversionSyntax, _NAN)
        sign = int(found["sign"] == "-")
        if found["int"] is not None:
            fraction = found["frac"] or ""
            return cls._make(sign, int(found["int"] + fraction), int(found["exp"] or "0") - len(fraction))
        if found["diag"] is not None:
            return cls._make(sign, int(found["diag"] or "0"), 0, "N" if found["signal"] else "n")
        return cls._make(sign, 0, 0, "F")

    @classmethod
    def from_float(cls, f):
        """Return a float exactly."""
        if isinstance(f, int):
            return cls(int(f))
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        if f != f:
            return cls._make(0, 0, 0, "n")
        if _math.isinf(f):
            return cls._make(int(f < 0), 0, 0, "F")
        n, d = abs(f).as_integer_ratio()
        k = d.bit_length() - 1
        return cls._make(int(_math.copysign(1.0, f) < 0), n * 5**k, -k)

    def _digits(self):
        return str(self._int)

    def _fix(self, context):
        """Return the number rounded to the context."""
        if self._kind:
            return self
        if not self._int:
            low = context.Etiny()
            exponent = min(max(self._exp, low), context.Emax)
            if exponent != self._exp:
                context._signal(Clamped)
                return Decimal._make(self._sign, 0, exponent)
            return self
        length = len(str(self._int))
        adjusted = length + self._exp - 1
        if adjusted > context.Emax:
            return self._overflow(context)
        target = max(length + self._exp - context.prec, context.Etiny())
        subnormal = adjusted < context.Emin
        if self._exp >= target:
            if subnormal:
                context._signal(Subnormal)
            return self
        coefficient, exact = _cut(context.rounding, self._sign, self._int, target - self._exp)
        if coefficient and len(str(coefficient)) > context.prec:
            coefficient //= 10
            target += 1
        if len(str(coefficient)) + target - 1 > context.Emax:
            return self._overflow(context)
        result = Decimal._make(self._sign, coefficient, target)
        if not exact:
            if subnormal:
                context._signal(Underflow)
            context._signal(Inexact)
        if subnormal:
            context._signal(Subnormal)
        context._signal(Rounded)
        return result

    def _overflow(self, context):
        to_infinity = context.rounding in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_UP) or \
            context.rounding == (ROUND_FLOOR if self._sign else ROUND_CEILING)
        result = Decimal._make(self._sign, 0, 0, "F") if to_infinity else \
            Decimal._make(self._sign, 10**context.prec - 1, context.Etop())
        context._signal(Overflow)
        context._signal(Inexact)
        context._signal(Rounded)
        return result

    def _nan_of(self, context, other=None):
        for number in (self, other):
            if number is not None and number._kind == "N":
                return context._signal(InvalidOperation, Decimal._make(number._sign, number._int, 0, "n"))
        for number in (self, other):
            if number is not None and number._kind == "n":
                return number
        return None

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self, eng=False, context=None):
        sign = "-" if self._sign else ""
        if self._kind == "F":
            return sign + "Infinity"
        if self._kind:
            return sign + ("sNaN" if self._kind == "N" else "NaN") + (str(self._int) if self._int else "")
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            place = left
        elif not eng:
            place = 1
        elif self._int == 0:
            place = (left + 1) % 3 - 1
        else:
            place = (left - 1) % 3 + 1
        if place <= 0:
            whole, fraction = "0", "." + "0" * -place + digits
        elif place >= len(digits):
            whole, fraction = digits + "0" * (place - len(digits)), ""
        else:
            whole, fraction = digits[:place], "." + digits[place:]
        if left == place:
            exponent = ""
        else:
            exponent = f"{'E' if getcontext().capitals else 'e'}{left - place:+d}"
        return sign + whole + fraction + exponent

    def to_eng_string(self, context=None):
        """Return the number as text with an exponent that is a multiple of three."""
        return self.__str__(eng=True)

    def _coerce(other):
        if isinstance(other, Decimal):
            return other
        return Decimal(other) if isinstance(other, int) else None

    def _add(self, other, context):
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        if self._kind or other._kind:
            if self._kind and other._kind and self._sign != other._sign:
                return context._signal(InvalidOperation, _NAN)
            return self if self._kind else other
        exponent = min(self._exp, other._exp)
        spread = abs(self._exp - other._exp)
        if self._int and other._int and spread > 2 * context.prec + len(str(self._int)) + len(str(other._int)):
            large, small = (self, other) if self._exp > other._exp else (other, self)
            exponent = large._exp - context.prec - 3
            value = large._int * 10**(large._exp - exponent) * (-1 if large._sign else 1) + (-1 if small._sign else 1)
        else:
            value = (-self._int if self._sign else self._int) * 10**(self._exp - exponent) + \
                (-other._int if other._sign else other._int) * 10**(other._exp - exponent)
        if not value:
            negative = self._sign and other._sign or (self._sign != other._sign and context.rounding == ROUND_FLOOR)
            return Decimal._make(int(bool(negative)), 0, exponent)._fix(context)
        return Decimal._make(int(value < 0), abs(value), exponent)._fix(context)

    def _sub(self, other, context):
        nan = self._nan_of(context, other)
        return nan if nan is not None else self._add(other.copy_negate(), context)

    def _mul(self, other, context):
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if not self._kind and not self._int or not other._kind and not other._int:
                return context._signal(InvalidOperation, _NAN)
            return Decimal._make(sign, 0, 0, "F")
        return Decimal._make(sign, self._int * other._int, self._exp + other._exp)._fix(context)

    def _div(self, other, context):
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind:
            if other._kind:
                return context._signal(InvalidOperation, _NAN)
            return Decimal._make(sign, 0, 0, "F")
        if other._kind:
            context._signal(Clamped)
            return Decimal._make(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return context._signal(DivisionUndefined, _NAN)
            return context._signal(DivisionByZero, Decimal._make(sign, 0, 0, "F"))
        ideal = self._exp - other._exp
        if not self._int:
            return Decimal._make(sign, 0, ideal)._fix(context)
        shift = len(str(other._int)) - len(str(self._int)) + context.prec + 1
        exponent = ideal - shift
        if shift >= 0:
            quotient, rest = divmod(self._int * 10**shift, other._int)
        else:
            quotient, rest = divmod(self._int, other._int * 10**-shift)
        if rest:
            if quotient % 5 == 0:
                quotient += 1
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return Decimal._make(sign, quotient, exponent)._fix(context)

    def _divided(self, other, context):
        """Return the whole quotient and the remainder of two finite numbers."""
        sign = self._sign ^ other._sign
        exponent = min(self._exp, other._exp)
        a, b = self._int * 10**(self._exp - exponent), other._int * 10**(other._exp - exponent)
        quotient, rest = divmod(a, b)
        if quotient >= 10**context.prec:
            nan = context._signal(DivisionImpossible, _NAN)
            return nan, nan
        return Decimal._make(sign, quotient, 0), Decimal._make(self._sign, rest, exponent)

    def _floordiv(self, other, context):
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind:
            return context._signal(InvalidOperation, _NAN) if other._kind else Decimal._make(sign, 0, 0, "F")
        if other._kind:
            return Decimal._make(sign, 0, 0)
        if not other._int:
            if self._int:
                return context._signal(DivisionByZero, Decimal._make(sign, 0, 0, "F"))
            return context._signal(DivisionUndefined, _NAN)
        return self._divided(other, context)[0]

    def _mod(self, other, context):
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        if self._kind:
            return context._signal(InvalidOperation, _NAN)
        if other._kind:
            return self._fix(context)
        if not other._int:
            return context._signal(InvalidOperation if self._int else DivisionUndefined, _NAN)
        return self._divided(other, context)[1]._fix(context)

    def remainder_near(self, other, context=None):
        """Return the remainder nearest to zero."""
        context = context or getcontext()
        other = Decimal(other)
        quotient, rest = self._divided(other, context)
        if abs(rest) * 2 > abs(other) or abs(rest) * 2 == abs(other) and quotient._int & 1:
            rest = rest - other.copy_sign(rest)
        return rest._fix(context)

    def _operators(name, symbol):
        def forward(self, other, context=None):
            number = Decimal._coerce(other)
            if number is None:
                return _refused(symbol, "decimal.Decimal", other, other)
            return getattr(self, name)(number, context or getcontext())

        def reverse(self, other, context=None):
            number = Decimal._coerce(other)
            if number is None:
                return _refused(symbol, other, "decimal.Decimal", other)
            return getattr(number, name)(self, context or getcontext())

        return forward, reverse

    __add__, __radd__ = _operators("_add", "+")
    __sub__, __rsub__ = _operators("_sub", "-")
    __mul__, __rmul__ = _operators("_mul", "*")
    __truediv__, __rtruediv__ = _operators("_div", "/")
    __floordiv__, __rfloordiv__ = _operators("_floordiv", "//")
    __mod__, __rmod__ = _operators("_mod", "%")
    __divmod__, __rdivmod__ = _operators("_divmod", "divmod()")
    __pow__, __rpow__ = _operators("_pow", "** or pow()")
    del _operators
    _coerce = staticmethod(_coerce)

    def _divmod(self, other, context):
        return self._floordiv(other, context), self._mod(other, context)

    def _pow(self, other, context):
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        if not other._kind and not other._int:
            return _ONE if self._kind or self._int else context._signal(InvalidOperation, _NAN)
        whole = not other._kind and other == other.to_integral_value()
        negative = self._sign and whole and other.adjusted() < 100 and int(other) & 1
        if self._sign and not whole and self._int:
            return context._signal(InvalidOperation, _NAN)
        if not self._kind and not self._int:
            if other._sign:
                return context._signal(DivisionByZero, Decimal._make(int(bool(negative)), 0, 0, "F"))
            return Decimal._make(int(bool(negative)), 0, int(self._exp * other) if whole else 0)._fix(context)
        if self._kind:
            if other._sign:
                return Decimal._make(int(bool(negative)), 0, 0)
            return Decimal._make(int(bool(negative)), 0, 0, "F")
        if other._kind:
            size = abs(self).compare(_ONE)
            if not size:
                return _ONE
            return Decimal._make(0, 0, 0, "F") if (size > 0) != bool(other._sign) else Decimal._make(0, 0, 0)
        digits = _math.log10(self._int) + self._exp
        if digits and _math.log10(abs(digits)) + other.adjusted() > len(str(context.Emax)) + 1:
            exponent = 10 * context.Emax
            up = (digits > 0) != bool(other._sign)
            return Decimal._make(int(bool(negative)), 1, exponent if up else -exponent)._fix(context)
        if whole and self._int == 1 and not self._exp:
            return Decimal._make(int(bool(negative)), 1, 0)
        if whole and abs(int(other)) < 100000:
            n = int(other)
            exact = Decimal._make(int(bool(negative)), self._int**abs(n), self._exp * abs(n))
            return exact._fix(context) if n > 0 else _ONE._div(exact, context)
        inner = context.copy()
        inner.clear_traps()
        inner.prec = context.prec + 10 + len(str(abs(other.to_integral_value())._int))
        result = abs(self).ln(inner)._mul(other, inner).exp(inner)
        if result._kind or not result._int:
            exponent = 10 * context.Emax
            return Decimal._make(int(bool(negative)), 1, exponent if result._kind else -exponent)._fix(context)
        fixed = Decimal._make(int(bool(negative)), result._int, result._exp, result._kind)._fix(context)
        if len(str(fixed._int)) < context.prec:
            fixed = Decimal._make(fixed._sign, fixed._int * 10**(context.prec - len(str(fixed._int))),
                                  fixed._exp - context.prec + len(str(fixed._int)))
        return fixed

    def _abs(self, context):
        return self.copy_abs()._fix(context)

    def _neg(self, context):
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        if not self._kind and not self._int and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(context)
        return self.copy_negate()._fix(context)

    def __abs__(self):
        return self._abs(getcontext())

    def __neg__(self):
        return self._neg(getcontext())

    def __pos__(self):
        if not self._kind and not self._int and getcontext().rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(getcontext())
        return self._fix(getcontext())

    def copy_abs(self):
        """Return the number without its sign."""
        return Decimal._make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        """Return the number with the other sign."""
        return Decimal._make(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        """Return the number with the sign of another."""
        return Decimal._make(Decimal(other)._sign, self._int, self._exp, self._kind)

    def _order(self, other):
        """Return -1, 0 or 1 for two numbers that are not NaN."""
        if self._kind or other._kind:
            a = (-1 if self._sign else 1) if self._kind else 0
            b = (-1 if other._sign else 1) if other._kind else 0
            return (a > b) - (a < b)
        if not self._int or not other._int or self._sign != other._sign:
            a = 0 if not self._int else -1 if self._sign else 1
            b = 0 if not other._int else -1 if other._sign else 1
            return (a > b) - (a < b)
        a, b = len(str(self._int)) + self._exp, len(str(other._int)) + other._exp
        if a == b:
            exponent = min(self._exp, other._exp)
            a, b = self._int * 10**(self._exp - exponent), other._int * 10**(other._exp - exponent)
        order = (a > b) - (a < b)
        return -order if self._sign else order

    def _compared(self, other, equality=False):
        """Return the order, 2 where there is none because of a NaN, None when other is no number."""
        if isinstance(other, float):
            getcontext().flags[FloatOperation] = True
            other = Decimal.from_float(other)
        elif isinstance(other, _numbers.Rational) and not isinstance(other, int):
            if self._kind:
                return self._order(_ONE) if self._kind == "F" else 2
            left = Decimal._make(self._sign, self._int * other.denominator, self._exp)
            return left._order(Decimal(other.numerator))
        elif isinstance(other, complex) and equality and not other.imag:
            other = Decimal.from_float(other.real)
        else:
            other = Decimal._coerce(other)
        if other is None:
            return None
        if self._kind in ("n", "N") or other._kind in ("n", "N"):
            if not equality or "N" in (self._kind, other._kind):
                getcontext()._signal(InvalidOperation)
            return 2
        return self._order(other)

    def __eq__(self, other):
        order = self._compared(other, True)
        return NotImplemented if order is None else order == 0

    def __lt__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order == -1

    def __le__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order in (-1, 0)

    def __gt__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order == 1

    def __ge__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order in (0, 1)

    def compare(self, other, context=None):
        """Return -1, 0 or 1 as a Decimal."""
        other = Decimal(other)
        nan = self._nan_of(context or getcontext(), other)
        return nan if nan is not None else Decimal(self._order(other))

    def __hash__(self):
        if self._kind == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind == "n":
            return object.__hash__(self)
        if self._kind:
            return -_sys.hash_info.inf if self._sign else _sys.hash_info.inf
        p = _sys.hash_info.modulus
        factor = pow(10, self._exp, p) if self._exp >= 0 else pow(pow(10, p - 2, p), -self._exp, p)
        value = self._int * factor % p
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def __bool__(self):
        return bool(self._kind or self._int)

    def as_tuple(self):
        """Return sign, digits and exponent."""
        digits = tuple(map(int, str(self._int))) if not self._kind or self._int else (0,) if self._kind == "F" else ()
        return DecimalTuple(self._sign, digits, self._kind or self._exp)

    def as_integer_ratio(self):
        """Return the number as a fraction in lowest terms."""
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if self._kind:
            raise ValueError("cannot convert NaN to integer ratio")
        n, d = (self._int * 10**self._exp, 1) if self._exp >= 0 else (self._int, 10**-self._exp)
        g = _math.gcd(n, d)
        return (-n // g if self._sign else n // g), d // g

    def __float__(self):
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(("-nan" if self._sign else "nan") if self._kind == "n" else str(self))

    def __int__(self):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind:
            raise ValueError("cannot convert NaN to integer")
        value = self._int * 10**self._exp if self._exp >= 0 else self._int // 10**-self._exp
        return -value if self._sign else value

    __trunc__ = __int__

    def __complex__(self):
        return complex(float(self))

    def _to_whole(self, rounding):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind:
            raise ValueError("cannot convert NaN to integer")
        return int(self._at(0, rounding))

    def __floor__(self):
        return self._to_whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_whole(ROUND_CEILING)

    def __round__(self, n=None):
        if n is None:
            return self._to_whole(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
        return self.quantize(Decimal._make(0, 1, -n), ROUND_HALF_EVEN)

    def _at(self, exponent, rounding):
        """Return the number with another exponent."""
        if self._exp >= exponent:
            return Decimal._make(self._sign, self._int * 10**(self._exp - exponent), exponent)
        return Decimal._make(self._sign, _cut(rounding, self._sign, self._int, exponent - self._exp)[0], exponent)

    def quantize_in(self, exp, context):
        return self.quantize(exp, None, context)

    def quantize(self, exp, rounding=None, context=None):
        """Return the number with the exponent of another."""
        context = context or getcontext()
        if not isinstance(exp, (Decimal, int)):
            raise TypeError(f"conversion from {type(exp).__name__} to Decimal is not supported")
        exp = Decimal(exp)
        nan = self._nan_of(context, exp)
        if nan is not None:
            return nan
        if self._kind or exp._kind:
            return self if self._kind and exp._kind else context._signal(InvalidOperation, _NAN)
        result = self._at(exp._exp, rounding or context.rounding)
        if result._int and len(str(result._int)) > context.prec or result.adjusted() > context.Emax or \
                not context.Etiny() <= exp._exp <= context.Emax:
            return context._signal(InvalidOperation, _NAN)
        if result._exp > self._exp:
            if result._order(self):
                context._signal(Inexact)
            context._signal(Rounded)
        return result

    def to_integral_value(self, rounding=None, context=None):
        """Return the nearest whole number."""
        if self._kind or self._exp >= 0:
            return self
        return self._at(0, rounding or (context or getcontext()).rounding)

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        """Return the number without zeros at the end."""
        context = context or getcontext()
        result = self._fix(context)
        if result._kind:
            return result
        coefficient, exponent = result._int, result._exp
        if not coefficient:
            return Decimal._make(result._sign, 0, 0)
        while coefficient % 10 == 0 and exponent < context.Emax:
            coefficient //= 10
            exponent += 1
        return Decimal._make(result._sign, coefficient, exponent)

    def sqrt(self, context=None):
        """Return the square root."""
        context = context or getcontext()
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        if self._kind == "F" and not self._sign:
            return self
        if not self._int and not self._kind:
            return Decimal._make(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return context._signal(InvalidOperation, _NAN)
        prec = context.prec + 1
        exponent, coefficient = self._exp, self._int
        length = len(str(coefficient))
        if exponent & 1:
            e, half = exponent - 1 >> 1, (length >> 1) + 1
            coefficient *= 10
        else:
            e, half = exponent >> 1, length + 1 >> 1
        shift = prec - half
        if shift >= 0:
            coefficient *= 100**shift
            exact = True
        else:
            coefficient, rest = divmod(coefficient, 100**-shift)
            exact = not rest
        e -= shift
        root = _math.isqrt(coefficient)
        exact = exact and root * root == coefficient
        if exact:
            if shift >= 0:
                root //= 10**shift
            else:
                root *= 10**-shift
            e += shift
        elif root % 5 == 0:
            root += 1
        inner = context.copy()
        inner.clear_flags()
        inner.rounding = ROUND_HALF_EVEN
        result = Decimal._make(0, root, e)._fix(inner)
        for signal, is_set in inner.flags.items():
            if is_set:
                context._signal(signal)
        return result

    def _series(self, context, compute):
        """Round what compute(precision) returns (a coefficient and an exponent), a bit too long."""
        extra = 3
        while True:
            coefficient, exponent = compute(context.prec + extra)
            cut = len(str(abs(coefficient))) - context.prec
            if cut < 1 or abs(coefficient) % (5 * 10**(cut - 1)) > 3:
                break
            extra += 3
        inner = context.copy()
        inner.rounding = ROUND_HALF_EVEN
        context.flags[Inexact] = context.flags[Rounded] = True
        return Decimal._make(int(coefficient < 0), abs(coefficient), exponent)._fix(inner)

    def exp(self, context=None):
        """Return e to this power."""
        context = context or getcontext()
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        if self._kind:
            return Decimal._make(0, 0, 0) if self._sign else self
        if not self._int:
            return _ONE
        size = self.adjusted()
        if size > len(str(context.Emax)) + 1:
            return Decimal._make(0, 1, -MAX_EMAX if self._sign else MAX_EMAX)._fix(context)

        def compute(prec):
            places = prec + max(size, 0) + 5
            scale = 10**places
            x = self._int * 10**(places + self._exp) if places + self._exp >= 0 else \
                self._int // 10**-(places + self._exp)
            x = -x if self._sign else x
            power, rest = divmod(x, _ln10(places))
            return _exp_scaled(rest, scale), power - places

        return self._series(context, compute)

    def ln(self, context=None):
        """Return the natural logarithm."""
        context = context or getcontext()
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        if not self._kind and not self._int:
            return Decimal._make(1, 0, 0, "F")
        if self._sign:
            return context._signal(InvalidOperation, _NAN)
        if self._kind:
            return self
        if self == 1:
            return Decimal(0)

        def compute(prec):
            places = prec + 5 + max(0, -(self - 1).adjusted() if self != 1 else 0)
            return _ln_scaled(self, places), -places

        return self._series(context, compute)

    def log10(self, context=None):
        """Return the logarithm to the base ten."""
        context = context or getcontext()
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        if not self._kind and not self._int:
            return Decimal._make(1, 0, 0, "F")
        if self._sign:
            return context._signal(InvalidOperation, _NAN)
        if self._kind:
            return self
        normal = self.normalize(Context(prec=len(str(self._int))))
        if normal._int == 1:
            return Decimal(normal._exp)._fix(context)

        def compute(prec):
            places = prec + 5 + max(0, -(self - 1).adjusted() if self != 1 else 0)
            return _ln_scaled(self, places) * 10**places // _ln10(places), -places

        return self._series(context, compute)

    def max(self, other, context=None):
        """Return the greater number."""
        other = Decimal(other)
        if self._kind == "n" or other._kind == "n":
            return other if self._kind == "n" else self
        order = self._order(other)
        return (other if order < 0 or order == 0 and self._exp < other._exp else self)._fix(context or getcontext())

    def min(self, other, context=None):
        """Return the lesser number."""
        other = Decimal(other)
        if self._kind == "n" or other._kind == "n":
            return other if self._kind == "n" else self
        order = self._order(other)
        return (self if order < 0 or order == 0 and self._exp < other._exp else other)._fix(context or getcontext())

    def adjusted(self):
        """Return the exponent of the first digit."""
        return 0 if self._kind else self._exp + len(str(self._int)) - 1

    def is_nan(self):
        """Whether this is no number."""
        return self._kind in ("n", "N")

    def is_qnan(self):
        """Whether this is a quiet NaN."""
        return self._kind == "n"

    def is_snan(self):
        """Whether this is a signalling NaN."""
        return self._kind == "N"

    def is_infinite(self):
        """Whether this is infinite."""
        return self._kind == "F"

    def is_finite(self):
        """Whether this is an ordinary number."""
        return not self._kind

    def is_zero(self):
        """Whether this is zero."""
        return not self._kind and not self._int

    def is_signed(self):
        """Whether this is negative."""
        return bool(self._sign)

    def is_normal(self, context=None):
        """Whether this is neither zero nor very small."""
        return not self._kind and bool(self._int) and self.adjusted() >= (context or getcontext()).Emin

    def same_quantum(self, other, context=None):
        """Whether two numbers have the same exponent."""
        other = Decimal(other)
        return self._kind == other._kind and (bool(self._kind) or self._exp == other._exp)

    def scaleb(self, other, context=None):
        """Return the number with other added to its exponent."""
        return Decimal._make(self._sign, self._int, self._exp + int(other), self._kind)._fix(context or getcontext())

    def fma(self, other, third, context=None):
        """Return self * other + third, rounded once."""
        other = Decimal(other)
        product = Decimal._make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return product._add(Decimal(third), context or getcontext())

    def canonical(self):
        """Return the number itself."""
        return self

    def conjugate(self):
        """Return the number itself."""
        return self

    def number_class(self, context=None):
        """Return what kind of number this is."""
        if self._kind in ("n", "N"):
            return "NaN" if self._kind == "n" else "sNaN"
        name = "Infinity" if self._kind else "Zero" if not self._int else "Normal" if self.is_normal(context) \
            else "Subnormal"
        return ("-" if self._sign else "+") + name

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def radix(self):
        """Return ten."""
        return Decimal(10)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __format__(self, spec, context=None):
        found = _SPEC(spec)
        if found is None:
            raise ValueError("invalid format string")
        fill, align, sign, z, alternate, zero, width, group, precision, kind = found.groups()
        rounding = (context or getcontext()).rounding
        number = self
        if kind == "%" and not self._kind:
            number = Decimal._make(self._sign, self._int, self._exp + 2)
        if precision is not None and not number._kind:
            places = int(precision)
            if kind in ("f", "F", "%"):
                number = number._at(-places, rounding)
            elif kind in ("e", "E"):
                number = number._to_digits(places + 1, rounding, True)
            elif len(str(number._int)) > (places or 1):
                number = number._to_digits(places or 1, rounding, False)
        negative = number._sign and not (z and number.is_zero())
        lead = "-" if negative else "" if sign in (None, "-") else sign
        if number._kind:
            body, tail = str(number.copy_abs()), "%" if kind == "%" else ""
            whole, fraction = body, ""
        else:
            whole, fraction, tail = number._parts(kind, precision)
        if alternate and not fraction and not number._kind:
            fraction = "."
        width = int(width or 0)
        if zero and not align:
            fill, align = "0", "="
        if group and not number._kind:
            minimum = width - len(lead) - len(fraction) - len(tail) if fill == "0" and align == "=" else 0
            whole = _grouped(whole, group, minimum)
        body = whole + fraction + tail
        padding = (fill or " ") * (width - len(lead) - len(body))
        align = align or ">"
        if align == "<":
            return lead + body + padding
        if align == "^":
            half = len(padding) // 2
            return padding[:half] + lead + body + padding[half:]
        if align == "=":
            return lead + padding + body
        return padding + lead + body

    def _to_digits(self, count, rounding, extend):
        if not self._int:
            return Decimal._make(self._sign, 0, self._exp)
        cut = len(str(self._int)) - count
        if cut <= 0:
            return self._at(self._exp + cut, rounding) if extend else self
        coefficient = _cut(rounding, self._sign, self._int, cut)[0]
        exponent = self._exp + cut
        if len(str(coefficient)) > count:
            coefficient //= 10
            exponent += 1
        return Decimal._make(self._sign, coefficient, exponent)

    def _parts(self, kind, precision):
        digits = str(self._int)
        left = self._exp + len(digits)
        if kind in ("e", "E"):
            place = 1 - int(precision) if not self._int and precision is not None else 1
            if not self._int and precision is not None:
                digits = "0" * (int(precision) + 1)
                left, place = 1, 1
        elif kind in ("f", "F", "%"):
            place = left
        else:
            place = left if self._exp <= 0 and left > -6 else 1
        if place < 0:
            whole, fraction = "0", "0" * -place + digits
        elif place > len(digits):
            whole, fraction = digits + "0" * (place - len(digits)), ""
        else:
            whole, fraction = digits[:place] or "0", digits[place:]
        tail = "%" if kind == "%" else ""
        power = left - place
        if kind in ("e", "E") or power and kind not in ("f", "F", "%"):
            tail = f"{'e' if kind in ('e', 'g') else 'E'}{power:+d}"
        return whole, "." + fraction if fraction else "", tail


_SPEC = _re.compile(r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,])?(?:\.(\d+))?([eEfFgGn%])?\Z", _re.DOTALL).match


def _grouped(whole, separator, minimum):
    """Put separators between groups of three digits, after zeros up to the least width."""
    while len(whole) + (len(whole) - 1) // 3 < minimum:
        whole = "0" + whole
    first = len(whole) % 3 or 3
    return separator.join([whole[:first], *(whole[i:i + 3] for i in range(first, len(whole), 3))])


def _exp_scaled(x, scale):
    """Return e to the power of x/scale, times scale."""
    halvings = 8
    extra = 1 << 2 * halvings + 20
    x = x * extra >> halvings
    unit = scale * extra
    total = term = unit
    i = 1
    while term:
        term = term * x // (unit * i)
        total += term
        i += 1
    for _ in range(halvings):
        total = total * total // unit
    return total // extra


_ln10_known = (0, 0)


def _ln10(places):
    """Return the logarithm of ten, times ten to so many places."""
    global _ln10_known
    if _ln10_known[0] < places:
        guard = places + 10
        unit = 10**guard

        def inverse_tangent(n):
            total = term = unit // n
            square = n * n
            i = 3
            while term:
                term //= square
                total += term // i
                i += 2
            return total

        scaled = 46 * inverse_tangent(31) + 34 * inverse_tangent(49) + 20 * inverse_tangent(161)
        _ln10_known = places, scaled // 10**10
    return _ln10_known[1] // 10**(_ln10_known[0] - places)


def _ln_scaled(number, places):
    """Return the logarithm of a number, times ten to so many places."""
    guard = places + 10
    unit = 10**guard
    digits = len(str(number._int))
    exponent = number._exp + digits
    value = number._int * 10**(guard - digits) if guard >= digits else number._int // 10**(digits - guard)
    if value * 3 < unit:
        exponent -= 1
        value *= 10
    roots = 0
    while abs(value - unit) * 64 > unit:
        value = _math.isqrt(value * unit)
        roots += 1
    z = (value - unit) * unit // (value + unit)
    square = z * z // unit
    total = term = z
    i = 3
    while term:
        term = term * square // unit
        if term in (0, -1):
            break
        total += term // i
        i += 2
    total = (total * 2 << roots) + exponent * _ln10(guard)
    return total // 10**10


_NAN = Decimal._make(0, 0, 0, "n")
_ONE = Decimal._make(0, 1, 0)
_numbers.Number.register(Decimal)
