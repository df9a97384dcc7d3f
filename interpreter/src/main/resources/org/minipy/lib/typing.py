"""Words for types: what annotations say beyond plain classes. Nothing here is checked when a program runs."""

import collections
import collections.abc
import contextlib
import functools
import operator
import re as _re
import sys
import types
from abc import ABCMeta, abstractmethod
from types import GenericAlias
from _typing import (Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, Union,
                     Unpack, _GenericAlias)

_UnionGenericAlias = type(Union[int, str])
ForwardRef = type(Union[int, "str"].__args__[1])

__all__ = ["Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
           "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet",
           "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
           "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized",
           "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
           "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
           "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict",
           "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match",
           "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform",
           "final", "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "LiteralString",
           "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoReturn", "NotRequired", "overload",
           "override", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable", "Self",
           "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeAliasType", "Unpack"]

TYPE_CHECKING = False
Text = str


def _type_text(o):
    if isinstance(o, GenericAlias):
        return repr(o)
    if isinstance(o, type):
        return o.__qualname__ if o.__module__ == "builtins" else f"{o.__module__}.{o.__qualname__}"
    if o is ...:
        return "..."
    if isinstance(o, types.FunctionType):
        return o.__name__
    if isinstance(o, (tuple, list)):
        return "[" + ", ".join(map(_type_text, o)) + "]"
    return repr(o)


def _convert(arg):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return Union[int, arg].__args__[1]
    return arg


def _check(arg, message):
    arg = _convert(arg)
    if isinstance(arg, _Alias) and arg.__origin__ in (ClassVar, Final) or arg in (Generic, Protocol):
        raise TypeError(f"{arg} is not valid as type argument" if isinstance(arg, _Alias)
                        else f"Plain {arg} is not valid as type argument")
    if arg in (ClassVar, Final):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    return arg


def _parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            if arg not in found:
                found.append(arg)
        elif isinstance(arg, (tuple, list)):
            found.extend(p for p in _parameters(arg) if p not in found)
        elif not isinstance(arg, type) or isinstance(arg, GenericAlias):
            found.extend(p for p in getattr(arg, "__parameters__", ()) if p not in found)
    return tuple(found)


class _Words:
    """What all forms have in common: they can stand in unions, and cannot be called or subclassed."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Words):
    def __init__(self, function):
        self._name = function.__name__
        self._subscript = function
        self.__doc__ = function.__doc__

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._subscript(self, parameters)


class _Alias(_Words):
    """A form or a generic class with arguments."""

    def __init__(self, origin, args, *, name=None, inst=True):
        args = args if isinstance(args, tuple) else (args,)
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _parameters(args)
        if not name and isinstance(origin, type):
            self.__module__ = origin.__module__

    def _with(self, args):
        return type(self)(self.__origin__, args, name=self._name, inst=self._inst)

    def __getitem__(self, given):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        given = tuple(map(_convert, given if isinstance(given, tuple) else (given,)))
        expected = len(self.__parameters__)
        if len(given) != expected and not any(isinstance(p, (TypeVarTuple, ParamSpec)) for p in self.__parameters__):
            raise TypeError(f"Too {'many' if len(given) > expected else 'few'} arguments for {self}; actual "
                            f"{len(given)}, expected {expected}")
        values = dict(zip(self.__parameters__, given))
        return self._with(tuple(_replace(arg, values) for arg in self.__args__))

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_text(self.__origin__)
        args = ", ".join(map(_type_text, self.__args__)) or "()"
        return f"{name}[{args}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Cannot instantiate {self.__origin__!r}")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __reduce__(self):
        args = self.__args__
        return operator.getitem, (globals()[self._name] if self._name else self.__origin__,
                                  args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args)

    def __mro_entries__(self, bases):
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            found = [self.__origin__] if self.__origin__ not in bases else []
            i = bases.index(self)
            if not any(isinstance(b, (_Alias, _GenericAlias)) or isinstance(b, type) and issubclass(b, Generic)
                       for b in bases[i + 1:]):
                found.append(Generic)
            return tuple(found)
        return (self.__origin__,)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not (name.startswith("__") and name.endswith("__")):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield Unpack[self]


def _replace(arg, values):
    if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
        return values.get(arg, arg)
    if isinstance(arg, (tuple, list)):
        return type(arg)(_replace(item, values) for item in arg)
    inner = getattr(arg, "__parameters__", ()) if not isinstance(arg, type) or isinstance(arg, GenericAlias) else ()
    return arg[tuple(values.get(p, p) for p in inner)] if inner else arg


class _CallableAlias(_Alias):
    def __repr__(self):
        *parameters, result = self.__args__
        if len(parameters) == 1 and (parameters[0] is ... or isinstance(parameters[0], ParamSpec)
                                     or getattr(parameters[0], "__origin__", None) is Concatenate):
            return f"typing.Callable[{_type_text(parameters[0])}, {_type_text(result)}]"
        return f"typing.Callable[[{', '.join(map(_type_text, parameters))}], {_type_text(result)}]"


class _LiteralAlias(_Alias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return ({(type(v), v) for v in self.__args__} == {(type(v), v) for v in other.__args__})

    def __hash__(self):
        return hash(frozenset((type(v), v) for v in self.__args__))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, args, *, name=None, inst=True, metadata=()):
        super().__init__(origin, args, name="Annotated")
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], args, metadata=self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_type_text(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _SpecialAlias(_Words):
    """A class of another module under its name in typing."""

    def __init__(self, origin, count, *, name=None, inst=True):
        self.__origin__ = origin
        self._nparams = count
        self._name = name or origin.__name__
        self._inst = inst
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __getitem__(self, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        message = "Parameters to generic types must be types."
        parameters = tuple(_check(p, message) for p in parameters)
        if self._nparams >= 0 and len(parameters) != self._nparams:
            if not self._nparams:
                raise TypeError(f"{self} is not a generic class")
            raise TypeError(f"Too {'many' if len(parameters) > self._nparams else 'few'} arguments for {self}; actual "
                            f"{len(parameters)}, expected {self._nparams}")
        return _Alias(self.__origin__, parameters, name=self._name, inst=self._inst)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        found = [self.__origin__] if self.__origin__ not in bases else []
        i = bases.index(self)
        if not any(isinstance(b, (_Alias, _GenericAlias)) or isinstance(b, type) and issubclass(b, Generic)
                   for b in bases[i + 1:]):
            found.append(Generic)
        return tuple(found)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not (name.startswith("__") and name.endswith("__")):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialAlias):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)


class _TupleType(_SpecialAlias):
    def __getitem__(self, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        if len(parameters) >= 2 and parameters[-1] is ...:
            message = "Tuple[t, ...]: t must be a type."
            return _Alias(tuple, (*(_check(p, message) for p in parameters[:-1]), ...), name="Tuple")
        message = "Tuple[t0, t1, ...]: each t must be a type."
        return _Alias(tuple, tuple(_check(p, message) for p in parameters), name="Tuple")


class _CallableType(_SpecialAlias):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = parameters
        result = _check(result, "Callable[args, result]: result must be a type.")
        if args is ... or isinstance(args, ParamSpec) or getattr(args, "__origin__", None) is Concatenate:
            return _CallableAlias(self.__origin__, (args, result), name="Callable")
        if not isinstance(args, (list, tuple)):
            args = (args,)
        message = "Callable[[arg, ...], result]: each arg must be a type."
        return _CallableAlias(self.__origin__, (*(_check(a, message) for a in args), result), name="Callable")


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Whatever it is."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _plain_form(name, doc):
    def function(self, parameters):
        raise TypeError(f"{self} is not subscriptable")
    function.__name__ = name
    function.__doc__ = doc
    return _SpecialForm(function)


NoReturn = _plain_form("NoReturn", "A function that never returns.")
Never = _plain_form("Never", "What is never there.")
Self = _plain_form("Self", "The class in whose body it stands.")
LiteralString = _plain_form("LiteralString", "A str made of literals.")
TypeAlias = _plain_form("TypeAlias", "The name is another name of a type.")


def _one_type_form(name, doc):
    def function(self, parameters):
        if name == "TypeGuard":
            message = f"{self} accepts only single type."
        else:
            message = f"{self._name} accepts only a single type." if name in ("Required", "NotRequired") else \
                f"{self} accepts only single type."
        return _Alias(self, (_check(parameters, message),))
    function.__name__ = name
    function.__doc__ = doc
    return _SpecialForm(function)


ClassVar = _one_type_form("ClassVar", "A variable of the class.")
Final = _one_type_form("Final", "A name that is bound once.")
TypeGuard = _one_type_form("TypeGuard", "The function tells whether its argument is of a type.")
Required = _one_type_form("Required", "A key that must be there.")
NotRequired = _one_type_form("NotRequired", "A key that may be missing.")


@_SpecialForm
def Optional(self, parameters):
    """A type or None."""
    return Union[_check(parameters, f"{self} requires a single type."), type(None)]


@_SpecialForm
def Literal(self, parameters):
    """One of some values."""
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    values = []
    for value in parameters:
        for each in value.__args__ if isinstance(value, _LiteralAlias) else (value,):
            if not any(type(each) is type(known) and each == known for known in values):
                values.append(each)
    return _LiteralAlias(self, tuple(values))


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters before those of a ParamSpec."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return _Alias(self, (*map(_convert, parameters[:-1]), parameters[-1]))


class Annotated:
    """A type with what else is to be said of it."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, parameters):
        if not isinstance(parameters, tuple) or len(parameters) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        origin = _check(parameters[0], "Annotated[t, ...]: t must be a type.")
        metadata = tuple(parameters[1:])
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        return _AnnotatedAlias(origin, (origin,), metadata=metadata)

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
AnyStr = TypeVar("AnyStr", bytes, str)

_alias = _SpecialAlias
_abc = collections.abc
Hashable = _alias(_abc.Hashable, 0)
Awaitable = _alias(_abc.Awaitable, 1)
Coroutine = _alias(_abc.Coroutine, 3)
AsyncIterable = _alias(_abc.AsyncIterable, 1)
AsyncIterator = _alias(_abc.AsyncIterator, 1)
Iterable = _alias(_abc.Iterable, 1)
Iterator = _alias(_abc.Iterator, 1)
Reversible = _alias(_abc.Reversible, 1)
Sized = _alias(_abc.Sized, 0)
Container = _alias(_abc.Container, 1)
Collection = _alias(_abc.Collection, 1)
Callable = _CallableType(_abc.Callable, 2)
AbstractSet = _alias(_abc.Set, 1, name="AbstractSet")
MutableSet = _alias(_abc.MutableSet, 1)
Mapping = _alias(_abc.Mapping, 2)
MutableMapping = _alias(_abc.MutableMapping, 2)
Sequence = _alias(_abc.Sequence, 1)
MutableSequence = _alias(_abc.MutableSequence, 1)
ByteString = _alias(_abc.ByteString, 0)
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _alias(list, 1, inst=False, name="List")
Deque = _alias(collections.deque, 1, name="Deque")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
MappingView = _alias(_abc.MappingView, 1)
KeysView = _alias(_abc.KeysView, 1)
ItemsView = _alias(_abc.ItemsView, 2)
ValuesView = _alias(_abc.ValuesView, 1)
ContextManager = _alias(contextlib.AbstractContextManager, 1, name="ContextManager")
AsyncContextManager = _alias(contextlib.AbstractAsyncContextManager, 1, name="AsyncContextManager")
Dict = _alias(dict, 2, inst=False, name="Dict")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
Generator = _alias(_abc.Generator, 3)
AsyncGenerator = _alias(_abc.AsyncGenerator, 2)
Type = _alias(type, 1, inst=False, name="Type")
Pattern = _alias(_re.Pattern, 1)
Match = _alias(_re.Match, 1)

_NOT_MEMBERS = {"__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
                "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "_is_protocol",
                "_is_runtime_protocol", "__protocol_attrs__", "__non_callable_proto_members__", "__parameters__",
                "__orig_bases__", "__orig_class__", "__static_attributes__", "__type_params__", "_abc_impl"}


def _protocol_members(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in (*base.__dict__, *base.__dict__.get("__annotations__", ())):
            if not name.startswith("_abc_") and name not in _NOT_MEMBERS:
                found.add(name)
    return found


class _ProtocolMeta(ABCMeta):
    def __new__(metacls, name, bases, namespace, /, **kwargs):
        if not (name == "Protocol" and namespace.get("__module__") == "typing"):
            if Protocol in bases:
                for base in bases:
                    if not (base in (object, Generic) or base.__module__ in ("collections.abc", "_collections_abc",
                                                                            "contextlib", "os")
                            or isinstance(base, _ProtocolMeta) and base.__dict__.get("_is_protocol", False)):
                        raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(metacls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not cls.__dict__.get("_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if super().__instancecheck__(instance):
            return True
        for name in cls.__protocol_attrs__:
            try:
                value = _static_attribute(instance, name)
            except AttributeError:
                return False
            if value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if cls.__dict__.get("_is_protocol", False):
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if cls.__non_callable_proto_members__:
                raise TypeError("Protocols with non-method members don't support issubclass()")
        return super().__subclasscheck__(other)


def _static_attribute(instance, name):
    members = getattr(instance, "__dict__", None)
    if members is not None and name in members:
        return members[name]
    for base in type(instance).__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    raise AttributeError(name)


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in base.__dict__.get("__annotations__", ()) and issubclass(other, Generic) and \
                    getattr(other, "_is_protocol", False):
                break
        else:
            return NotImplemented
    return True


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of classes that say what other classes must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if cls._is_protocol:
            cls.__protocol_attrs__ = _protocol_members(cls)
            cls.__non_callable_proto_members__ = {
                name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))}
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init

    def __class_getitem__(cls, parameters):
        if cls is not Protocol:
            return super().__class_getitem__(parameters)
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        if not parameters:
            raise TypeError("Parameter list to Protocol[...] cannot be empty")
        if not all(isinstance(p, (TypeVar, ParamSpec, TypeVarTuple)) for p in parameters):
            raise TypeError("Parameters to Protocol[...] must all be type variables or parameter specification "
                            "variables.")
        if len(set(parameters)) != len(parameters):
            raise TypeError("Parameters to Protocol[...] must all be unique")
        return _Alias(Protocol, parameters)


def runtime_checkable(cls):
    """Let isinstance() look whether an object has what a protocol says."""
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def _supports(name, method, result, covariant=False):
    def function(self):
        pass
    function.__name__ = method
    function.__qualname__ = f"{name}.{method}"
    namespace = {"__module__": __name__, "__slots__": (), method: abstractmethod(function),
                 "__doc__": f"Classes that have {method}()."}
    bases = (Protocol[T_co],) if covariant else (Protocol,)
    return runtime_checkable(types.new_class(name, bases, {}, lambda body: body.update(namespace)))


SupportsInt = _supports("SupportsInt", "__int__", int)
SupportsFloat = _supports("SupportsFloat", "__float__", float)
SupportsComplex = _supports("SupportsComplex", "__complex__", complex)
SupportsBytes = _supports("SupportsBytes", "__bytes__", bytes)
SupportsIndex = _supports("SupportsIndex", "__index__", int)
SupportsAbs = _supports("SupportsAbs", "__abs__", T_co, True)
SupportsRound = _supports("SupportsRound", "__round__", T_co, True)


class NewType:
    """A name for values of a type that are not to be mixed up with others."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        module = sys._getframe(1).f_globals.get("__name__")
        if module != "typing":
            self.__module__ = module

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{bases[0].__name__} = NewType({bases[0].__name__!r}, {self.__name__})`")

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __call__(self, x, /):
        return x

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __reduce__(self):
        return self.__qualname__


_FORBIDDEN = {"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types",
              "_make", "_replace", "_asdict", "_source"}


def _make_named_tuple(name, types, module, defaults=()):
    types = {key: _check(tp, f"field {key} annotation must be a type") for key, tp in types}
    made = collections.namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class _NamedTupleMeta(type):
    def __new__(metacls, name, bases, namespace):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        types = namespace.get("__annotations__", {})
        defaults = []
        for field in types:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default "
                                f"field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _make_named_tuple(name, types.items(), namespace["__module__"], [namespace[d] for d in defaults])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(GenericAlias)
        for key, value in namespace.items():
            if key in _FORBIDDEN:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__annotations__", "__qualname__", "__name__", "__classcell__") \
                    and key not in made._fields:
                setattr(made, key, value)
                if hasattr(type(value), "__set_name__"):
                    type(value).__set_name__(value, made, key)
        made.__qualname__ = namespace.get("__qualname__", name)
        if "__orig_bases__" in namespace:
            made.__orig_bases__ = namespace["__orig_bases__"]
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """Make a named tuple whose fields have types."""
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_named_tuple(typename, list(fields), sys._getframe(1).f_globals.get("__name__"))
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(metacls, name, bases, namespace, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        made = type.__new__(metacls, name, (*generic, dict), namespace)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        for key, tp in namespace.get("__annotations__", {}).items():
            tp = annotations[key] = _check(tp, message)
            origin = get_origin(tp.__origin__ if isinstance(tp, _AnnotatedAlias) else tp)
            needed = origin is Required or origin is not NotRequired and total
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = made.__dict__.get("__total__", total)
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """Make a type of dicts whose keys have types."""
    if fields is None:
        fields = kwargs
    namespace = {"__annotations__": dict(fields)}
    module = sys._getframe(1).f_globals.get("__name__")
    if module is not None:
        namespace["__module__"] = module
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Whether a class is a TypedDict."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


def cast(typ, val):
    """Return the value; a reader is told that it is of the type."""
    return val


def assert_type(val, typ, /):
    """Return the value."""
    return val


def assert_never(arg, /):
    """Raise an error: this was not to be reached."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    """Say of which type a value is."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def final(f):
    """Note that something is not to be overridden."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Note that a method overrides another."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    """Note that annotations are no types."""
    if isinstance(arg, type):
        for value in arg.__dict__.values():
            if isinstance(value, types.FunctionType):
                value.__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Let a decorator work as no_type_check() too."""
    @functools.wraps(decorator)
    def wrapped(*args, **kwargs):
        return no_type_check(decorator(*args, **kwargs))
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Note that something makes dataclasses."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


_overloads = {}


def _overload_dummy(*args, **kwargs):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


def overload(func):
    """Note one of several ways to call a function."""
    f = getattr(func, "__func__", func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """Return the ways to call a function."""
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), {}).values())


def clear_overloads():
    """Forget all ways to call functions."""
    _overloads.clear()


def get_origin(tp):
    """Return what a type was before it got arguments: list for list[int]."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _SpecialAlias, _GenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, types.UnionType):
        return types.UnionType
    return None


def get_args(tp):
    """Return the arguments of a type: (int,) for list[int]."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_Alias, _GenericAlias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (len(args) == 2 and (
                args[0] is ... or isinstance(args[0], ParamSpec)
                or getattr(args[0], "__origin__", None) is Concatenate)):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, types.UnionType):
        return tp.__args__
    return ()


def _evaluate(value, globals_, locals_):
    if isinstance(value, ForwardRef):
        value = value.__forward_arg__
    if isinstance(value, str):
        return _evaluate(_convert_evaluated(eval(value, globals_, locals_)), globals_, locals_)
    if isinstance(value, (_Alias, _GenericAlias, GenericAlias)) and value.__args__:
        args = tuple(_evaluate(a, globals_, locals_) if isinstance(a, (ForwardRef, _Alias, _GenericAlias, GenericAlias,
                                                                       types.UnionType)) or
                     isinstance(a, str) and isinstance(value, GenericAlias) else a for a in value.__args__)
        if args == value.__args__:
            return value
        if isinstance(value, GenericAlias):
            return GenericAlias(value.__origin__, args)
        if isinstance(value, _UnionGenericAlias):
            return Union[args]
        if isinstance(value, _GenericAlias):
            return value.__origin__[args]
        return value._with(args)
    if isinstance(value, types.UnionType):
        args = tuple(_evaluate(a, globals_, locals_) for a in value.__args__)
        return value if args == value.__args__ else functools.reduce(operator.or_, args)
    return value


def _convert_evaluated(value):
    return type(None) if value is None else value


def _strip(value):
    if isinstance(value, _AnnotatedAlias):
        return _strip(value.__origin__)
    if isinstance(value, _Alias):
        if value.__origin__ in (Required, NotRequired):
            return _strip(value.__args__[0])
        args = tuple(map(_strip, value.__args__))
        return value if args == value.__args__ else value._with(args)
    if isinstance(value, GenericAlias):
        args = tuple(map(_strip, value.__args__))
        return value if args == value.__args__ else GenericAlias(value.__origin__, args)
    if isinstance(value, _UnionGenericAlias):
        args = tuple(map(_strip, value.__args__))
        return value if args == value.__args__ else Union[args]
    return value


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return the annotations of a function, class or module, with text turned into what it names."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            module = sys.modules.get(base.__module__, None)
            names = globalns if globalns is not None else getattr(module, "__dict__", {})
            inner = localns if localns is not None else dict(vars(base))
            if localns is None and globalns is None:
                names, inner = inner, names
            for name, value in base.__dict__.get("__annotations__", {}).items():
                hints[name] = _evaluate(type(None) if value is None else value, names, inner)
    else:
        if globalns is None:
            if isinstance(obj, types.ModuleType):
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, "__wrapped__"):
                    inner = inner.__wrapped__
                globalns = getattr(inner, "__globals__", {})
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        given = getattr(obj, "__annotations__", None)
        if given is None:
            if isinstance(obj, (types.BuiltinFunctionType, types.MethodType, types.ModuleType)):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in given.items():
            hints[name] = _evaluate(type(None) if value is None else value, globalns, localns)
    return hints if include_extras else {name: _strip(value) for name, value in hints.items()}


class IO(Generic[AnyStr]):
    """What open() returns."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """A file of bytes."""

    __slots__ = ()


class TextIO(IO[str]):
    """A file of text."""

    __slots__ = ()


del _alias, _abc
