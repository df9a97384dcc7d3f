"""Numbers that several processes read and write."""

import struct
from multiprocessing import _hub, context, synchronize

__all__ = ['RawValue', 'RawArray', 'Value', 'Array', 'copy', 'synchronized']

_NAMES = {'c': 'c_char', 'b': 'c_byte', 'B': 'c_ubyte', 'h': 'c_short', 'H': 'c_ushort', 'i': 'c_int', 'I': 'c_uint',
          'l': 'c_long', 'L': 'c_ulong', 'q': 'c_long', 'Q': 'c_ulong', 'f': 'c_float', 'd': 'c_double', '?': 'c_bool'}


def _code_of(kind):
    """The type code, given as such or as a type of ctypes."""
    code = kind if isinstance(kind, str) else getattr(kind, '_type_', None)
    if code not in _NAMES:
        raise TypeError(f'cannot share values of type {kind!r}')
    return code


class _Raw:
    """Shared items of one type."""

    def __init__(self, code, items):
        self._code = code
        self._item = struct.Struct('<' + code)
        self._memory = _hub.new_memory(b''.join([self._item.pack(self._converted(item)) for item in items]))
        self._length = len(items)

    def __getstate__(self):
        context.assert_spawning(self)
        return self._code, self._memory, self._length

    def __setstate__(self, state):
        self._code, self._memory, self._length = state
        self._item = struct.Struct('<' + self._code)

    def _converted(self, item):
        """Integers are cut to their size, as C does it."""
        if self._code in 'bBhHiIlLqQ':
            size = self._item.size * 8
            item &= (1 << size) - 1
            return item - (1 << size) if self._code.islower() and item >> (size - 1) else item
        return item

    def _read(self, index):
        size = self._item.size
        return self._item.unpack(self._memory.request(_hub.READ, index * size, second=size)[2])[0]

    def _read_all(self):
        data = self._memory.request(_hub.READ, 0, second=self._item.size * self._length)[2]
        return [item for (item,) in self._item.iter_unpack(data)]

    def _write(self, index, item):
        self._memory.request(_hub.WRITE, index * self._item.size, data=self._item.pack(self._converted(item)))


class _RawValue(_Raw):
    """One shared number."""

    @property
    def value(self):
        return self._read(0)

    @value.setter
    def value(self, value):
        self._write(0, value)

    def __repr__(self):
        return f'{_NAMES[self._code]}({self.value!r})'


class _RawArray(_Raw):
    """Several shared numbers."""

    def __len__(self):
        return self._length

    def _index(self, index):
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError('invalid index')
        return index

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = self._read_all()[index]
            return b''.join(items) if self._code == 'c' else items
        return self._read(self._index(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(self._length)[index]
            values = [bytes((item,)) for item in value] if self._code == 'c' else list(value)
            if len(values) != len(places):
                raise ValueError('Can only assign sequence of same size')
            for place, item in zip(places, values):
                self._write(place, item)
        else:
            self._write(self._index(index), value)

    def __iter__(self):
        return iter(self._read_all())

    @property
    def raw(self):
        if self._code != 'c':
            raise AttributeError('raw')
        return b''.join(self._read_all())

    @property
    def value(self):
        return self.raw.partition(b'\0')[0]

    @value.setter
    def value(self, value):
        if self._code != 'c':
            raise AttributeError('value')
        if len(value) > self._length:
            raise ValueError('byte string too long')
        if len(value) < self._length:
            value += b'\0'
        self[:len(value)] = value

    def __repr__(self):
        return f'<multiprocessing.sharedctypes.{_NAMES[self._code]}_Array_{self._length} object at {id(self):#x}>'


def RawValue(typecode_or_type, *args):
    """Return a shared number without a lock."""
    return _RawValue(_code_of(typecode_or_type), args or (b'\0' if typecode_or_type == 'c' else 0,))


def RawArray(typecode_or_type, size_or_initializer):
    """Return shared numbers without a lock."""
    code = _code_of(typecode_or_type)
    if isinstance(size_or_initializer, int):
        return _RawArray(code, [b'\0' if code == 'c' else 0] * size_or_initializer)
    items = list(size_or_initializer)
    return _RawArray(code, [bytes((item,)) for item in items] if code == 'c' else items)


def Value(typecode_or_type, *args, lock=True, ctx=None):
    """Return a shared number with a lock, unless that is false."""
    raw = RawValue(typecode_or_type, *args)
    return raw if lock is False else synchronized(raw, None if lock is True else lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    """Return shared numbers with a lock, unless that is false."""
    raw = RawArray(typecode_or_type, size_or_initializer)
    return raw if lock is False else synchronized(raw, None if lock is True else lock)


def copy(obj):
    """Return a shared copy of shared numbers, without a lock."""
    made = type(obj).__new__(type(obj))
    made._code, made._item, made._length = obj._code, obj._item, obj._length
    made._memory = _hub.new_memory(obj._memory.request(_hub.READ, 0, second=obj._item.size * obj._length)[2])
    return made


def synchronized(obj, lock=None, ctx=None):
    """Return shared numbers with a lock."""
    if lock is not None and not hasattr(lock, 'acquire'):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    kind = Synchronized if isinstance(obj, _RawValue) else SynchronizedString if obj._code == 'c' else SynchronizedArray
    return kind(obj, lock)


class SynchronizedBase:
    """Shared numbers with a lock."""

    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or synchronize.RLock()
        self._take_methods()

    def _take_methods(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._obj, self._lock

    def __setstate__(self, state):
        self._obj, self._lock = state
        self._take_methods()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def get_obj(self):
        """Return what the lock is for."""
        return self._obj

    def get_lock(self):
        """Return the lock."""
        return self._lock

    def __repr__(self):
        return f'<{type(self).__name__} wrapper for {self._obj}>'


class Synchronized(SynchronizedBase):
    """A shared number with a lock."""

    @property
    def value(self):
        with self:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value


class SynchronizedArray(SynchronizedBase):
    """Shared numbers with a lock."""

    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self:
            self._obj[index] = value

    def __getslice__(self, start, stop):
        return self[start:stop]


class SynchronizedString(SynchronizedArray):
    """Shared bytes with a lock."""

    @property
    def value(self):
        with self:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value

    @property
    def raw(self):
        with self:
            return self._obj.raw
