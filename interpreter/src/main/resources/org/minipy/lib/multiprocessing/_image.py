"""Objects as bytes that another MiniPy makes objects of again.

A process that CPython forks has everything its parent had. Java cannot fork, so a worker is a new process that is sent
an image: the names of __main__ and the objects behind them. Functions and classes of __main__ go by value, as the source
text of which their code was made and the code's place in it, those of modules by name; other objects go as copy takes
them apart. What cannot be taken apart (an open file, a generator) is left out. The worker then is where the parent
was, without running the program again.
"""

import copyreg
import struct
import sys
import types
import _process
import _thread

_NONE, _TRUE, _FALSE, _INT, _FLOAT, _COMPLEX, _STR, _BYTES, _BYTEARRAY, _LIST, _TUPLE, _DICT, _SET, _FROZENSET, _AGAIN, \
    _GLOBAL, _MODULE, _REDUCED, _FUNCTION, _CELL, _CODE, _CLASS, _METHOD, _LOCK, _RLOCK, _MAIN_DICT, _STATIC, _CLASSMETHOD, \
    _PROPERTY, _ELLIPSIS, _NOT_IMPLEMENTED, _MAPPING, _DERIVED = range(33)

_DOUBLE = struct.Struct('<d')
_EMPTY = object()

# What a new module or class has by itself.
_OWN_NAMES = {'__builtins__', '__loader__', '__spec__'}
_CLASS_NAMES = {'__dict__', '__weakref__', '__module__', '__qualname__', '__doc__', '__slots__', '__abstractmethods__',
                '_abc_impl', '__static_attributes__'}

_local = _thread._local()


def is_spawning():
    """Return whether the running thread is sending objects to a process that begins."""
    return getattr(_local, 'spawning', False)


def _pickling_error(message):
    try:
        from pickle import PicklingError
    except ImportError:
        return TypeError(message)
    return PicklingError(message)


class Writer:
    """Takes objects apart."""

    def __init__(self):
        self.out = bytearray()
        self.known = {}

    def number(self, n):
        """Write a number that is not negative."""
        while n > 127:
            self.out.append(n & 127 | 128)
            n >>= 7
        self.out.append(n)

    def text(self, s):
        data = s.encode('utf-8', 'surrogatepass')
        self.number(len(data))
        self.out += data

    def remember(self, o):
        self.known[id(o)] = (len(self.known), o)

    def main(self, module):
        """Write what the names of __main__ stand for; names whose objects cannot be written are left out."""
        names = module.__dict__
        self.remember(names)
        for name, value in list(names.items()):
            if name in _OWN_NAMES:
                continue
            length = len(self.out)
            known = len(self.known)
            try:
                self.out.append(1)
                self.text(name)
                self.save(value)
            except Exception:
                del self.out[length:]
                for key in list(self.known)[known:]:
                    del self.known[key]
        self.out.append(0)

    def save(self, o):
        """Write an object."""
        out = self.out
        if o is None:
            out.append(_NONE)
            return
        if o is True:
            out.append(_TRUE)
            return
        if o is False:
            out.append(_FALSE)
            return
        kind = type(o)
        if kind is int:
            out.append(_INT)
            data = o.to_bytes((o.bit_length() >> 3) + 1, 'little', signed=True)
            self.number(len(data))
            out += data
            return
        if kind is float:
            out.append(_FLOAT)
            out += _DOUBLE.pack(o)
            return
        known = self.known.get(id(o))
        if known is not None:
            out.append(_AGAIN)
            self.number(known[0])
            return
        writer = _WRITERS.get(kind)
        if writer is not None:
            getattr(self, writer)(o)
        elif issubclass(kind, type):
            self.save_class(o)
        else:
            self.save_reduced(o)

    def save_str(self, o):
        self.out.append(_STR)
        self.text(o)
        self.remember(o)

    def save_bytes(self, o):
        self.out.append(_BYTES if type(o) is bytes else _BYTEARRAY)
        self.number(len(o))
        self.out += o
        self.remember(o)

    def save_complex(self, o):
        self.out.append(_COMPLEX)
        self.out += _DOUBLE.pack(o.real) + _DOUBLE.pack(o.imag)

    def save_list(self, o):
        self.out.append(_LIST)
        self.remember(o)
        self.number(len(o))
        for item in o:
            self.save(item)

    def save_dict(self, o):
        if o is sys.modules['__main__'].__dict__:
            self.out.append(_MAIN_DICT)
            return
        self.out.append(_DICT)
        self.remember(o)
        self.number(len(o))
        for key, value in o.items():
            self.save(key)
            self.save(value)

    def save_set(self, o):
        self.out.append(_SET)
        self.remember(o)
        self.items(o)

    def save_mapping(self, o):
        self.out.append(_MAPPING)
        self.save(dict(o))
        self.remember(o)

    def items(self, o):
        self.number(len(o))
        for item in o:
            self.save(item)

    def save_tuple(self, o):
        """A tuple, or a frozenset: what is in it may hold it, and then it is there before it is complete."""
        self.out.append(_TUPLE if type(o) is tuple else _FROZENSET)
        self.items(o)
        self.complete(o)

    def complete(self, o):
        known = self.known.get(id(o))
        if known is None:
            self.number(0)
            self.remember(o)
        else:
            self.number(known[0] + 1)

    def save_singleton(self, o):
        self.out.append(_ELLIPSIS if o is ... else _NOT_IMPLEMENTED)

    def save_module(self, o):
        self.out.append(_MODULE)
        self.text(o.__name__)
        self.remember(o)

    def save_name(self, o, module, name):
        self.out.append(_GLOBAL)
        self.text(module)
        self.text(name)
        self.remember(o)

    def save_function(self, o):
        module = o.__module__
        if o.__globals__ is not sys.modules['__main__'].__dict__ and _find(module, o.__qualname__) is o:
            self.save_name(o, module, o.__qualname__)
            return
        out = self.out
        out.append(_FUNCTION)
        self.save(o.__code__)
        self.text(_name_of(o.__globals__))
        cells = o.__closure__ or ()
        self.number(len(cells))
        new = []
        for cell in cells:
            known = self.known.get(id(cell))
            if known is None:
                out.append(_CELL)
                self.remember(cell)
                new.append(cell)
            else:
                out.append(_AGAIN)
                self.number(known[0])
        self.remember(o)
        for cell in new:
            try:
                value = cell.cell_contents
            except ValueError:
                out.append(0)
            else:
                out.append(1)
                self.save(value)
        self.save((o.__name__, o.__qualname__, module, o.__doc__))
        self.save(o.__defaults__)
        self.save(o.__kwdefaults__)
        self.save(o.__dict__ or None)
        self.save(o.__annotations__ or None)

    def save_code(self, o):
        origin = _process.code_origin(o)
        if origin is None:
            raise TypeError('cannot send code that was made of no text')
        text, mode, place = origin
        self.out.append(_CODE)
        self.save(text)
        self.text(o.co_filename)
        self.text(mode)
        self.number(o.co_flags & 0x1000000)
        self.number(place)
        self.remember(o)

    def save_class(self, o):
        module = o.__module__
        if module != '__main__' and _find(module, o.__qualname__) is o:
            self.save_name(o, module, o.__qualname__)
            return
        kind = type(o)
        if kind.__name__ == 'EnumType':
            self.save_derived(o)
            return
        if o.__bases__ == (tuple,) and hasattr(o, '_field_defaults'):
            self.out.append(_REDUCED)
            self.save(_named_tuple)
            self.save((o.__name__, o.__qualname__, module, o._fields, o._field_defaults))
            self.complete(o)
            self.out += bytes((_NONE, _NONE, _NONE, 0))
            return
        out = self.out
        out.append(_CLASS)
        self.save(kind)
        self.text(o.__name__)
        self.save(o.__bases__)
        names = o.__dict__
        fixed = {name: names[name] for name in ('__module__', '__qualname__', '__doc__', '__slots__') if name in names}
        slots = fixed.get('__slots__', ())
        if isinstance(slots, str):
            slots = fixed['__slots__'] = (slots,)
        elif '__slots__' in fixed:
            fixed['__slots__'] = tuple(slots)
        self.save(fixed)
        self.remember(o)
        for name, value in names.items():
            if name in _CLASS_NAMES or type(value) in _DESCRIPTORS:
                continue
            out.append(1)
            self.text(name)
            self.save(value)
        out.append(0)

    def save_derived(self, o):
        """A class of enum members, whose class statement runs again."""
        import ast
        text = _text_of_main()
        for statement in ast.parse(text).body:
            if isinstance(statement, ast.ClassDef) and statement.name == o.__name__:
                self.out.append(_DERIVED)
                self.text(o.__name__)
                self.text('\n' * (statement.lineno - 1) + ast.unparse(statement))
                self.remember(o)
                return
        raise TypeError(f'cannot send {o!r}')

    def save_method(self, o):
        self.out.append(_METHOD)
        self.save(o.__func__)
        self.save(o.__self__)
        self.remember(o)

    def save_wrapper(self, o):
        self.out.append(_STATIC if type(o) is staticmethod else _CLASSMETHOD)
        self.save(o.__func__)
        self.remember(o)

    def save_property(self, o):
        self.out.append(_PROPERTY)
        self.save((o.fget, o.fset, o.fdel, o.__doc__))
        self.remember(o)

    def save_lock(self, o):
        # A lock of __main__ is free in the worker.
        self.out.append(_LOCK if type(o) is _thread.LockType else _RLOCK)
        self.remember(o)

    def save_main_object(self, o):
        """An object of __main__ that says only its name: a function with a cache, which begins empty."""
        if not hasattr(o, 'cache_parameters'):
            raise TypeError(f'cannot send {o!r}')
        self.out.append(_REDUCED)
        self.save(_cached)
        self.save((o.__wrapped__, *o.cache_parameters().values()))
        self.complete(o)
        self.out += bytes((_NONE, _NONE, _NONE, 0))
        return True

    def save_reduced(self, o):
        kind = type(o)
        name = _own_name(o, kind)
        if name is not None:
            self.save_name(o, kind.__module__, name)
            return
        reducer = copyreg.dispatch_table.get(kind)
        reduced = reducer(o) if reducer is not None else o.__reduce_ex__(4)
        if isinstance(reduced, str):
            module = getattr(o, '__module__', None) or _module_with(o, reduced)
            if module == '__main__' and self.save_main_object(o):
                return
            if _find(module, reduced) is not o:
                raise _pickling_error(f"Can't pickle {o!r}: it's not found as {module}.{reduced}")
            self.save_name(o, module, reduced)
            return
        function, args, state, items, pairs, setter = (reduced + (None,) * 4)[:6]
        self.out.append(_REDUCED)
        self.save(function)
        self.save(args)
        self.complete(o)
        self.save(None if items is None else list(items))
        self.save(None if pairs is None else list(pairs))
        self.save(setter)
        if state is None:
            self.out.append(0)
        else:
            self.out.append(1)
            self.save(state)


_WRITERS = {
    str: 'save_str', bytes: 'save_bytes', bytearray: 'save_bytes', complex: 'save_complex', list: 'save_list',
    dict: 'save_dict', set: 'save_set', frozenset: 'save_tuple', tuple: 'save_tuple', type(...): 'save_singleton',
    type(NotImplemented): 'save_singleton', types.ModuleType: 'save_module', types.FunctionType: 'save_function',
    types.CodeType: 'save_code', types.MethodType: 'save_method', staticmethod: 'save_wrapper',
    classmethod: 'save_wrapper', property: 'save_property', types.MappingProxyType: 'save_mapping',
    _thread.LockType: 'save_lock', _thread.RLock: 'save_lock',
}

_DESCRIPTORS = {types.GetSetDescriptorType, types.MemberDescriptorType}


def _find(module, qualname):
    """The object that a module has under a dotted name; None when there is none."""
    o = sys.modules.get(module)
    for name in qualname.split('.'):
        o = getattr(o, name, None)
        if o is None:
            return None
    return o


def _own_name(o, kind):
    """The name that an object has in the module of its class, when that is a module of the library."""
    module = sys.modules.get(kind.__module__)
    if module is None or kind.__module__ in ('__main__', 'builtins') or hasattr(o, '__dict__') and o.__dict__:
        return None
    for name, value in module.__dict__.items():
        if value is o:
            return name
    return None


def _named_tuple(name, qualname, module, fields, defaults):
    import collections
    made = collections.namedtuple(name, fields, defaults=defaults.values(), module=module)
    made.__qualname__ = qualname
    return made


def _cached(function, maxsize, typed):
    import functools
    return functools.lru_cache(maxsize, typed)(function)


def _name_of(names):
    if names is sys.modules['__main__'].__dict__:
        return '__main__'
    name = names.get('__name__')
    if name not in sys.modules or sys.modules[name].__dict__ is not names:
        raise TypeError('cannot send a function of a module that is not in sys.modules')
    return name


def _module_with(o, name):
    for module_name, module in list(sys.modules.items()):
        if module_name != '__main__' and getattr(module, name, None) is o:
            return module_name
    return '__main__'


def _text_of_main():
    names = sys.modules['__main__'].__dict__
    for value in names.values():
        if isinstance(value, types.FunctionType) and value.__globals__ is names:
            origin = _process.code_origin(value.__code__)
            if origin is not None:
                return origin[0]
    with open(names['__file__'], encoding='utf-8') as file:
        return file.read()


class Reader:
    """Makes objects of what a Writer has written."""

    def __init__(self, data):
        self.data = data
        self.at = 0
        self.known = []
        self.codes = {}

    def number(self):
        n = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            n |= (byte & 127) << shift
            if byte < 128:
                return n
            shift += 7

    def part(self, length):
        self.at += length
        return self.data[self.at - length:self.at]

    def text(self):
        return self.part(self.number()).decode('utf-8', 'surrogatepass')

    def flag(self):
        self.at += 1
        return self.data[self.at - 1]

    def remember(self, o):
        self.known.append(o)
        return o

    def main(self, module):
        """Give __main__ its names again."""
        names = module.__dict__
        self.remember(names)
        while self.flag():
            name = self.text()
            names[name] = self.load()

    def load(self):
        """Make the next object."""
        return _READERS[self.flag()](self)

    def load_int(self):
        return int.from_bytes(self.part(self.number()), 'little', signed=True)

    def load_float(self):
        return _DOUBLE.unpack(self.part(8))[0]

    def load_complex(self):
        return complex(self.load_float(), self.load_float())

    def load_list(self):
        items = self.remember([])
        for _ in range(self.number()):
            items.append(self.load())
        return items

    def load_dict(self):
        items = self.remember({})
        for _ in range(self.number()):
            key = self.load()
            items[key] = self.load()
        return items

    def load_set(self):
        items = self.remember(set())
        for _ in range(self.number()):
            items.add(self.load())
        return items

    def load_tuple(self):
        return self.complete(tuple([self.load() for _ in range(self.number())]))

    def load_frozenset(self):
        return self.complete(frozenset([self.load() for _ in range(self.number())]))

    def complete(self, o):
        place = self.number()
        return self.remember(o) if place == 0 else self.known[place - 1]

    def load_global(self):
        module = self.text()
        name = self.text()
        __import__(module)
        o = sys.modules[module]
        for part in name.split('.'):
            try:
                o = getattr(o, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
        return self.remember(o)

    def load_module(self):
        name = self.text()
        __import__(name)
        return self.remember(sys.modules[name])

    def load_function(self):
        code = self.load()
        module = self.text()
        __import__(module)
        cells = []
        new = []
        for _ in range(self.number()):
            if self.flag() == _CELL:
                cell = self.remember(types.CellType())
                new.append(cell)
            else:
                cell = self.known[self.number()]
            cells.append(cell)
        function = types.FunctionType(code, sys.modules[module].__dict__, None, None, tuple(cells))
        self.remember(function)
        for cell in new:
            if self.flag():
                cell.cell_contents = self.load()
        function.__name__, function.__qualname__, function.__module__, function.__doc__ = self.load()
        function.__defaults__ = self.load()
        function.__kwdefaults__ = self.load()
        function.__dict__.update(self.load() or {})
        annotations = self.load()
        if annotations is not None:
            function.__annotations__ = annotations
        return function

    def load_code(self):
        text = self.load()
        file = self.text()
        mode = self.text()
        flags = self.number()
        place = self.number()
        whole = self.codes.get((id(text), file, mode))
        if whole is None:
            import warnings
            with warnings.catch_warnings():
                warnings.simplefilter('ignore')
                whole = compile(text, file, mode, flags, dont_inherit=True)
            self.codes[id(text), file, mode] = whole
        return self.remember(_process.code_at(whole, place))

    def load_class(self):
        kind = self.load()
        name = self.text()
        bases = self.load()
        made = kind(name, bases, self.load())
        self.remember(made)
        while self.flag():
            attribute = self.text()
            value = self.load()
            if made.__dict__.get(attribute, _EMPTY) is not value:
                type.__setattr__(made, attribute, value)
        if hasattr(kind, 'register') and kind.__module__ == 'abc':
            import abc
            abc.update_abstractmethods(made)
        return made

    def load_derived(self):
        name = self.text()
        main = sys.modules['__main__'].__dict__
        exec(compile(self.text(), main.get('__file__', '<string>'), 'exec', dont_inherit=True), main)
        return self.remember(main[name])

    def load_reduced(self):
        function = self.load()
        o = self.complete(function(*self.load()))
        items = self.load()
        pairs = self.load()
        setter = self.load()
        if items is not None:
            if hasattr(o, 'extend'):
                o.extend(items)
            else:
                for item in items:
                    o.append(item)
        if pairs is not None:
            for key, value in pairs:
                o[key] = value
        if self.flag():
            self.set_state(o, self.load(), setter)
        return o

    def set_state(self, o, state, setter):
        if setter is not None:
            setter(o, state)
            return
        own = getattr(o, '__setstate__', None)
        if own is not None:
            own(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            o.__dict__.update(state)
        for name, value in (slots or {}).items():
            setattr(o, name, value)


_READERS = {
    _NONE: lambda r: None, _TRUE: lambda r: True, _FALSE: lambda r: False, _INT: Reader.load_int, _FLOAT: Reader.load_float,
    _COMPLEX: Reader.load_complex, _STR: lambda r: r.remember(r.text()),
    _BYTES: lambda r: r.remember(bytes(r.part(r.number()))),
    _BYTEARRAY: lambda r: r.remember(bytearray(r.part(r.number()))), _LIST: Reader.load_list, _TUPLE: Reader.load_tuple,
    _DICT: Reader.load_dict, _SET: Reader.load_set, _FROZENSET: Reader.load_frozenset,
    _AGAIN: lambda r: r.known[r.number()], _GLOBAL: Reader.load_global, _MODULE: Reader.load_module,
    _REDUCED: Reader.load_reduced, _FUNCTION: Reader.load_function, _CODE: Reader.load_code, _CLASS: Reader.load_class,
    _METHOD: lambda r: r.remember(types.MethodType(r.load(), r.load())), _LOCK: lambda r: r.remember(_thread.allocate_lock()),
    _RLOCK: lambda r: r.remember(_thread.RLock()), _MAIN_DICT: lambda r: sys.modules['__main__'].__dict__,
    _STATIC: lambda r: r.remember(staticmethod(r.load())), _CLASSMETHOD: lambda r: r.remember(classmethod(r.load())),
    _PROPERTY: lambda r: r.remember(property(*r.load())), _ELLIPSIS: lambda r: ...,
    _NOT_IMPLEMENTED: lambda r: NotImplemented, _MAPPING: lambda r: r.remember(types.MappingProxyType(r.load())),
    _DERIVED: Reader.load_derived,
}


class _ByName(Writer):
    """Writes functions and classes by name only, as pickle does."""

    def save_global(self, o):
        module = o.__module__
        name = o.__qualname__
        found = _find(module, name)
        if found is None:
            if "<locals>" in name:
                raise AttributeError(f"Can't pickle local object {name!r}")
            raise _pickling_error(f"Can't pickle {o!r}: attribute lookup {name} on {module} failed")
        if found is not o:
            raise _pickling_error(f"Can't pickle {o!r}: it's not the same object as {module}.{name}")
        self.save_name(o, module, name)

    def save_refused(self, o):
        raise TypeError(f"cannot pickle '{type(o).__name__}' object")

    def save_main_object(self, o):
        return False

    save_function = save_class = save_global
    save_module = save_code = save_property = save_wrapper = save_mapping = save_lock = save_refused


def dumps(o):
    """Return an object as bytes; functions and classes go by name."""
    writer = _ByName()
    writer.save(o)
    return bytes(writer.out)


def loads(data):
    """Return the object that dumps() made bytes of."""
    return Reader(data).load()


def of_process(main, process):
    """Return an image of __main__, with a process object that is to run in it."""
    _local.spawning = True
    try:
        writer = Writer()
        writer.main(main)
        writer.save(process)
        return bytes(writer.out)
    finally:
        _local.spawning = False
