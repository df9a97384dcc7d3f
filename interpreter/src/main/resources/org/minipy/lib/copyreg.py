"""The registry of how copy and pickle take objects of a class apart and put them together again."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}

_HEAP_TYPE = 1 << 9
_plain_new = type(int.__new__)
_extensions = {}
_extension_codes = {}
_extension_cache = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Register the function that reduces the objects of a type."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that an object can serve as a constructor."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def _reduce_complex(number):
    return complex, (number.real, number.imag)


def _reduce_union(union):
    import functools
    import operator
    return functools.reduce, (operator.or_, union.__args__)


pickle(complex, _reduce_complex, complex)
pickle(type(int | str), _reduce_union)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


def _builtin_base(cls):
    for base in cls.__mro__:
        if not getattr(base, "__flags__", 0) & _HEAP_TYPE:
            return base
        new = base.__new__
        if isinstance(new, _plain_new) and new.__self__ is base:
            return base
    return object


def _reduce_ex(self, proto):
    assert proto < 2
    cls = self.__class__
    base = _builtin_base(cls)
    if base is object:
        content = None
    else:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        content = base(self)
    recipe = (cls, base, content)
    try:
        getstate = self.__getstate__
    except AttributeError:
        if getattr(self, "__slots__", None):
            raise TypeError(f"cannot pickle {cls.__name__!r} object: a class that defines __slots__ without "
                            f"defining __getstate__ cannot be pickled with protocol {proto}") from None
        state = getattr(self, "__dict__", None)
    else:
        if getattr(self, "__slots__", None) and getattr(cls, "__getstate__", None) is object.__getstate__:
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        state = getstate()
    return (_reconstructor, recipe, state) if state else (_reconstructor, recipe)


def _slotnames(cls):
    names = cls.__dict__.get("__slotnames__")
    if names is not None:
        return names
    names = []
    if hasattr(cls, "__slots__"):
        for owner in cls.__mro__:
            declared = owner.__dict__.get("__slots__", ())
            prefix = owner.__name__.lstrip("_")
            for name in (declared,) if isinstance(declared, str) else declared:
                if name in ("__dict__", "__weakref__"):
                    continue
                private = prefix and name.startswith("__") and not name.endswith("__")
                names.append(f"_{prefix}{name}" if private else name)
    try:
        cls.__slotnames__ = names
    except Exception:
        pass
    return names


def add_extension(module, name, code):
    """Give a global object a number that pickles of it use."""
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = (module, name)
    if _extensions.get(key) == code and _extension_codes.get(code) == key:
        return
    if key in _extensions:
        raise ValueError(f"key {key} is already registered with code {_extensions[key]}")
    if code in _extension_codes:
        raise ValueError(f"code {code} is already in use for key {_extension_codes[code]}")
    _extensions[key] = code
    _extension_codes[code] = key


def remove_extension(module, name, code):
    """Take the number of a global object back."""
    key = (module, name)
    if _extensions.get(key) != code or _extension_codes.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extensions[key]
    del _extension_codes[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget the objects found by their numbers."""
    _extension_cache.clear()


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Let a number stand for a global name in pickles."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError("code out of range")
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Take back what add_extension() did."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget the objects that were found by numbers."""
    _extension_cache.clear()
