"""Lists of numbers of one kind and size: array("i", [1, 2, 3])."""

__all__ = ["array", "ArrayType", "typecodes"]

import struct
import sys
from collections.abc import MutableSequence
from operator import index as _index
from types import GenericAlias

typecodes = "bBuhHiIlLqQfd"

_SIZES = {"b": 1, "B": 1, "u": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}
# What CPython says an empty array takes, without what every object with weak references has in front.
_HEADER = 48


class array:
    """A list of numbers, or of characters with the code "u", that all have the same kind and size."""

    __slots__ = ("typecode", "itemsize", "_items", "_room", "_size", "__weakref__")

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        if isinstance(initializer, str) and typecode != "u":
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array) and initializer.typecode == "u" != typecode:
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        self = object.__new__(cls)
        self.typecode = typecode
        self.itemsize = _SIZES[typecode]
        self._items = []
        self._room = self._size = 0
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif not isinstance(initializer, (list, tuple, array, str)):
            for value in initializer:
                self.append(value)
            return self
        else:
            self._items += [self._checked(value) for value in initializer]
        self._room = self._size = len(self._items)
        return self

    def _checked(self, value):
        """Return a value as an item of this kind."""
        code = self.typecode
        if code == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("array item must be a unicode character, not " + (
                    type(value).__name__ if not isinstance(value, str) else "str"))
            return value
        if code in "fd":
            if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__") and not hasattr(
                    type(value), "__index__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            value = float(value)
            return struct.unpack("f", struct.pack("f", value))[0] if code == "f" else value
        if isinstance(value, float):
            raise TypeError("'float' object cannot be interpreted as an integer")
        value = _index(value)
        bits = 8 * self.itemsize
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        if not low <= value <= high:
            raise OverflowError(self._why_not(value, low))
        return value

    def _why_not(self, value, low):
        """Return what is wrong with an int that is too large or too small: which step of C's conversions fails."""
        code = self.typecode
        if code in "qQ":
            return "int too big to convert" if value > 0 or code == "q" else "can't convert negative int to unsigned"
        if code in "IL":
            if value < 0:
                return "can't convert negative value to unsigned int"
            return ("Python int too large to convert to C unsigned long" if value >= 1 << 64
                    else "unsigned int is greater than maximum")
        if not -(1 << 63) <= value < 1 << 63:
            return "Python int too large to convert to C long"
        name = {"b": "signed short integer", "h": "signed short integer", "B": "unsigned byte integer"}.get(
            code, "signed integer")
        if code == "b" and -(1 << 15) <= value < 1 << 15:
            name = "signed char"
        elif code == "H" and -(1 << 31) <= value < 1 << 31:
            name = "unsigned short"
        return f"{name} is {'less than minimum' if value < low else 'greater than maximum'}"

    def _grow(self):
        """Keep up with how much room CPython's array has, after the number of items has changed."""
        old, size = self._size, len(self._items)
        if not (self._room >= size and old < size + 16):
            self._room = (size >> 4) + (3 if old < 8 else 7) + size if size else 0
        self._size = size

    def append(self, v, /):
        """Append an item."""
        self._items.append(self._checked(v))
        self._grow()

    def extend(self, bb, /):
        """Append the items of another array of this kind, or of an iterable."""
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items += bb._items
            self._grow()
        else:
            for value in bb:
                self.append(value)

    def insert(self, i, v, /):
        """Insert an item before a place."""
        self._items.insert(i, self._checked(v))
        self._grow()

    def pop(self, i=-1, /):
        """Remove the item at a place and return it."""
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= _index(i) < len(self._items):
            raise IndexError("pop index out of range")
        value = self._items.pop(i)
        self._grow()
        return value

    def remove(self, v, /):
        """Remove the first item that equals a value."""
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None
        self._grow()

    def index(self, v, start=0, stop=sys.maxsize, /):
        """Return the place of the first item that equals a value."""
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, v, /):
        """Return how many items equal a value."""
        return self._items.count(v)

    def reverse(self):
        """Turn the order around."""
        self._items.reverse()

    def tolist(self):
        """Return a list of the items."""
        return list(self._items)

    def fromlist(self, list, /):
        """Append the items of a list, all or none."""
        if not isinstance(list, type([])):
            raise TypeError("arg must be list")
        self._items += [self._checked(value) for value in list]
        self._grow()

    def tounicode(self):
        """Return the text of an array of characters."""
        if self.typecode != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self._items)

    def fromunicode(self, ustr, /):
        """Append the characters of a text."""
        if self.typecode != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        self._items += ustr
        self._grow()

    def tobytes(self):
        """Return the values as they are in memory."""
        if self.typecode == "u":
            return "".join(self._items).encode("utf-32-le", "surrogatepass")
        return struct.pack(f"={len(self._items)}{self._form()}", *self._items)

    def frombytes(self, buffer, /):
        """Append values that lie in bytes as in memory."""
        data = bytes(buffer)
        if len(data) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        if self.typecode == "u":
            self._items += data.decode("utf-32-le", "surrogatepass")
        else:
            self._items += struct.unpack(f"={len(data) // self.itemsize}{self._form()}", data)
        self._grow()

    def _form(self):
        return {"l": "q", "L": "Q"}.get(self.typecode, self.typecode)

    def tofile(self, f, /):
        """Write the values to a binary file."""
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        """Append n values from a binary file."""
        if n < 0:
            raise ValueError("negative count")
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) - len(data) % self.itemsize])
        if len(data) != n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def byteswap(self):
        """Turn the bytes of each value around."""
        size = self.itemsize
        if size == 1:
            return
        data = self.tobytes()
        self._items = []
        self.frombytes(b"".join(data[i:i + size][::-1] for i in range(0, len(data), size)))

    def buffer_info(self):
        """Return where the values are, and how many."""
        return id(self._items), len(self._items)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        i = 0
        while i < len(self._items):
            yield self._items[i]
            i += 1

    def __contains__(self, value, /):
        return value in self._items

    def __getitem__(self, key, /):
        if isinstance(key, slice):
            return self._like(self._items[key])
        try:
            return self._items[key]
        except IndexError:
            raise IndexError("array index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __setitem__(self, key, value, /):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            try:
                self._items[key] = list(value._items)
            except ValueError as e:
                raise ValueError(str(e).replace("sequence of size", "array of size")) from None
            self._grow()
            return
        value = self._checked(value)
        try:
            self._items[key] = value
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __delitem__(self, key, /):
        try:
            del self._items[key]
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None
        self._grow()

    def _like(self, items):
        made = array(self.typecode)
        made._items = items
        made._room = made._size = len(items)
        return made

    def __add__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._like(self._items + other._items)

    def __iadd__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n, /):
        try:
            return self._like(self._items * _index(n))
        except TypeError:
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'") from None

    __rmul__ = __mul__

    def __imul__(self, n, /):
        self._items *= _index(n)
        self._grow()
        return self

    def _compared(self, other, compare):
        return compare(self._items, other._items) if isinstance(other, array) else NotImplemented

    def __eq__(self, other, /):
        return self._compared(other, list.__eq__)

    def __lt__(self, other, /):
        return self._compared(other, list.__lt__)

    def __le__(self, other, /):
        return self._compared(other, list.__le__)

    def __gt__(self, other, /):
        return self._compared(other, list.__gt__)

    def __ge__(self, other, /):
        return self._compared(other, list.__ge__)

    __hash__ = None

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self.typecode}')"
        shown = "".join(self._items) if self.typecode == "u" else self._items
        return f"{name}('{self.typecode}', {shown!r})"

    def __copy__(self):
        return self._like(list(self._items))

    def __deepcopy__(self, memo, /):
        return self.__copy__()

    def __reduce_ex__(self, protocol, /):
        items = self.tounicode() if self.typecode == "u" else self.tolist()
        return type(self), (self.typecode, items), getattr(self, "__dict__", None) or None

    def __sizeof__(self):
        return _HEADER + self._room * self.itemsize

    __class_getitem__ = classmethod(GenericAlias)


ArrayType = array
MutableSequence.register(array)
