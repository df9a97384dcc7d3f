"""Values of built-in types as bytes, in CPython's own format, which the files of profilers have.

What can be written: None, Ellipsis, StopIteration, bool, int, float, complex, str, bytes, bytearray and buffers, and
tuple, list, dict, set and frozenset of these. Code objects cannot: they belong to one interpreter. What is read may use
everything that CPython writes for these types, objects that occur several times included; what is written repeats them.
"""

__all__ = ["dump", "dumps", "load", "loads", "version"]

import struct

version = 4

_DEPTH = 2000
_FLAG = 0x80
_PLAIN = {None: b"N", Ellipsis: b".", StopIteration: b"S"}
_NULL = object()


class _Writer:
    """Appends values to a list of pieces."""

    def __init__(self, version):
        self.out = []
        self.version = version

    def write(self, value, depth=0):
        if depth > _DEPTH:
            raise ValueError("object too deeply nested to marshal")
        kind = type(value)
        out = self.out
        if kind is bool:
            out.append(b"T" if value else b"F")
        elif kind is int:
            self._int(value)
        elif kind is float:
            out.append(b"g" + struct.pack("<d", value) if self.version > 1 else self._text(b"f", repr(value)))
        elif kind is complex:
            out.append(b"y" + struct.pack("<dd", value.real, value.imag))
        elif kind is str:
            self._str(value)
        elif kind is bytes:
            out.append(b"s" + struct.pack("<i", len(value)))
            out.append(value)
        elif kind is tuple:
            short = len(value) < 256 and self.version >= 4
            out.append(b")" + bytes([len(value)]) if short else b"(" + struct.pack("<i", len(value)))
            self._all(value, depth)
        elif kind is list or kind is set or kind is frozenset:
            out.append((b"[" if kind is list else b"<" if kind is set else b">") + struct.pack("<i", len(value)))
            self._all(value, depth)
        elif kind is dict:
            out.append(b"{")
            for key, item in value.items():
                self.write(key, depth + 1)
                self.write(item, depth + 1)
            out.append(b"0")
        elif value is None or value is Ellipsis or value is StopIteration:
            out.append(_PLAIN[value])
        else:
            self._buffer(value)

    def _all(self, values, depth):
        for value in values:
            self.write(value, depth + 1)

    def _int(self, value):
        if -0x80000000 <= value <= 0x7fffffff:
            self.out.append(b"i" + struct.pack("<i", value))
            return
        digits = []
        rest = abs(value)
        while rest:
            digits.append(rest & 0x7fff)
            rest >>= 15
        count = len(digits) if value > 0 else -len(digits)
        self.out.append(b"l" + struct.pack(f"<i{len(digits)}H", count, *digits))

    def _str(self, value):
        if self.version >= 4 and value.isascii():
            short = len(value) < 256
            self.out.append(b"z" + bytes([len(value)]) if short else b"a" + struct.pack("<i", len(value)))
            self.out.append(value.encode("ascii"))
            return
        data = value.encode("utf-8", "surrogatepass")
        self.out.append(b"u" + struct.pack("<i", len(data)))
        self.out.append(data)

    @staticmethod
    def _text(code, text):
        return code + bytes([len(text)]) + text.encode("ascii")

    def _buffer(self, value):
        try:
            data = bytes(memoryview(value))
        except TypeError:
            raise ValueError("unmarshallable object") from None
        self.out.append(b"s" + struct.pack("<i", len(data)))
        self.out.append(data)


class _Reader:
    """Reads values from the bytes that a function gives."""

    def __init__(self, read):
        self.read = read
        self.seen = []

    def bytes(self, count):
        data = self.read(count)
        if not isinstance(data, bytes):
            raise TypeError(f"file.read() returned not bytes but {type(data).__name__}")
        if len(data) < count:
            raise EOFError("marshal data too short")
        return data

    def number(self):
        return struct.unpack("<i", self.bytes(4))[0]

    def size(self):
        size = self.number()
        if size < 0:
            raise ValueError("bad marshal data (size out of range)")
        return size

    def value(self, depth=0):
        data = self.read(1)
        if not data:
            raise EOFError("EOF read where object expected")
        if depth > _DEPTH:
            raise ValueError("recursion limit exceeded")
        code = data[0] & ~_FLAG
        kept = data[0] & _FLAG
        letter = chr(code)
        if letter in "[{":
            return self._open(letter, kept, depth)
        place = len(self.seen)
        if kept and letter in "()<>":
            self.seen.append(_NULL)
        value = self._closed(letter, depth)
        if kept and letter in "()<>":
            self.seen[place] = value
        elif kept:
            self.seen.append(value)
        return value

    def _open(self, letter, kept, depth):
        value = [] if letter == "[" else {}
        if kept:
            self.seen.append(value)
        if letter == "[":
            for _ in range(self.size()):
                value.append(self._item(depth))
            return value
        while (key := self.value(depth + 1)) is not _NULL:
            item = self.value(depth + 1)
            if item is _NULL:
                break
            value[key] = item
        return value

    def _item(self, depth):
        value = self.value(depth + 1)
        if value is _NULL:
            raise TypeError("NULL object in marshal data")
        return value

    def _items(self, count, depth):
        return [self._item(depth) for _ in range(count)]

    def _closed(self, letter, depth):
        match letter:
            case "0":
                return _NULL
            case "N":
                return None
            case "T" | "F":
                return letter == "T"
            case ".":
                return Ellipsis
            case "S":
                return StopIteration
            case "i":
                return self.number()
            case "l":
                return self._long()
            case "g":
                return struct.unpack("<d", self.bytes(8))[0]
            case "f":
                return float(self.bytes(self.bytes(1)[0]))
            case "y":
                return complex(*struct.unpack("<dd", self.bytes(16)))
            case "s":
                return self.bytes(self.size())
            case "z" | "Z":
                return self.bytes(self.bytes(1)[0]).decode("ascii")
            case "a" | "A":
                return self.bytes(self.size()).decode("ascii")
            case "u" | "t":
                return self.bytes(self.size()).decode("utf-8", "surrogatepass")
            case ")":
                return tuple(self._items(self.bytes(1)[0], depth))
            case "(":
                return tuple(self._items(self.size(), depth))
            case "<":
                return set(self._items(self.size(), depth))
            case ">":
                return frozenset(self._items(self.size(), depth))
            case "r":
                return self._reference()
            case "c":
                raise ValueError("code objects of CPython cannot be read")
            case _:
                raise ValueError("bad marshal data (unknown type code)")

    def _long(self):
        count = self.number()
        value = 0
        for shift, digit in enumerate(struct.unpack(f"<{abs(count)}H", self.bytes(2 * abs(count)))):
            if digit > 0x7fff:
                raise ValueError("bad marshal data (digit out of range in long)")
            value |= digit << 15 * shift
        return -value if count < 0 else value

    def _reference(self):
        place = self.number()
        if not 0 <= place < len(self.seen) or self.seen[place] is _NULL:
            raise ValueError("bad marshal data (invalid reference)")
        return self.seen[place]


def dumps(value, version=version, /):
    """Return a value as bytes; raise ValueError for what cannot be written."""
    writer = _Writer(version)
    writer.write(value)
    return b"".join(writer.out)


def dump(value, file, version=version, /):
    """Write a value to a file of bytes."""
    file.write(dumps(value, version))


def loads(data, /):
    """Return the value that bytes stand for; what follows it is ignored."""
    try:
        data = bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    at = 0

    def read(count):
        nonlocal at
        at += count
        return data[at - count:at]

    return _loaded(_Reader(read))


def load(file, /):
    """Return the next value of a file of bytes."""
    return _loaded(_Reader(file.read))


def _loaded(reader):
    value = reader.value()
    if value is _NULL:
        raise TypeError("NULL object in marshal data for object")
    return value
