"""What live objects are: their kind, members, source, signatures, frames."""

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments", "Attribute",
    "BoundArguments", "BufferFlags", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED",
    "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS",
    "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "ClosureVars", "FrameInfo", "FullArgSpec",
    "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT",
    "Traceback", "classify_class_attrs", "cleandoc", "currentframe", "findsource", "formatannotation",
    "formatannotationrelativeto", "formatargvalues", "get_annotations", "getabsfile", "getargs", "getargvalues",
    "getasyncgenlocals", "getasyncgenstate", "getattr_static", "getblock", "getcallargs", "getclasstree",
    "getclosurevars", "getcomments", "getcoroutinelocals", "getcoroutinestate", "getdoc", "getfile", "getframeinfo",
    "getfullargspec", "getgeneratorlocals", "getgeneratorstate", "getinnerframes", "getlineno", "getmembers",
    "getmembers_static", "getmodule", "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile",
    "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin",
    "isclass", "iscode", "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isframe", "isfunction",
    "isgenerator", "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor", "ismethod",
    "ismethoddescriptor", "ismethodwrapper", "ismodule", "isroutine", "istraceback", "markcoroutinefunction",
    "signature", "stack", "trace", "unwrap", "walktree"]

import collections.abc
import enum
import functools
import itertools
import sys
import types
from collections import namedtuple
from operator import attrgetter

from _inspect_signature import (
    _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, BoundArguments, Parameter,
    Signature, _empty, _Finder, _ParameterKind, formatannotation, get_annotations, _is_function_like, signature, unwrap)
from _inspect_source import (
    findsource, getabsfile, getblock, getcomments, getfile, getmodule, getmodulename, getsource, getsourcefile,
    getsourcelines)
from _traceback import position as _position
import linecache

CO_OPTIMIZED = 0x0001
CO_NEWLOCALS = 0x0002
CO_VARARGS = 0x0004
CO_VARKEYWORDS = 0x0008
CO_NESTED = 0x0010
CO_GENERATOR = 0x0020
CO_NOFREE = 0x0040
CO_COROUTINE = 0x0080
CO_ITERABLE_COROUTINE = 0x0100
CO_ASYNC_GENERATOR = 0x0200
TPFLAGS_IS_ABSTRACT = 1 << 20


# Kinds of objects

def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethoddescriptor(object):
    """Say whether an object has __get__ but not __set__ and is neither method, function nor class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__get__") and not hasattr(type(object), "__set__")


def isdatadescriptor(object):
    """Say whether an object has __set__ or __delete__ and is neither method, function nor class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def _innermost(f):
    while ismethod(f) or isinstance(f, functools.partial):
        f = f.__func__ if ismethod(f) else f.func
    return f


def _has_flag(f, flag):
    f = _innermost(f)
    return (isfunction(f) or _is_function_like(f)) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


_is_coroutine_mark = object()


def iscoroutinefunction(obj):
    """Say whether calling an object makes a coroutine: it is defined with `async def` or marked."""
    f = obj
    while ismethod(f):
        f = f.__func__
    f = _innermost(f)
    return _has_flag(obj, CO_COROUTINE) or getattr(f, "_is_coroutine_marker", None) is _is_coroutine_mark


def markcoroutinefunction(func):
    """Mark a function as one that returns coroutines; return it."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_marker = _is_coroutine_mark
    return func


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    """Say whether an object can stand after `await`."""
    return (isinstance(object, types.CoroutineType)
            or isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or isinstance(object, collections.abc.Awaitable))


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Say whether an object is a function or method of any kind."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    """Say whether an object is a class that still has abstract methods."""
    if not isinstance(object, type):
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:
        return True
    return bool(getattr(object, "__abstractmethods__", None))


# Members

def getmembers(object, predicate=None):
    """Return sorted pairs (name, value) of the members for which the predicate is true."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers(), but descriptors and __getattr__ are not asked."""
    return _members(object, predicate, getattr_static)


def _members(object, predicate, getter):
    names = dir(object)
    mro = ()
    if isclass(object):
        mro = object.__mro__
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    results = []
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Return an Attribute (name, kind, defining_class, object) for each attribute of a class."""
    mro = getmro(cls)
    metas = [c for c in getmro(type(cls)) if c not in (type, object)]
    names = dir(cls)
    for base in mro:
        names += [name for name, value in base.__dict__.items()
                  if isinstance(value, types.DynamicClassAttribute) and value.fget is not None]
    result = []
    seen = set()
    for name in names:
        if name in seen:
            continue
        seen.add(name)
        home = next((c for c in (*mro, *metas) if name in c.__dict__), None)
        if home is None:
            if name != "__abstractmethods__" and hasattr(cls, name):
                value = getattr(cls, name)
                result.append(Attribute(name, _attribute_kind(value, value), getattr(value, "__objclass__", None), value))
            continue
        stored = home.__dict__[name]
        value = stored
        if name != "__dict__" and not isinstance(stored, types.DynamicClassAttribute):
            value = getattr(cls, name, stored)
        result.append(Attribute(name, _attribute_kind(stored, value), home, stored))
    return result


def _attribute_kind(stored, value):
    if isinstance(stored, (staticmethod, types.BuiltinMethodType)):
        return "static method"
    if isinstance(stored, (classmethod, types.ClassMethodDescriptorType)):
        return "class method"
    if isinstance(stored, property):
        return "property"
    return "method" if isroutine(value) else "data"


def getmro(cls):
    """Return the classes in which attributes of a class are looked for, in order."""
    return cls.__mro__


_missing = object()


def getattr_static(obj, attr, default=_missing):
    """Return an attribute as it is stored, without asking descriptors, __getattr__ or __getattribute__."""
    if isinstance(obj, type):
        own = _in_classes(obj, attr)
        cls = type(obj)
    else:
        own = _missing
        cls = type(obj)
        descriptor = _in_classes(cls, "__dict__")
        if descriptor is _missing or isinstance(descriptor, (types.MemberDescriptorType, types.GetSetDescriptorType)):
            try:
                own = dict.get(object.__getattribute__(obj, "__dict__"), attr, _missing)
            except (AttributeError, TypeError):
                own = _missing
    found = _in_classes(cls, attr)
    if own is not _missing and found is not _missing and not isinstance(obj, type):
        kind = type(found)
        if _in_classes(kind, "__get__") is not _missing and (
                _in_classes(kind, "__set__") is not _missing or _in_classes(kind, "__delete__") is not _missing):
            return found
    if own is not _missing:
        return own
    if found is not _missing:
        return found
    if default is _missing:
        raise AttributeError(attr)
    return default


def _in_classes(cls, name):
    for base in type.__dict__["__mro__"].__get__(cls):
        value = type.__dict__["__dict__"].__get__(base).get(name, _missing)
        if value is not _missing:
            return value
    return _missing


def getclasstree(classes, unique=False):
    """Return nested lists of pairs (class, bases): a list after a pair holds the classes derived from it."""
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                below = children.setdefault(parent, [])
                if c not in below:
                    below.append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """Do the work of getclasstree()."""
    results = []
    for c in sorted(classes, key=attrgetter("__module__", "__name__")):
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


# Docstrings

def getdoc(object):
    """Return the docstring of an object, or the inherited one, without its indentation; None without one."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _defining_class(f):
    cls = getattr(sys.modules.get(f.__module__), f.__qualname__.split(".", 1)[0], None)
    for name in f.__qualname__.split(".")[1:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _inherited_doc(obj):
    if isclass(obj):
        return next((base.__doc__ for base in obj.__mro__ if base is not object and base.__doc__ is not None), None)
    if ismethod(obj):
        name = obj.__func__.__name__
        owner = obj.__self__
        cls = owner if isclass(owner) else type(owner)
    elif isfunction(obj):
        name = obj.__name__
        cls = _defining_class(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj):
        name = obj.__name__
        owner = obj.__self__
        cls = owner if isclass(owner) else type(owner)
    elif isinstance(obj, property):
        f = obj.fget
        name = f.__name__
        cls = _defining_class(f)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name = obj.__name__
        cls = obj.__objclass__
        if getattr(cls, name) is not obj:
            return None
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


def cleandoc(doc):
    """Return a docstring without the indentation of its lines and empty lines at its ends."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")), default=None)
    lines[0] = lines[0].lstrip(" ")
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def indentsize(line):
    """Return how many blanks a line begins with, its tabs made blanks."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


# Arguments

Arguments = namedtuple("Arguments", "args, varargs, varkw")
FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getargs(co):
    """Return the names of the parameters of a code object: Arguments(args, varargs, varkw)."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    end = co.co_argcount + co.co_kwonlyargcount
    args = list(co.co_varnames[:end])
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = co.co_varnames[end]
        end += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = co.co_varnames[end]
    return Arguments(args, varargs, varkw)


def getfullargspec(func):
    """Return names, defaults and annotations of the parameters of a callable, a bound one's first included."""
    try:
        found = _Finder(Signature, False, None, None, False, skip_bound=False).of(func)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, kwonly, defaults, kwdefaults, annotations = [], [], (), {}, {}
    varargs = varkw = None
    by_position = []
    if found.return_annotation is not found.empty:
        annotations["return"] = found.return_annotation
    for parameter in found.parameters.values():
        kind = parameter.kind
        name = parameter.name
        if kind is _POSITIONAL_ONLY:
            by_position.append(name)
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if parameter.default is not _empty:
                kwdefaults[name] = parameter.default
        else:
            varkw = name
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD) and parameter.default is not _empty:
            defaults += (parameter.default,)
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(by_position + args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getargvalues(frame):
    """Return the parameters of a frame and its variables: ArgInfo(args, varargs, keywords, locals)."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatannotationrelativeto(object):
    """Return formatannotation() for annotations in the module of an object."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """Return the text of what getargvalues() returns."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(parts)})"


def getcallargs(func, /, *positional, **named):
    """Return which argument each parameter gets in a call, as a dict; raises TypeError as the call does."""
    spec = getfullargspec(func)
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    name = func.__name__
    args, varargs, varkw, defaults, kwonly, kwdefaults, _ = spec
    values = dict(zip(args, positional))
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    if varkw:
        values[varkw] = {}
    for key, value in named.items():
        if key not in args and key not in kwonly:
            if not varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[varkw][key] = value
        elif key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            values[key] = value
    first_default = len(args) - len(defaults or ())
    if len(positional) > len(args) and not varargs:
        raise _too_many(name, args, kwonly, first_default, len(positional), values)
    missing = [arg for arg in args[:first_default] if arg not in values]
    if missing:
        raise _missing_arguments(name, missing, "positional")
    for arg, value in zip(args[first_default:], defaults or ()):
        values.setdefault(arg, value)
    missing = []
    for arg in kwonly:
        if arg not in values:
            if kwdefaults and arg in kwdefaults:
                values[arg] = kwdefaults[arg]
            else:
                missing.append(arg)
    if missing:
        raise _missing_arguments(name, missing, "keyword-only")
    return values


def _missing_arguments(name, missing, kind):
    shown = [repr(n) for n in missing]
    text = shown[0] if len(shown) == 1 else (
        " and ".join(shown) if len(shown) == 2 else f"{', '.join(shown[:-1])}, and {shown[-1]}")
    return TypeError(f"{name}() missing {len(missing)} required {kind} argument{'s' if len(missing) > 1 else ''}: {text}")


def _too_many(name, args, kwonly, least, given, values):
    plural = len(args) != 1
    takes = f"from {least} to {len(args)}" if least != len(args) else str(len(args))
    by_name = len([arg for arg in kwonly if arg in values])
    extra = ""
    if by_name:
        extra = (f" positional argument{'s' if given != 1 else ''} (and {by_name} keyword-only"
                 f" argument{'s' if by_name != 1 else ''})")
    return TypeError(f"{name}() takes {takes} positional argument{'s' if plural else ''} but {given}{extra}"
                     f" {'was' if given == 1 and not by_name else 'were'} given")


def getclosurevars(func):
    """Return the values of the names that a function uses of outside: ClosureVars(nonlocals, globals, builtins,
    unbound)."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    if func.__closure__ is not None:
        nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    namespace = func.__globals__
    built_in = namespace.get("__builtins__", sys.modules["builtins"].__dict__)
    if ismodule(built_in):
        built_in = built_in.__dict__
    own, built, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in namespace:
            own[name] = namespace[name]
        elif name in built_in:
            built[name] = built_in[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, own, built, unbound)


# Frames

_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class Traceback(_Traceback):
    """Where a frame is: file, line, function, lines around it and the index of the line among them."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


class FrameInfo(_FrameInfo):
    """A frame and where it is."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, "
                f"function={self.function!r}, code_context={self.code_context!r}, index={self.index!r}, "
                f"positions={self.positions!r})")


Positions = namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)
Positions.__module__ = "dis"


def getframeinfo(frame, context=1):
    """Return where a frame or an entry of a traceback is, with `context` lines around."""
    if istraceback(frame):
        positions = Positions(*_position(frame))
        line = frame.tb_lineno
        frame = frame.tb_frame
    else:
        line = frame.f_lineno
        positions = Positions(line)
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = line - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = line - 1 - start
    return Traceback(filename, line, frame.f_code.co_name, lines, index, positions=positions)


def getlineno(frame):
    """Return the line that a frame is on."""
    return frame.f_lineno


def getouterframes(frame, context=1):
    """Return a FrameInfo for a frame and each of its callers."""
    result = []
    while frame:
        info = getframeinfo(frame, context)
        result.append(FrameInfo(frame, *info, positions=info.positions))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """Return a FrameInfo for each entry of a traceback."""
    result = []
    while tb:
        info = getframeinfo(tb, context)
        result.append(FrameInfo(tb.tb_frame, *info, positions=info.positions))
        tb = tb.tb_next
    return result


def currentframe():
    """Return the frame of the caller."""
    return sys._getframe(1)


def stack(context=1):
    """Return a FrameInfo for the caller and each of its callers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a FrameInfo for each entry of the traceback of the exception being handled."""
    e = sys.exception()
    return getinnerframes(None if e is None else e.__traceback__, context)


# Generators and coroutines

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def _state(running, suspended, frame):
    if running:
        return "RUNNING"
    if suspended:
        return "SUSPENDED"
    return "CLOSED" if frame is None else "CREATED"


def getgeneratorstate(generator):
    """Return GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return "GEN_" + _state(generator.gi_running, generator.gi_suspended, generator.gi_frame)


def getcoroutinestate(coroutine):
    """Return CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return "CORO_" + _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame)


def getasyncgenstate(agen):
    """Return AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    return "AGEN_" + _state(agen.ag_running, agen.ag_suspended, agen.ag_frame)


def getgeneratorlocals(generator):
    """Return the variables of a generator; none when it is closed."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getcoroutinelocals(coroutine):
    """Return the variables of a coroutine; none when it is closed."""
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals


def getasyncgenlocals(agen):
    """Return the variables of an asynchronous generator; none when it is closed."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals


class BufferFlags(enum.IntFlag):
    """What is asked of an object's buffer."""

    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200
