"""Classes whose instances are a fixed set of named constants."""

from types import DynamicClassAttribute as _DynamicClassAttribute, MappingProxyType as _MappingProxyType

__all__ = ["EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
           "property", "nonmember", "member", "STRICT", "CONFORM", "EJECT", "KEEP", "FlagBoundary", "global_str"]

Enum = Flag = ReprEnum = None
_builtin_property = __builtins__["property"] if isinstance(__builtins__, dict) else __builtins__.property


class auto:
    """Stands for the value that _generate_next_value_() finds."""

    def __init__(self, value=None):
        self.value = value
        self.given = value is not None

    def __repr__(self):
        return f"auto({self.value!r})" if self.given else "auto()"


class nonmember:
    """Keeps a value in the body of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in the body of an enumeration a member, whatever it is."""

    def __init__(self, value):
        self.value = value


class property(_DynamicClassAttribute):
    """A property of members; through the class it is the member of that name."""

    member = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is None:
            raise AttributeError(f"{ownerclass!r} member has no attribute {self.name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        self.fdel(instance)

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__


def _is_descriptor(value):
    cls = type(value)
    return hasattr(cls, "__get__") or hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _is_special(name):
    return len(name) > 4 and name.startswith("__") and name.endswith("__") and name[2] != "_" and name[-3] != "_"


def _is_reserved(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    start = f"_{class_name}__"
    return name.startswith(start) and len(name) > len(start) and not name.endswith("__")


_KNOWN_RESERVED = ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
                   "_iter_member_by_value_", "_iter_member_by_def_", "_boundary_")


class EnumDict(dict):
    """The namespace of an enumeration's body: remembers which names are members, and in which order."""

    def __init__(self, class_name):
        super().__init__()
        self._class_name = class_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate = None

    def __setitem__(self, key, value):
        if _is_private(self._class_name, key):
            pass
        elif _is_reserved(key):
            if key not in _KNOWN_RESERVED:
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use.")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = getattr(value, "__func__", value)
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                clash = set(value) & set(self._member_names)
                if clash:
                    raise ValueError(f"_ignore_ cannot specify already set names: {clash!r}")
        elif _is_special(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, member):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            value = self._resolve(key, value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _resolve(self, key, value):
        if isinstance(value, auto):
            return self._number(key, value)
        if type(value) is tuple and any(isinstance(item, auto) for item in value):
            return tuple(self._number(key, item) if isinstance(item, auto) else item for item in value)
        return value

    def _number(self, key, placeholder):
        if not placeholder.given:
            placeholder.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
            placeholder.given = True
        self._auto_called = True
        return placeholder.value


def _find_data_type(class_name, bases):
    found = set()
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    found.add(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                found.add(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f"too many data types for {class_name!r}: {found!r}")
    return found.pop() if found else object


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, /, *, boundary=None, _simple=False, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")
        namespace = EnumDict(cls)
        for base in bases:
            generate = getattr(base, "_generate_next_value_", None)
            if generate is not None:
                namespace._generate = generate
        return namespace

    def __new__(metacls, cls, bases, classdict, /, *, boundary=None, _simple=False, **kwds):
        if Enum is None:
            made = super().__new__(metacls, cls, bases, dict(classdict), **kwds)
            made._member_names_ = []
            made._member_map_ = {}
            made._value2member_map_ = {}
            made._unhashable_values_ = []
            made._member_type_ = object
            return made
        names = list(classdict._member_names)
        ignored = classdict.pop("_ignore_", None) or ()
        order = classdict.pop("_order_", None)
        namespace = dict(classdict)
        for name in ignored:
            namespace.pop(name, None)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) " + ",".join(repr(name) for name in invalid))
        values = {name: namespace.pop(name) for name in names}
        data_type = _find_data_type(cls, bases)
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        own_new = namespace.pop("__new__", None)
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        made._member_names_ = []
        made._member_map_ = {}
        made._value2member_map_ = {}
        made._unhashable_values_ = []
        made._member_type_ = data_type
        if boundary is not None:
            made._boundary_ = boundary
        if own_new is None:
            own_new = getattr(made, "_new_member_", None)
            use_args = own_new is not None
            if own_new is None:
                own_new = data_type.__new__
                use_args = data_type is not object
        else:
            own_new = getattr(own_new, "__func__", own_new)
            made._new_member_ = staticmethod(own_new)
            use_args = True
        made._use_args_ = use_args
        made.__new__ = Enum.__new__
        if data_type is not object:
            metacls._keep_methods(made, namespace, data_type)
        for name, value in values.items():
            metacls._add(made, name, value, own_new, use_args, data_type)
        if hasattr(made, "_settle"):
            made._settle()
        if order is not None:
            wanted = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            if wanted != made._member_names_:
                raise TypeError(f"member order does not match _order_:\n  {made._member_names_!r}\n  {wanted!r}")
        return made

    @staticmethod
    def _keep_methods(made, namespace, data_type):
        """The text of members is the enumeration's, unless it says that the data type's shall stay."""
        kept = set(namespace)
        if ReprEnum is not None and ReprEnum in made.__bases__:
            if "__format__" not in kept:
                made.__format__ = data_type.__format__
            if "__str__" not in kept:
                plain = data_type.__str__ is object.__str__
                made.__str__ = data_type.__repr__ if plain else data_type.__str__
            kept.update(("__format__", "__str__"))
        parent = made.__bases__[-1]
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name not in kept and getattr(made, name) in (getattr(data_type, name), getattr(object, name)):
                setattr(made, name, getattr(parent, name))

    @staticmethod
    def _add(made, name, value, new, use_args, data_type):
        args = value if isinstance(value, tuple) else (value,)
        if data_type is tuple:
            args = (args,)
        instance = new(made, *args) if use_args else new(made)
        if not hasattr(instance, "_value_"):
            if data_type is object:
                instance._value_ = value
            else:
                try:
                    instance._value_ = data_type(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        value = instance._value_
        canonical = None
        try:
            canonical = made._value2member_map_.get(value)
        except TypeError:
            for other in made._member_map_.values():
                if other._value_ == value:
                    canonical = other
                    break
        if canonical is None:
            canonical = instance
            canonical._name_ = name
            canonical.__objclass__ = made
            canonical.__init__(*args)
            canonical._sort_order_ = len(made._member_names_)
            if Flag is None or not issubclass(made, Flag) or value and not value & (value - 1):
                made._member_names_.append(name)
            try:
                made._value2member_map_.setdefault(value, canonical)
            except TypeError:
                made._unhashable_values_.append(value)
        made._member_map_[name] = canonical
        described = next((base.__dict__[name] for base in made.__mro__[1:] if name in base.__dict__), None)
        if isinstance(described, _DynamicClassAttribute):
            redirect = property(described.fget, described.fset, described.fdel)
            redirect.member = canonical
            redirect.__set_name__(made, name)
            type.__setattr__(made, name, redirect)
        else:
            type.__setattr__(made, name, canonical)

    def __call__(cls, value, names=None, *rest, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_ or names is None and type is None and not rest:
            if names is not None:
                value = (value, names) + rest
            return cls.__new__(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1):
        import sys
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given, names = names, []
            last = []
            for i, name in enumerate(given):
                value = namespace._generate(name, start, i, last[:])
                last.append(value)
                names.append((name, value))
        for item in names or ():
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        namespace["__module__"] = module or sys._getframe(2).f_globals.get("__name__", "__main__")
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        special = ["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                   "__members__", "__module__", "__name__", "__qualname__"]
        return sorted(special + cls._member_names_)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    """The base of enumerations: each name that its body binds to a value becomes a member."""

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for candidate in cls._member_map_.values():
                if candidate._value_ == value:
                    return candidate
        if not cls._member_map_ and not issubclass(cls, Flag or ()):
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        problem = None
        try:
            found = cls._missing_(value)
        except Exception as error:
            problem = error
            found = None
        try:
            if isinstance(found, cls):
                return found
            if Flag is not None and issubclass(cls, Flag) and isinstance(found, int):
                return found
            error = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if found is None and problem is None:
                raise error
            if problem is None:
                problem = TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a "
                                    "valid member")
            if not isinstance(problem, ValueError):
                problem.__context__ = error
            raise problem
        finally:
            problem = None
            error = None

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self.__class__._member_type_
        text = shown.__repr__ if shown is not object else repr
        return f"<{self.__class__.__name__}.{self._name_}: {text(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        for cls in self.__class__.mro():
            names.update(name for name in cls.__dict__ if name[0] != "_" and name not in self._member_map_)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


class ReprEnum(Enum):
    """The base of enumerations whose members have the text of their data type."""


class IntEnum(int, ReprEnum):
    """Enumerations whose members are ints."""


class StrEnum(str, ReprEnum):
    """Enumerations whose members are strs; auto() is the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that no flag has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits(number):
    while number:
        bit = number & -number
        yield bit
        number ^= bit


class Flag(Enum):
    """Enumerations whose members can be combined with |, &, ^ and ~."""

    _boundary_ = STRICT

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        try:
            return 1 << max(last_values).bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {max(last_values)!r}") from None

    @classmethod
    def _settle(cls):
        mask = 0
        for found in cls._member_map_.values():
            mask |= found._value_
        cls._flag_mask_ = mask
        cls._all_bits_ = (1 << mask.bit_length()) - 1

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask = cls._flag_mask_
        if value & ~mask if value >= 0 else not ~cls._all_bits_ <= value:
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                allowed = format(mask, f"0{width}b")
                given = format(value & ((1 << width) - 1), f"0{width}b")
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given 0b{int(value < 0)} {given}\n"
                                 f"  allowed 0b0 {allowed}")
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
        if value < 0:
            value = cls._all_bits_ + 1 + value if cls._boundary_ in (EJECT, KEEP) else mask & value
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        made._value_ = value
        names = [found._name_ for found in cls if found._value_ & value]
        rest = value & ~mask
        if names:
            made._name_ = "|".join(names) + (f"|{rest}" if rest else "")
        else:
            made._name_ = None
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                            f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return (self.__class__._value2member_map_[bit] for bit in _bits(self._value_ & self._flag_mask_)
                if bit in self.__class__._value2member_map_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        shown = repr(int(self._value_)) if self._member_type_ is int else repr(self._value_)
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {shown}>"
        return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _number_of(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        value = self._number_of(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._number_of(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._number_of(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._flag_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints too."""

    __bool__ = Flag.__bool__
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__


def unique(enumeration):
    """Check that no member of an enumeration has two names."""
    doubles = [(name, found.name) for name, found in enumeration.__members__.items() if name != found.name]
    if doubles:
        details = ", ".join(f"{alias} -> {name}" for alias, name in doubles)
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


def global_str(self):
    """The name alone, as the text of a member."""
    return self._name_ if self._name_ is not None else f"{self.__class__.__name__}({self._value_!r})"
