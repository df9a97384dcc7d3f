"""Objects as bytes, and bytes as objects: the instructions for a machine with a stack and a memo."""

import sys
from _io import BytesIO
from _pickle_names import CODES, NEW_MODULES, NEW_NAMES, OLD_MODULES, OLD_NAMES
from copyreg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table as _copyreg_table
from struct import pack, unpack

_FRAME = 64 * 1024
_SMALLEST_FRAME = 4
_BATCH = 1000
_DEFAULT = 4
_HIGHEST = 5


class PickleError(Exception):
    """What goes wrong here."""


class PicklingError(PickleError):
    """An object cannot be written."""


class UnpicklingError(PickleError):
    """Bytes do not make an object."""


_Function = type(lambda: None)


def _encode_long(x):
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    data = x.to_bytes(size, "little", signed=True)
    if x < 0 and size > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data


def _getattribute(obj, name, dotted=True):
    parent = None
    for part in name.split(".") if dotted else (name,):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {name!r} on {obj!r}")
        parent = obj
        obj = getattr(obj, part)
    return obj, parent


def _whichmodule(obj, name):
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    for module_name, module in sys.modules.copy().items():
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _getattribute(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


class Pickler:
    """Writes objects to a file, with a memo of those that are already written."""

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = _DEFAULT
        if not isinstance(protocol, int):
            raise TypeError(f"'{type(protocol).__name__}' object cannot be interpreted as an integer")
        if protocol < 0:
            protocol = _HIGHEST
        elif protocol > _HIGHEST:
            raise ValueError(f"pickle protocol must be <= {_HIGHEST}")
        if buffer_callback is not None:
            raise NotImplementedError("buffers outside of the pickle are not supported")
        self._write = getattr(file, "write", None)
        if self._write is None:
            raise TypeError("file must have a 'write' attribute")
        self.bin = protocol > 0
        self.fast = False
        self._proto = protocol
        self._fix_imports = fix_imports and protocol < 3
        self._memo = {}
        self._framed = False
        self._out = bytearray()
        self._frame_start = -1

    @property
    def memo(self):
        """The objects that are written, by their id()."""
        return self._memo

    @memo.setter
    def memo(self, value):
        self._memo = dict(value)

    def clear_memo(self):
        """Forget what is written."""
        self._memo.clear()

    def dump(self, obj):
        """Write an object."""
        if not hasattr(self, "_memo"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        out = self._out
        out.clear()
        self._frame_start = -1
        self._framed = False
        self._find_hooks()
        if self._proto >= 2:
            out.append(0x80)
            out.append(self._proto)
        self._framed = self._proto >= 4
        self._open_frame()
        self._save(obj)
        out.append(46)
        self._close_frame()
        self._write(bytes(out))
        out.clear()

    def _find_hooks(self):
        self._persistent_id = getattr(self, "persistent_id", None)
        self._override = getattr(self, "reducer_override", None)
        self._table = getattr(self, "dispatch_table", _copyreg_table)

    def _open_frame(self):
        if self._framed and self._frame_start < 0:
            self._frame_start = len(self._out)
            self._out += b"\x95\0\0\0\0\0\0\0\0"

    def _close_frame(self):
        start = self._frame_start
        if start >= 0:
            size = len(self._out) - start - 9
            if size >= _SMALLEST_FRAME:
                self._out[start + 1:start + 9] = size.to_bytes(8, "little")
            else:
                del self._out[start:start + 9]
            self._frame_start = -1

    def _put_data(self, header, data):
        if len(data) < _FRAME or not self._framed:
            self._out += header + data
            return
        self._close_frame()
        self._out += header
        self._out += data

    def _memoize(self, obj):
        if self.fast:
            return
        memo = self._memo
        index = len(memo)
        memo[id(obj)] = index, obj
        if self._proto >= 4:
            if self._frame_start < 0:
                self._open_frame()
            self._out.append(0x94)
        elif not self.bin:
            self._out += b"p%d\n" % index
        elif index < 256:
            self._out += bytes((113, index))
        else:
            self._out += b"r" + index.to_bytes(4, "little")

    def _get(self, index):
        if not self.bin:
            self._out += b"g%d\n" % index
        elif index < 256:
            self._out += bytes((104, index))
        else:
            self._out += b"j" + index.to_bytes(4, "little")

    def _save(self, obj):
        if self._framed:
            start = self._frame_start
            if start < 0:
                self._open_frame()
            elif len(self._out) - start - 9 >= _FRAME:
                self._close_frame()
                self._open_frame()
        if self._persistent_id is not None:
            pid = self._persistent_id(obj)
            if pid is not None:
                self._save_persistent(pid)
                return
        kind = type(obj)
        atom = _ATOMS.get(kind)
        if atom is not None:
            atom(self, obj)
            return
        known = self._memo.get(id(obj))
        if known is not None:
            self._get(known[0])
            return
        save = _SAVERS.get(kind)
        if save is not None:
            save(self, obj)
            return
        self._save_other(obj, kind)

    def _save_persistent(self, pid):
        if self.bin:
            hook, self._persistent_id = self._persistent_id, None
            try:
                self._save(pid)
            finally:
                self._persistent_id = hook
            self._out.append(81)
            return
        try:
            self._out += b"P" + str(pid).encode("ascii") + b"\n"
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def _save_other(self, obj, kind):
        value = NotImplemented
        if self._override is not None:
            value = self._override(obj)
        if value is NotImplemented:
            if kind is _Function:
                self._save_global(obj)
                return
            reducer = self._table.get(kind)
            if reducer is not None:
                value = reducer(obj)
            elif issubclass(kind, type):
                self._save_type(obj)
                return
            else:
                reducer = getattr(obj, "__reduce_ex__", None)
                if reducer is not None:
                    value = reducer(self._proto)
                else:
                    reducer = getattr(obj, "__reduce__", None)
                    if reducer is None:
                        raise PicklingError(f"can't pickle {kind.__name__!r} object: {obj!r}")
                    value = reducer()
        if isinstance(value, str):
            self._save_global(obj, value)
            return
        if not isinstance(value, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(value) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self._save_reduce(obj, *value)

    def _save_reduce(self, obj, function, args, state=None, items=None, pairs=None, setter=None):
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if items is not None and not hasattr(items, "__next__"):
            raise PicklingError("fourth element of the tuple returned by __reduce__ must be an iterator, not "
                                + type(items).__name__)
        if pairs is not None and not hasattr(pairs, "__next__"):
            raise PicklingError("fifth element of the tuple returned by __reduce__ must be an iterator, not "
                                + type(pairs).__name__)
        if setter is not None and not callable(setter):
            raise PicklingError("sixth element of the tuple returned by __reduce__ must be a function, not "
                                + type(setter).__name__)
        name = getattr(function, "__name__", "") if self._proto >= 2 else ""
        if name == "__newobj_ex__":
            self._save_newobj_ex(args)
        elif name == "__newobj__":
            self._save_newobj(obj, args)
        else:
            self._save(function)
            self._save(args)
            self._out.append(82)
        if obj is not None:
            known = self._memo.get(id(obj))
            if known is not None:
                self._out.append(48)
                self._get(known[0])
            else:
                self._memoize(obj)
        if items is not None:
            self._batch_items(items)
        if pairs is not None:
            self._batch_pairs(pairs)
        if state is not None:
            if setter is None:
                self._save(state)
                self._out.append(98)
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._out += b"\x86R0"

    def _save_newobj_ex(self, args):
        if len(args) != 3:
            raise PicklingError(f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}")
        cls, args, kwargs = args
        if not hasattr(cls, "__new__"):
            raise PicklingError("first item from NEWOBJ_EX argument tuple must be a class, not " + type(cls).__name__)
        if self._proto >= 4:
            self._save(cls)
            self._save(args)
            self._save(kwargs)
            self._out.append(0x92)
            return
        from functools import partial
        self._save(partial(cls.__new__, cls, *args, **kwargs))
        self._save(())
        self._out.append(82)

    def _save_newobj(self, obj, args):
        if not args:
            raise PicklingError("__newobj__ arglist is empty")
        cls = args[0]
        if not hasattr(cls, "__new__"):
            raise PicklingError("args[0] from __newobj__ args has no __new__")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError("args[0] from __newobj__ args has the wrong class")
        self._save(cls)
        self._save(args[1:])
        self._out.append(0x81)

    def _save_none(self, obj):
        self._out.append(78)

    def _save_bool(self, obj):
        if self._proto >= 2:
            self._out.append(0x88 if obj else 0x89)
        else:
            self._out += b"I01\n" if obj else b"I00\n"

    def _save_int(self, obj):
        out = self._out
        if not self.bin:
            out += b"I%d\n" % obj if -0x80000000 <= obj < 0x80000000 else b"L%dL\n" % obj
        elif 0 <= obj < 0x10000:
            if obj < 256:
                out.append(75)
                out.append(obj)
            else:
                out += bytes((77, obj & 0xff, obj >> 8))
        elif -0x80000000 <= obj < 0x80000000:
            out += b"J" + obj.to_bytes(4, "little", signed=True)
        elif self._proto < 2:
            out += b"L%dL\n" % obj
        else:
            data = _encode_long(obj)
            if len(data) < 256:
                out += bytes((0x8a, len(data))) + data
            else:
                self._put_data(b"\x8b" + len(data).to_bytes(4, "little"), data)

    def _save_float(self, obj):
        self._out += pack(">cd", b"G", obj) if self.bin else b"F" + repr(obj).encode() + b"\n"

    def _save_str(self, obj):
        if not self.bin:
            out = []
            for c in obj:
                if c in "\\\0\n\r\x1a" or ord(c) > 0xff:
                    out.append(f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}")
                else:
                    out.append(c)
            self._out += b"V" + "".join(out).encode("latin-1") + b"\n"
        else:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if size < 256 and self._proto >= 4:
                self._out += bytes((0x8c, size)) + data
            else:
                self._put_data(b"X" + size.to_bytes(4, "little"), data)
        self._memoize(obj)

    def _save_bytes(self, obj):
        if self._proto < 3:
            if obj:
                import _codecs
                self._save_reduce(obj, _codecs.encode, (str(obj, "latin1"), "latin1"))
            else:
                self._save_reduce(obj, bytes, ())
            return
        size = len(obj)
        if size < 256:
            self._out += bytes((67, size)) + obj
        else:
            self._put_data(b"B" + size.to_bytes(4, "little"), obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self._proto < 5:
            self._save_reduce(obj, bytearray, (bytes(obj),) if obj else ())
            return
        self._put_data(b"\x96" + len(obj).to_bytes(8, "little"), obj)
        self._memoize(obj)

    def _save_tuple(self, obj):
        out = self._out
        size = len(obj)
        if size == 0:
            out += b")" if self.bin else b"(t"
            return
        if size <= 3 and self._proto >= 2:
            for item in obj:
                self._save(item)
            known = self._memo.get(id(obj))
            if known is not None:
                out += b"0" * size
                self._get(known[0])
            else:
                out.append(0x84 + size)
                self._memoize(obj)
            return
        out.append(40)
        for item in obj:
            self._save(item)
        known = self._memo.get(id(obj))
        if known is not None:
            out += b"1" if self.bin else b"0" * (size + 1)
            self._get(known[0])
            return
        out.append(116)
        self._memoize(obj)

    def _save_list(self, obj):
        self._out += b"]" if self.bin else b"(l"
        self._memoize(obj)
        if not obj:
            return
        if not self.bin:
            self._batch_items(iter(obj))
        elif len(obj) == 1:
            self._save(obj[0])
            self._out.append(97)
        else:
            start = 0
            while start < len(obj):
                self._out.append(40)
                for item in obj[start:start + _BATCH]:
                    self._save(item)
                self._out.append(101)
                start += _BATCH

    def _batch_items(self, items):
        for batch in self._batches(items):
            if not self.bin or len(batch) == 1:
                for item in batch:
                    self._save(item)
                    self._out.append(97)
            else:
                self._out.append(40)
                for item in batch:
                    self._save(item)
                self._out.append(101)

    @staticmethod
    def _batches(items):
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == _BATCH:
                yield batch
                batch = []
        if batch:
            yield batch

    def _save_dict(self, obj):
        self._out += b"}" if self.bin else b"(d"
        self._memoize(obj)
        if not obj:
            return
        if not self.bin or len(obj) == 1:
            self._batch_pairs(iter(obj.items()))
            return
        size = len(obj)
        pairs = iter(obj.items())
        left = size
        while left > 0:
            self._out.append(40)
            for _ in range(min(left, _BATCH)):
                key, value = next(pairs)
                self._save(key)
                self._save(value)
                if len(obj) != size:
                    raise RuntimeError("dictionary changed size during iteration")
            self._out.append(117)
            left -= _BATCH

    def _batch_pairs(self, pairs):
        for batch in self._batches(pairs):
            for pair in batch:
                if not isinstance(pair, tuple) or len(pair) != 2:
                    raise TypeError("dict items iterator must return 2-tuples")
            if not self.bin or len(batch) == 1:
                for key, value in batch:
                    self._save(key)
                    self._save(value)
                    self._out.append(115)
            else:
                self._out.append(40)
                for key, value in batch:
                    self._save(key)
                    self._save(value)
                self._out.append(117)

    def _save_set(self, obj):
        if self._proto < 4:
            self._save_reduce(obj, set, (list(obj),))
            return
        self._out.append(0x8f)
        self._memoize(obj)
        for batch in self._batches(obj):
            self._out.append(40)
            for item in batch:
                self._save(item)
            self._out.append(0x90)

    def _save_frozenset(self, obj):
        if self._proto < 4:
            self._save_reduce(obj, frozenset, (list(obj),))
            return
        self._out.append(40)
        for item in obj:
            self._save(item)
        known = self._memo.get(id(obj))
        if known is not None:
            self._out.append(49)
            self._get(known[0])
            return
        self._out.append(0x91)
        self._memoize(obj)

    def _save_type(self, obj):
        if obj is type(None):
            self._save_reduce(obj, type, (None,))
        elif obj is type(NotImplemented):
            self._save_reduce(obj, type, (NotImplemented,))
        elif obj is type(...):
            self._save_reduce(obj, type, (...,))
        else:
            self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
            if name is None:
                name = obj.__name__
        dotted = name.split(".")
        if "<locals>" in dotted:
            raise AttributeError(f"Can't pickle local object {name!r}")
        module_name = _whichmodule(obj, name)
        try:
            __import__(module_name, level=0)
        except ImportError:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        module = sys.modules[module_name]
        try:
            found, parent = _getattribute(module, name)
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self._proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code is not None:
                if code <= 0xff:
                    self._out += bytes((0x82, code))
                elif code <= 0xffff:
                    self._out += b"\x83" + code.to_bytes(2, "little")
                else:
                    self._out += b"\x84" + code.to_bytes(4, "little")
                return
        if self._proto >= 4:
            self._save(module_name)
            self._save(name)
            self._out.append(0x93)
            self._memoize(obj)
            return
        if len(dotted) > 1:
            self._save_reduce(obj, getattr, (parent, dotted[-1]))
            return
        if self._fix_imports:
            if (module_name, name) in OLD_NAMES:
                module_name, name = OLD_NAMES[module_name, name]
            else:
                module_name = OLD_MODULES.get(module_name, module_name)
        encoding = "utf-8" if self._proto >= 3 else "ascii"
        try:
            self._out += f"c{module_name}\n{name}\n".encode(encoding)
        except UnicodeEncodeError:
            raise PicklingError(f"can't pickle global identifier '{module_name}.{name}' using pickle protocol "
                                f"{self._proto}") from None
        self._memoize(obj)


_ATOMS = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
_SAVERS = {str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray,
           tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
           frozenset: Pickler._save_frozenset, type: Pickler._save_type}


class Unpickler:
    """Reads the objects that a Pickler wrote."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if buffers is not None:
            raise NotImplementedError("buffers outside of the pickle are not supported")
        self._read = getattr(file, "read", None)
        self._readline = getattr(file, "readline", None)
        if self._read is None or self._readline is None:
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self.memo = {}
        self._proto = 0

    def load(self):
        """Read an object."""
        if not hasattr(self, "_read"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack = []
        self._marks = []
        self._proto = 0
        whole = self._read, self._readline
        try:
            return self._run()
        finally:
            self._read, self._readline = whole

    def _run(self):
        instructions = _INSTRUCTIONS
        while True:
            code = self._read(1)
            if not code:
                raise EOFError("Ran out of input")
            if code == b".":
                return self._pop()
            perform = instructions.get(code)
            if perform is None:
                c = code[0]
                shown = f"\\x{c:02x}" if c < 32 or c > 126 or c in (39, 92) else chr(c)
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            perform(self)

    def find_class(self, module_name, global_name, /):
        """Return the object of a name in a module, for which it is imported."""
        sys.audit("pickle.find_class", module_name, global_name)
        if self._proto < 3 and self._fix_imports:
            if (module_name, global_name) in NEW_NAMES:
                module_name, global_name = NEW_NAMES[module_name, global_name]
            else:
                module_name = NEW_MODULES.get(module_name, module_name)
        __import__(module_name, level=0)
        module = sys.modules[module_name]
        try:
            return _getattribute(module, global_name, self._proto >= 4)[0]
        except AttributeError:
            raise AttributeError(f"Can't get attribute {global_name!r} on {module!r}") from None

    def persistent_load(self, pid):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was "
                              "specified.")

    def _bytes(self, count):
        data = self._read(count)
        if len(data) < count:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._readline()
        if not line:
            raise EOFError("Ran out of input")
        if line[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _size(self, width):
        return int.from_bytes(self._bytes(width), "little")

    def _pop(self):
        stack = self._stack
        if not stack:
            if self._marks:
                raise UnpicklingError("unexpected MARK found")
            raise UnpicklingError("unpickling stack underflow")
        return stack.pop()

    def _top(self):
        if not self._stack:
            raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")
        return self._stack[-1]

    def _pop_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _load_mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _load_proto(self):
        proto = self._bytes(1)[0]
        if proto > _HIGHEST:
            raise ValueError(f"unsupported pickle protocol: {proto}")
        self._proto = proto

    def _load_frame(self):
        """Reads the frame at once; when it is used up, reading goes on behind it."""
        frame = BytesIO(self._bytes(self._size(8)))
        read, readline = self._read, self._readline

        def read_frame(count):
            data = frame.read(count)
            if data or not count:
                if len(data) < count:
                    raise UnpicklingError("pickle exhausted before end of frame")
                return data
            self._read, self._readline = read, readline
            return read(count)

        def readline_frame():
            line = frame.readline()
            if line:
                return line
            self._read, self._readline = read, readline
            return readline()

        self._read, self._readline = read_frame, readline_frame

    def _load_pop(self):
        if self._stack or not self._marks:
            self._pop()
        else:
            self._pop_mark()

    def _load_dup(self):
        self._stack.append(self._top())

    def _load_int(self):
        line = self._line()
        if line == b"00":
            self._stack.append(False)
        elif line == b"01":
            self._stack.append(True)
        else:
            self._stack.append(int(line, 0))

    def _load_long(self):
        line = self._line()
        self._stack.append(int(line[:-1] if line[-1:] == b"L" else line, 0))

    def _load_long_of(self, width):
        size = self._size(width)
        self._stack.append(int.from_bytes(self._bytes(size), "little", signed=True))

    def _load_text(self, width):
        self._stack.append(str(self._bytes(self._size(width)), "utf-8", "surrogatepass"))

    def _load_data(self, width):
        self._stack.append(self._bytes(self._size(width)))

    def _load_bytearray(self):
        self._stack.append(bytearray(self._bytes(self._size(8))))

    def _decoded(self, data):
        return data if self._encoding == "bytes" else data.decode(self._encoding, self._errors)

    def _load_string(self):
        line = self._line().strip()
        if len(line) < 2 or line[:1] != line[-1:] or line[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        text = line[1:-1].decode("latin-1").encode("latin-1").decode("unicode_escape").encode("latin-1")
        self._stack.append(self._decoded(text))

    def _load_binstring(self, width):
        self._stack.append(self._decoded(self._bytes(self._size(width))))

    def _load_unicode(self):
        self._stack.append(self._line().decode("raw_unicode_escape"))

    def _load_tuple(self):
        items = self._pop_mark()
        self._stack.append(tuple(items))

    def _load_tuple_of(self, size):
        stack = self._stack
        if len(stack) < size:
            raise UnpicklingError("unpickling stack underflow")
        stack[-size:] = [tuple(stack[-size:])]

    def _load_list(self):
        items = self._pop_mark()
        self._stack.append(items)

    def _load_dict(self):
        items = self._pop_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        self._stack.append(dict(zip(items[::2], items[1::2])))

    def _load_frozenset(self):
        items = self._pop_mark()
        self._stack.append(frozenset(items))

    def _load_append(self):
        value = self._pop()
        self._extend([value])

    def _load_appends(self):
        self._extend(self._pop_mark())

    def _extend(self, items):
        target = self._top()
        if isinstance(target, list) and type(target).extend is list.extend:
            target.extend(items)
            return
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        append = target.append
        for item in items:
            append(item)

    def _load_setitem(self):
        value = self._pop()
        key = self._pop()
        self._top()[key] = value

    def _load_setitems(self):
        items = self._pop_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        target = self._top()
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _load_additems(self):
        items = self._pop_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _load_global(self):
        module = self._line().decode("utf-8")
        name = self._line().decode("utf-8")
        self._stack.append(self.find_class(module, name))

    def _load_stack_global(self):
        name = self._pop()
        module = self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._stack.append(self.find_class(module, name))

    def _load_extension(self, width):
        code = self._size(width)
        if code in _extension_cache:
            self._stack.append(_extension_cache[code])
            return
        key = _inverted_registry.get(code)
        if key is None:
            if code <= 0:
                raise UnpicklingError("EXT specifies code <= 0")
            raise ValueError(f"unregistered extension code {code}")
        obj = self.find_class(*key)
        _extension_cache[code] = obj
        self._stack.append(obj)

    def _load_inst(self):
        module = self._line().decode("ascii")
        name = self._line().decode("ascii")
        args = self._pop_mark()
        self._stack.append(self._instance(self.find_class(module, name), args))

    def _load_obj(self):
        items = self._pop_mark()
        if not items:
            raise UnpicklingError("unpickling stack underflow")
        self._stack.append(self._instance(items[0], items[1:]))

    def _instance(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            return cls(*args)
        return cls.__new__(cls)

    def _load_reduce(self):
        args = self._pop()
        function = self._top()
        self._stack[-1] = function(*args)

    def _load_newobj(self):
        args = self._pop()
        cls = self._top()
        if not isinstance(args, tuple):
            raise UnpicklingError("NEWOBJ expected an arg tuple, got " + type(args).__name__)
        if not isinstance(cls, type):
            raise UnpicklingError("NEWOBJ class argument must be a type, not " + type(cls).__name__)
        self._stack[-1] = cls.__new__(cls, *args)

    def _load_newobj_ex(self):
        kwargs = self._pop()
        args = self._pop()
        cls = self._top()
        if not isinstance(cls, type):
            raise UnpicklingError("NEWOBJ_EX class argument must be a type, not " + type(cls).__name__)
        self._stack[-1] = cls.__new__(cls, *args, **kwargs)

    def _load_build(self):
        state = self._pop()
        instance = self._top()
        setstate = getattr(instance, "__setstate__", None)
        if setstate is not None:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            namespace = instance.__dict__
            for name, value in state.items():
                namespace[sys.intern(name) if type(name) is str else name] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for name, value in slots.items():
                setattr(instance, name, value)

    def _load_persid(self):
        try:
            pid = self._line().decode("ascii")
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
        self._stack.append(self.persistent_load(pid))

    def _load_binpersid(self):
        pid = self._pop()
        self._stack.append(self.persistent_load(pid))

    def _load_get(self):
        self._recall(int(self._line()))

    def _recall(self, index):
        if index not in self.memo:
            raise UnpicklingError(f"Memo value not found at index {index}")
        self._stack.append(self.memo[index])

    def _load_put(self):
        index = int(self._line())
        if index < 0:
            raise ValueError("negative PUT argument")
        self.memo[index] = self._top()

    def _load_memoize(self):
        memo = self.memo
        memo[len(memo)] = self._top()


def _instructions():
    u = Unpickler
    table = {
        "MARK": u._load_mark, "PROTO": u._load_proto, "FRAME": u._load_frame, "POP": u._load_pop,
        "POP_MARK": u._pop_mark, "DUP": u._load_dup, "NONE": lambda self: self._stack.append(None),
        "NEWTRUE": lambda self: self._stack.append(True), "NEWFALSE": lambda self: self._stack.append(False),
        "INT": u._load_int, "BININT": lambda self: self._stack.append(unpack("<i", self._bytes(4))[0]),
        "BININT1": lambda self: self._stack.append(self._bytes(1)[0]),
        "BININT2": lambda self: self._stack.append(self._size(2)), "LONG": u._load_long,
        "LONG1": lambda self: self._load_long_of(1), "LONG4": lambda self: self._load_long_of(4),
        "FLOAT": lambda self: self._stack.append(float(self._line())),
        "BINFLOAT": lambda self: self._stack.append(unpack(">d", self._bytes(8))[0]),
        "STRING": u._load_string, "BINSTRING": lambda self: self._load_binstring(4),
        "SHORT_BINSTRING": lambda self: self._load_binstring(1), "UNICODE": u._load_unicode,
        "BINUNICODE": lambda self: self._load_text(4), "SHORT_BINUNICODE": lambda self: self._load_text(1),
        "BINUNICODE8": lambda self: self._load_text(8), "BINBYTES": lambda self: self._load_data(4),
        "SHORT_BINBYTES": lambda self: self._load_data(1), "BINBYTES8": lambda self: self._load_data(8),
        "BYTEARRAY8": u._load_bytearray, "EMPTY_TUPLE": lambda self: self._stack.append(()), "TUPLE": u._load_tuple,
        "TUPLE1": lambda self: self._load_tuple_of(1), "TUPLE2": lambda self: self._load_tuple_of(2),
        "TUPLE3": lambda self: self._load_tuple_of(3), "EMPTY_LIST": lambda self: self._stack.append([]),
        "LIST": u._load_list, "EMPTY_DICT": lambda self: self._stack.append({}), "DICT": u._load_dict,
        "EMPTY_SET": lambda self: self._stack.append(set()), "FROZENSET": u._load_frozenset, "APPEND": u._load_append,
        "APPENDS": u._load_appends, "SETITEM": u._load_setitem, "SETITEMS": u._load_setitems,
        "ADDITEMS": u._load_additems, "GLOBAL": u._load_global, "STACK_GLOBAL": u._load_stack_global,
        "EXT1": lambda self: self._load_extension(1), "EXT2": lambda self: self._load_extension(2),
        "EXT4": lambda self: self._load_extension(4), "INST": u._load_inst, "OBJ": u._load_obj,
        "REDUCE": u._load_reduce, "NEWOBJ": u._load_newobj, "NEWOBJ_EX": u._load_newobj_ex, "BUILD": u._load_build,
        "PERSID": u._load_persid, "BINPERSID": u._load_binpersid, "GET": u._load_get,
        "BINGET": lambda self: self._recall(self._bytes(1)[0]), "LONG_BINGET": lambda self: self._recall(self._size(4)),
        "PUT": u._load_put, "BINPUT": lambda self: self.memo.__setitem__(self._bytes(1)[0], self._top()),
        "LONG_BINPUT": lambda self: self.memo.__setitem__(self._size(4), self._top()), "MEMOIZE": u._load_memoize,
    }
    return {CODES[name]: function for name, function in table.items()}


_INSTRUCTIONS = _instructions()


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a file."""
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return the bytes of an object."""
    file = BytesIO()
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    """Read an object from a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers or None).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    """Return the object that bytes stand for."""
    try:
        file = BytesIO(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers or None).load()
