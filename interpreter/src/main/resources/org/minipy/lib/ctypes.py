"""The numbers and addresses of C, as far as programs use them to look at objects.

There is no memory of C behind it: at the address of an object lies its reference count and nothing else, and there are no
libraries to load and no functions to call.
"""

import _address

__all__ = ['c_bool', 'c_byte', 'c_ubyte', 'c_char', 'c_short', 'c_ushort', 'c_int', 'c_uint', 'c_long', 'c_ulong', 'c_longlong',
           'c_ulonglong', 'c_ssize_t', 'c_size_t', 'c_int8', 'c_uint8', 'c_int16', 'c_uint16', 'c_int32', 'c_uint32', 'c_int64',
           'c_uint64', 'c_float', 'c_double', 'c_void_p', 'py_object', 'cast', 'sizeof', 'pythonapi', 'ArgumentError']


class ArgumentError(Exception):
    """An argument of a C function cannot be converted."""


class _CData:
    """Something that lies in memory."""


class _SimpleCData(_CData):
    """One number, address or object."""

    _size = 8

    def __init__(self, value=None):
        self._at = None
        self._value = self._converted(value)

    @classmethod
    def from_address(cls, address):
        """Return what lies at the address of an object: its reference count."""
        if not isinstance(address, int):
            raise TypeError('integer expected')
        made = cls()
        made._at = address
        made._read()
        return made

    def _read(self):
        if type(self)._type_ not in 'iIlL':
            raise NotImplementedError(f'cannot read {type(self).__name__} from memory: '
                                      'integers of 4 and 8 bytes read reference counts')
        return self._converted(_address.reference_count(self._at))

    @property
    def value(self):
        """The number."""
        return self._value if self._at is None else self._read()

    @value.setter
    def value(self, value):
        if self._at is not None:
            raise NotImplementedError('cannot write to memory')
        self._value = self._converted(value)

    def __bool__(self):
        return bool(self.value)

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'

    @classmethod
    def _converted(cls, value):
        return _CONVERSIONS[cls._type_](cls, value)


_CData.__module__ = _SimpleCData.__module__ = '_ctypes'


def _cut(cls, value):
    """An integer as C has it."""
    if value is None:
        return 0
    if not hasattr(value, '__index__'):
        raise TypeError(f'{type(value).__name__!r} object cannot be interpreted as an integer')
    bits = cls._size * 8
    value = value.__index__() & ((1 << bits) - 1)
    return value - (1 << bits) if cls._type_.islower() and value >> (bits - 1) else value


def _real(cls, value):
    if value is None:
        return 0.0
    if not isinstance(value, (int, float)):
        raise TypeError(f'must be real number, not {type(value).__name__}')
    if cls._size == 4:
        import struct
        return struct.unpack('f', struct.pack('f', value))[0]
    return float(value)


def _character(cls, value):
    if value is None:
        return b'\0'
    if isinstance(value, int) and 0 <= value < 256:
        return bytes((value,))
    if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
        raise TypeError('one character bytes, bytearray or integer expected')
    return bytes(value)


def _pointer(cls, value):
    if value is not None and not isinstance(value, int):
        raise TypeError('cannot be converted to pointer')
    return value and value & 0xffffffffffffffff


_CONVERSIONS = {'?': lambda cls, value: bool(value), 'c': _character, 'P': _pointer, 'f': _real, 'd': _real,
                **dict.fromkeys('bBhHiIlL', _cut)}


def _type(name, code, size):
    return type(name, (_SimpleCData,), {'_type_': code, '_size': size, '__module__': __name__})


c_bool = _type('c_bool', '?', 1)
c_char = _type('c_char', 'c', 1)
c_byte = c_int8 = _type('c_byte', 'b', 1)
c_ubyte = c_uint8 = _type('c_ubyte', 'B', 1)
c_short = c_int16 = _type('c_short', 'h', 2)
c_ushort = c_uint16 = _type('c_ushort', 'H', 2)
c_int = c_int32 = _type('c_int', 'i', 4)
c_uint = c_uint32 = _type('c_uint', 'I', 4)
c_long = c_longlong = c_int64 = c_ssize_t = _type('c_long', 'l', 8)
c_ulong = c_ulonglong = c_uint64 = c_size_t = _type('c_ulong', 'L', 8)
c_float = _type('c_float', 'f', 4)
c_double = _type('c_double', 'd', 8)
c_void_p = _type('c_void_p', 'P', 8)
c_voidp = c_void_p

_NULL = object()


class py_object(_SimpleCData):
    """An object."""

    _type_ = 'O'

    def __init__(self, value=_NULL):
        self._object = value

    @classmethod
    def from_address(cls, address):
        """Raise NotImplementedError: nothing in memory holds an object."""
        raise NotImplementedError('cannot read py_object from memory; cast(address, py_object) gives the object at an address')

    @property
    def value(self):
        """The object."""
        if self._object is _NULL:
            raise ValueError('PyObject is NULL')
        return self._object

    @value.setter
    def value(self, value):
        self._object = value

    def __repr__(self):
        return 'py_object(<NULL>)' if self._object is _NULL else f'py_object({self._object!r})'


def cast(obj, typ):
    """Return what is at an address: only the object itself, as py_object."""
    if typ is not py_object:
        raise NotImplementedError('cast() can only make a py_object of the address of an object')
    if isinstance(obj, c_void_p):
        obj = obj.value
    if not isinstance(obj, int):
        raise ArgumentError("argument 1: TypeError: 'cast' expects an address")
    return py_object(_address.object_at(obj))


def sizeof(obj_or_type, /):
    """Return how many bytes C needs for it."""
    kind = obj_or_type if isinstance(obj_or_type, type) else type(obj_or_type)
    if not issubclass(kind, _SimpleCData) or kind is _SimpleCData:
        raise TypeError('this type has no size')
    return kind._size


class _Function:
    """A function of C that is about reference counts."""

    def __init__(self, name, function):
        self.__name__ = name
        self._function = function
        self.argtypes = None
        self.restype = c_int

    def __call__(self, obj):
        return self._function(obj.value if isinstance(obj, py_object) else obj)


class _PythonApi:
    """The functions of Python's C interface: only those that change and show reference counts."""

    def __init__(self):
        self.Py_IncRef = _Function('Py_IncRef', _address.incref)
        self.Py_DecRef = _Function('Py_DecRef', _address.decref)

    def __getattr__(self, name):
        raise AttributeError(f'{name}: there are only Py_IncRef and Py_DecRef')


pythonapi = _PythonApi()


def __getattr__(name):
    if name in _ABSENT:
        raise NotImplementedError(f'ctypes.{name}: there is no C behind MiniPy; ctypes reads reference counts and objects only')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


_ABSENT = {'CDLL', 'PyDLL', 'cdll', 'pydll', 'LibraryLoader', 'Structure', 'Union', 'Array', 'BigEndianStructure',
           'LittleEndianStructure', 'POINTER', 'pointer', 'byref', 'addressof', 'alignment', 'CFUNCTYPE', 'PYFUNCTYPE',
           'create_string_buffer', 'create_unicode_buffer', 'string_at', 'wstring_at', 'memmove', 'memset', 'resize',
           'c_char_p', 'c_wchar', 'c_wchar_p', 'c_longdouble', 'get_errno', 'set_errno'}
