"""Classes whose methods are written from their annotated fields."""

import copy as _copy
import sys as _sys
from types import GenericAlias as _GenericAlias, MappingProxyType as _MappingProxyType
from types import MemberDescriptorType as _MemberDescriptorType

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
    "astuple", "make_dataclass", "replace", "is_dataclass",
]

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT = "__post_init__"


class FrozenInstanceError(AttributeError):
    """Raised when a field of a frozen instance is set or deleted."""


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _Factory:
    def __repr__(self):
        return "<factory>"


_FACTORY = _Factory()


class _Kind:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Kind("_FIELD_INITVAR")


class InitVar:
    """The annotation of a parameter of __init__ that is no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{shown}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of one field; field() makes them."""

    __slots__ = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata",
                 "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return "Field(" + ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__) + ")"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(_GenericAlias)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Say more of a field than its annotation does."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots",
                 "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return "_DataclassParams(" + ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__) + ")"


def _is_text_of(annotation, plain):
    if isinstance(annotation, str):
        return any(annotation == name or annotation.startswith(name + "[") for name in plain)
    return False


def _is_classvar(annotation):
    typing = _sys.modules.get("typing")
    if typing is not None and hasattr(typing, "ClassVar"):
        if annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar:
            return True
    return _is_text_of(annotation, ("ClassVar", "typing.ClassVar"))


def _is_initvar(annotation):
    return (annotation is InitVar or type(annotation) is InitVar
            or _is_text_of(annotation, ("InitVar", "dataclasses.InitVar")))


def _read_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        made = field(default=MISSING if isinstance(default, _MemberDescriptorType) else default)
    made.name = name
    made.type = annotation
    if _is_classvar(annotation):
        made._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation):
        made._field_type = _FIELD_INITVAR
    else:
        made._field_type = _FIELD
    if made._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is not _FIELD_CLASSVAR:
        if made.kw_only is MISSING:
            made.kw_only = kw_only
    elif made.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


def _make_function(cls, name, parameters, body, names):
    """Compile a method; the names are bound around it, so that it sees them but they are no globals."""
    lines = [f"def _create({', '.join(names)}):", f" def {name}({', '.join(parameters)}):"]
    lines.extend("  " + line for line in body)
    lines.append(f" return {name}")
    namespace = {}
    exec("\n".join(lines), _sys.modules[cls.__module__].__dict__ if cls.__module__ in _sys.modules else {}, namespace)
    made = namespace["_create"](**names)
    made.__qualname__ = f"{cls.__qualname__}.{name}"
    return made


def _init_method(cls, all_fields, frozen, has_post_init, self_name):
    plain = [f for f in all_fields if f.init and not f.kw_only]
    named = [f for f in all_fields if f.init and f.kw_only]
    seen_default = None
    for f in plain:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default is not None:
            raise TypeError(f"non-default argument {f.name!r} follows default argument")
    names = {"__dataclass_HAS_DEFAULT_FACTORY__": _FACTORY, "__dataclass_builtins_object__": object}
    annotations = {}

    def parameter(f):
        annotations[f.name] = f.type
        if f.default is not MISSING:
            names[f"__dataclass_dflt_{f.name}__"] = f.default
            return f"{f.name}=__dataclass_dflt_{f.name}__"
        if f.default_factory is not MISSING:
            return f"{f.name}=__dataclass_HAS_DEFAULT_FACTORY__"
        return f.name

    parameters = [self_name] + [parameter(f) for f in plain]
    if named:
        parameters += ["*"] + [parameter(f) for f in named]
    body = []
    for f in all_fields:
        if f._field_type is _FIELD_INITVAR:
            continue
        if f.default_factory is not MISSING:
            factory = f"__dataclass_dflt_{f.name}__"
            names[factory] = f.default_factory
            value = f"{factory}()"
            if f.init:
                value = f"{value} if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}"
        elif f.init:
            value = f.name
        elif f.default is not MISSING and "__slots__" in cls.__dict__:
            names[f"__dataclass_dflt_{f.name}__"] = f.default
            value = f"__dataclass_dflt_{f.name}__"
        else:
            continue
        if frozen:
            body.append(f"__dataclass_builtins_object__.__setattr__({self_name}, {f.name!r}, {value})")
        else:
            body.append(f"{self_name}.{f.name} = {value}")
    if has_post_init:
        arguments = ", ".join(f.name for f in all_fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT}({arguments})")
    made = _make_function(cls, "__init__", parameters, body or ["pass"], names)
    made.__annotations__ = annotations | {"return": None}
    return made


_under_way = set()


def _repr_method(cls, shown):
    names = tuple(f.name for f in shown)

    def __repr__(self):
        key = id(self)
        if key in _under_way:
            return "..."
        _under_way.add(key)
        try:
            content = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _under_way.discard(key)
        return f"{self.__class__.__qualname__}({content})"

    __repr__.__qualname__ = f"{cls.__qualname__}.__repr__"
    return __repr__


def _compare_method(cls, name, operator, compared):
    def values(of):
        return "(" + "".join(f"{of}.{f.name}," for f in compared) + ")"

    return _make_function(cls, name, ["self", "other"], [
        "if other.__class__ is self.__class__:",
        f" return {values('self')} {operator} {values('other')}",
        "return NotImplemented",
    ], {})


def _hash_method(cls, hashed):
    values = "(" + "".join(f"self.{f.name}," for f in hashed) + ")"
    return _make_function(cls, "__hash__", ["self"], [f"return hash({values})"], {})


def _freeze(cls, all_fields):
    names = frozenset(f.name for f in all_fields)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for method in (__setattr__, __delattr__):
        method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
        if method.__name__ in cls.__dict__:
            raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")
        setattr(cls, method.__name__, method)


def _inherited(cls):
    found = {}
    frozen = []
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None and _FIELDS in base.__dict__:
            found.update(base_fields)
            frozen.append(getattr(base, _PARAMS).frozen)
    return found, frozen


def _own_fields(cls, kw_only):
    own = []
    seen_marker = False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if annotation is KW_ONLY or annotation in ("KW_ONLY", "dataclasses.KW_ONLY"):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = kw_only = True
            continue
        own.append(_read_field(cls, name, annotation, kw_only))
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return own


def _set_hash(cls, params, hashed):
    explicit = cls.__dict__.get("__hash__", MISSING)
    has_explicit = not (explicit is MISSING or explicit is None and "__eq__" in cls.__dict__)
    if params.unsafe_hash:
        if has_explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _hash_method(cls, hashed)
    elif params.eq and not has_explicit:
        cls.__hash__ = _hash_method(cls, hashed) if params.frozen else None


def _process(cls, params):
    all_fields, frozen_bases = _inherited(cls)
    for f in _own_fields(cls, params.kw_only):
        all_fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    if frozen_bases:
        if any(frozen_bases) and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any(frozen_bases) and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, params)
    true_fields = [f for f in all_fields.values() if f._field_type is _FIELD]
    hashed = [f for f in true_fields if (f.compare if f.hash is None else f.hash)]
    init_fields = [f for f in all_fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    had_eq = "__eq__" in cls.__dict__
    if params.init:
        self_name = "__dataclass_self__" if "self" in all_fields else "self"
        cls.__init__ = _init_method(cls, init_fields, params.frozen, hasattr(cls, _POST_INIT), self_name)
    if params.repr and "__repr__" not in cls.__dict__:
        cls.__repr__ = _repr_method(cls, [f for f in true_fields if f.repr])
    compared = [f for f in true_fields if f.compare]
    _set_hash(cls, params, hashed)
    if params.eq and not had_eq:
        cls.__eq__ = _compare_method(cls, "__eq__", "==", compared)
        if "__hash__" not in cls.__dict__:
            cls.__hash__ = None
    if params.order:
        for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                                "Consider using functools.total_ordering")
            setattr(cls, name, _compare_method(cls, name, operator, compared))
    if params.frozen:
        _freeze(cls, true_fields)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature(init_fields)
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in init_fields if f.init and not f.kw_only)
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = _with_slots(cls, params, true_fields)
    return cls


def _signature(init_fields):
    def shown(annotation):
        return annotation.__name__ if isinstance(annotation, type) else str(annotation)

    parts = []
    marked = False
    for f in sorted((f for f in init_fields if f.init), key=lambda f: bool(f.kw_only)):
        if f.kw_only and not marked:
            parts.append("*")
            marked = True
        text = f"{f.name}: {f.type!r}" if isinstance(f.type, str) else f"{f.name}: {shown(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return f"({', '.join(parts)})"


def _state_of_slots(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state_of_slots(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _with_slots(cls, params, true_fields):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set()
    for base in cls.__mro__[1:-1]:
        declared = base.__dict__.get("__slots__", ())
        inherited.update((declared,) if isinstance(declared, str) else declared)
    names = [f.name for f in true_fields if f.name not in inherited]
    if params.weakref_slot:
        names.append("__weakref__")
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = tuple(names)
    for f in true_fields:
        namespace.pop(f.name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    if params.frozen:
        namespace.setdefault("__getstate__", _state_of_slots)
        namespace.setdefault("__setstate__", _set_state_of_slots)
    for name in ("__setattr__", "__delattr__") if params.frozen else ():
        namespace.pop(name, None)
    qualname = cls.__qualname__
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = qualname
    if params.frozen:
        _freeze(made, true_fields)
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Give a class the methods that its annotated fields call for."""
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    if cls is None:
        return lambda cls: _process(cls, params)
    return _process(cls, params)


def fields(class_or_instance):
    """Return the fields of a data class or of an instance of one."""
    try:
        known = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in known.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    """Whether something is a data class or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields of an instance as a dict, those of the data class instances in it too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def convert(o):
        return dict_factory([(f.name, _inside(getattr(o, f.name), convert)) for f in fields(o)])

    return convert(obj)


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of an instance as a tuple, those of the data class instances in it too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def convert(o):
        return tuple_factory([_inside(getattr(o, f.name), convert) for f in fields(o)])

    return convert(obj)


def _inside(value, convert):
    if _is_instance(value):
        return convert(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_inside(item, convert) for item in value])
    if isinstance(value, (list, tuple)):
        return type(value)(_inside(item, convert) for item in value)
    if isinstance(value, dict):
        pairs = [(_inside(key, convert), _inside(item, convert)) for key, item in value.items()]
        if hasattr(type(value), "default_factory"):
            made = type(value)(value.default_factory)
            made.update(pairs)
            return made
        return type(value)(pairs)
    return _copy.deepcopy(value)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    """Make a data class from names, (name, type) and (name, type, field) items."""
    import keyword
    import types
    content = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, content[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation
    content["__annotations__"] = annotations
    made = types.new_class(cls_name, bases, {}, lambda ns: ns.update(content))
    made.__module__ = module or _sys._getframe(1).f_globals.get("__name__", "__main__")
    return dataclass(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """Return a new instance with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)
