"""Numbers as bytes, in the layout that a format says."""

import math as _math

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    """A format or its values are wrong."""


error.__module__ = "struct"
_SIZES = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8,
          "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}
_NATIVE = {**_SIZES, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8}
_FLOATS = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}


def _parse(format):
    """Return the byte order and the items: (place, count, letter, size); and the size of all."""
    if isinstance(format, bytes):
        format = format.decode("ascii")
    if not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    native = format[:1] not in ("<", ">", "=", "!")
    order = "big" if format[:1] in (">", "!") else "little"
    sizes = _NATIVE if native else _SIZES
    items = []
    place = 0
    digits = ""
    for c in format[1:] if format[:1] in ("<", ">", "=", "!", "@") else format:
        if c.isspace():
            continue
        if c.isdigit():
            digits += c
            continue
        if c not in sizes:
            raise error("bad char in struct format")
        count = int(digits) if digits else 1
        size = sizes[c]
        if native and c not in "sp":
            place += -place % size
        if c in "sp":
            items.append((place, count, c, count))
            place += count
        elif c == "x":
            place += count
        else:
            items.extend((place + i * size, 1, c, size) for i in range(count))
            place += count * size
        digits = ""
    if digits:
        raise error("repeat count given without format specifier")
    return order, items, place


def _float_bits(value, letter):
    exponent_bits, mantissa_bits = _FLOATS[letter]
    bias = (1 << exponent_bits - 1) - 1
    sign = int(_math.copysign(1.0, value) < 0) << exponent_bits + mantissa_bits
    top = (1 << exponent_bits) - 1 << mantissa_bits
    if value != value:
        return sign | top | 1 << mantissa_bits - 1
    if _math.isinf(value):
        return sign | top
    mantissa, exponent = _math.frexp(abs(value))
    if not mantissa:
        return sign
    exponent = max(exponent - 1, 1 - bias)
    scaled = round(_math.ldexp(abs(value), mantissa_bits - exponent))
    bits = scaled + (exponent + bias - 1 << mantissa_bits)
    if bits >= top:
        raise OverflowError(f"float too large to pack with {letter} format")
    return sign | bits


def _bits_float(bits, letter):
    exponent_bits, mantissa_bits = _FLOATS[letter]
    bias = (1 << exponent_bits - 1) - 1
    sign = -1.0 if bits >> exponent_bits + mantissa_bits else 1.0
    exponent = bits >> mantissa_bits & (1 << exponent_bits) - 1
    mantissa = bits & (1 << mantissa_bits) - 1
    if exponent == (1 << exponent_bits) - 1:
        return _math.copysign(_math.nan, sign) if mantissa else sign * _math.inf
    if exponent:
        mantissa |= 1 << mantissa_bits
    else:
        exponent = 1
    return sign * _math.ldexp(mantissa, exponent - bias - mantissa_bits)


def _encode(value, letter, size, order):
    if letter in _FLOATS:
        if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
            raise error("required argument is not a float")
        return _float_bits(float(value), letter).to_bytes(size, order)
    if letter == "?":
        return bytes([bool(value)])
    if letter == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if letter in "sp":
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{letter}' must be a bytes object")
        if letter == "p":
            value = bytes([min(len(value), size - 1, 255)]) + value[:size - 1] if size else b""
        return bytes(value[:size]).ljust(size, b"\0")
    if not hasattr(type(value), "__index__"):
        raise error("required argument is not an integer")
    value = value.__index__()
    signed = letter in "bhilqn"
    low, high = (-1 << 8 * size - 1, (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    if not low <= value <= high:
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    return value.to_bytes(size, order, signed=signed)


def _decode(data, letter, order):
    if letter in _FLOATS:
        return _bits_float(int.from_bytes(data, order), letter)
    if letter == "?":
        return data != b"\0"
    if letter in "cs":
        return data
    if letter == "p":
        return data[1:1 + data[0]] if data else b""
    return int.from_bytes(data, order, signed=letter in "bhilqn")


class Struct:
    """A format that has been read."""

    def __init__(self, format):
        self._order, self._items, self.size = _parse(format)
        self.format = format.decode("ascii") if isinstance(format, bytes) else format

    def pack(self, *v):
        """Return values as bytes."""
        if len(v) != len(self._items):
            raise error(f"pack expected {len(self._items)} items for packing (got {len(v)})")
        out = bytearray(self.size)
        for (place, _, letter, size), value in zip(self._items, v):
            out[place:place + size] = _encode(value, letter, size, self._order)
        return bytes(out)

    def pack_into(self, buffer, offset, *v):
        """Write values as bytes into a buffer."""
        view = memoryview(buffer)
        if offset < 0:
            offset += len(view)
        if offset + self.size > len(view):
            raise error(f"pack_into requires a buffer of at least {offset + self.size} bytes for packing {self.size} "
                        f"bytes at offset {offset} (actual buffer size is {len(view)})")
        view[offset:offset + self.size] = self.pack(*v)

    def unpack(self, buffer, /):
        """Return the values of bytes."""
        data = bytes(memoryview(buffer))
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._values(data, 0)

    def _values(self, data, at):
        return tuple(_decode(data[at + place:at + place + size], letter, self._order)
                     for place, _, letter, size in self._items)

    def unpack_from(self, buffer, offset=0):
        """Return the values of bytes from a place on."""
        data = bytes(memoryview(buffer))
        if offset < 0:
            offset += len(data)
        if offset + self.size > len(data):
            raise error(f"unpack_from requires a buffer of at least {offset + self.size} bytes for unpacking "
                        f"{self.size} bytes at offset {offset} (actual buffer size is {len(data)})")
        return self._values(data, offset)

    def iter_unpack(self, buffer, /):
        """Return an iterator over the values of equal parts."""
        data = bytes(memoryview(buffer))
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return (self._values(data, at) for at in range(0, len(data), self.size))


_known = {}


def _struct(format):
    found = _known.get(format)
    if found is None:
        found = _known[format] = Struct(format)
    return found


def calcsize(format, /):
    """Return the number of bytes."""
    return _struct(format).size


def pack(format, /, *v):
    """Return values as bytes."""
    return _struct(format).pack(*v)


def pack_into(format, buffer, offset, /, *v):
    """Write values as bytes into a buffer."""
    _struct(format).pack_into(buffer, offset, *v)


def unpack(format, buffer, /):
    """Return the values of bytes."""
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    """Return the values of bytes from a place on."""
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    """Return an iterator over the values of equal parts."""
    return _struct(format).iter_unpack(buffer)
