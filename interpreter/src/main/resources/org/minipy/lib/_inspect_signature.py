"""Signatures of callables: the part of inspect that tells which arguments they take."""

import enum
import functools
import sys
import types
from collections import OrderedDict

_NonUserDefined = (types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType,
                   types.BuiltinFunctionType)
_BUILTIN_DESCRIPTORS = (types.MethodDescriptorType, *_NonUserDefined)


_DESCRIPTIONS = ("positional-only", "positional or keyword", "variadic positional", "keyword-only",
                 "variadic keyword")


class _empty:
    """Says that there is no default or no annotation."""

    __module__ = "inspect"


class _ParameterKind(enum.IntEnum):
    __module__ = "inspect"

    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __new__(cls, value):
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = _DESCRIPTIONS[value]
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD
_VARIADIC = (_VAR_POSITIONAL, _VAR_KEYWORD)


def formatannotation(annotation, base_module=None):
    """Return the text of an annotation; classes of builtins and of `base_module` go by their name alone."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    """One parameter: its name, kind, default and annotation. It cannot be changed."""

    __module__ = "inspect"
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in _VARIADIC:
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(f"implicit arguments must be passed as positional or keyword arguments, "
                                 f"not {self._kind.description}")
            self._kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        from keyword import iskeyword
        if (iskeyword(name) and self._kind is not _POSITIONAL_ONLY) or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=..., kind=..., annotation=..., default=...):
        """Return a parameter like this one but for what is given."""
        return type(self)(self._name if name is ... else name, self._kind if kind is ... else kind,
                          default=self._default if default is ... else default,
                          annotation=self._annotation if annotation is ... else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = f"{text}: {formatannotation(self._annotation)}"
        if self._default is not _empty:
            text += " = " if self._annotation is not _empty else "="
            text += repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _values(self):
        return self._name, self._kind, self._default, self._annotation

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._values() == other._values()


class BoundArguments:
    """Arguments by the names of the parameters that get them."""

    __module__ = "inspect"
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        """The arguments to pass by position, as a tuple."""
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        """The arguments to pass by name, as a dict."""
        kwargs = {}
        by_name = False
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                by_name = True
            elif name not in self.arguments:
                by_name = True
                continue
            if by_name and name in self.arguments:
                if parameter.kind == _VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Add the defaults of the parameters that get no argument."""
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({shown})>"


class Signature:
    """The parameters of a callable, in order, and the annotation of what it returns. It cannot be changed."""

    __module__ = "inspect"
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        named = OrderedDict()
        last = None
        with_default = False
        for parameter in parameters or ():
            name = parameter.name
            if __validate_parameters__:
                kind = parameter.kind
                if last is not None and kind < last:
                    raise ValueError(f"wrong parameter order: {last.description} parameter before "
                                     f"{kind.description} parameter")
                last = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        with_default = True
                    elif with_default:
                        raise ValueError("non-default argument follows default argument")
                if name in named:
                    raise ValueError(f"duplicate parameter name: {name!r}")
            named[name] = parameter
        self._parameters = types.MappingProxyType(named)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """Return the signature of a callable; raises ValueError when it has none and TypeError when it is not one."""
        return _Finder(cls, follow_wrapped, globals, locals, eval_str).of(obj)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=..., return_annotation=...):
        """Return a signature like this one but for what is given."""
        return type(self)(self.parameters.values() if parameters is ... else parameters,
                          return_annotation=self._return_annotation if return_annotation is ... else return_annotation)

    def _basis(self):
        return (tuple(p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY),
                {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}, self.return_annotation)

    def __hash__(self):
        ordered, named, returned = self._basis()
        return hash((ordered, frozenset(named.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def bind(self, /, *args, **kwargs):
        """Return the BoundArguments of a call; raises TypeError when the callable does not take them."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """As bind(), but parameters may be left without an argument."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        position = 0
        spread = None
        only_by_position = []
        plain = True
        for parameter in self.parameters.values():
            name = parameter.name
            kind = parameter.kind
            if position < len(args):
                if kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                    raise TypeError("too many positional arguments")
                if kind == _VAR_POSITIONAL:
                    arguments[name] = tuple(args[position:])
                    position = len(args)
                    plain = False
                    continue
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args[position]
                position += 1
                continue
            if kind == _VAR_KEYWORD:
                spread = name
            elif kind == _VAR_POSITIONAL:
                pass
            elif kind != _POSITIONAL_ONLY and name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif kind == _POSITIONAL_ONLY and name in kwargs:
                if parameter.default is _empty and not partial:
                    raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
                only_by_position.append(name)
            elif parameter.default is _empty and not partial:
                what = "keyword-only " if kind == _KEYWORD_ONLY and plain else ""
                raise TypeError(f"missing a required {what}argument: {name!r}")
            plain = False
        if position < len(args):
            raise TypeError("too many positional arguments")
        if kwargs:
            if spread is not None:
                arguments[spread] = kwargs
            elif only_by_position:
                raise TypeError(f"{only_by_position[0]!r} parameter is positional only, but was passed as a keyword")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        parts = []
        slash = False
        star = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if slash and kind != _POSITIONAL_ONLY:
                parts.append("/")
            slash = kind == _POSITIONAL_ONLY
            if kind == _VAR_POSITIONAL:
                star = False
            elif kind == _KEYWORD_ONLY and star:
                parts.append("*")
                star = False
            parts.append(str(parameter))
        if slash:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """Return the Signature of a callable; raises ValueError when it has none and TypeError when it is not one."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to its end, or to where `stop` says; raises ValueError for a circle."""
    seen = {id(func): func}
    f = func
    while not isinstance(f, type) and hasattr(f, "__wrapped__") and not (stop is not None and stop(f)):
        f = f.__wrapped__
        if id(f) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {func!r}")
        seen[id(f)] = f
    return f


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """Return the annotations of a class, module or callable as a new dict, the text in them evaluated if wanted."""
    own_globals = own_locals = wrapped = None
    if isinstance(obj, type):
        annotations = obj.__dict__.get("__annotations__")
        if isinstance(annotations, types.GetSetDescriptorType):
            annotations = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        own_globals = getattr(module, "__dict__", None)
        own_locals = dict(vars(obj))
        wrapped = obj
    elif isinstance(obj, types.ModuleType):
        annotations = getattr(obj, "__annotations__", None)
        own_globals = obj.__dict__
    elif callable(obj):
        annotations = getattr(obj, "__annotations__", None)
        own_globals = getattr(obj, "__globals__", None)
        wrapped = obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not annotations or not eval_str:
        return dict(annotations)
    while wrapped is not None:
        if hasattr(wrapped, "__wrapped__"):
            wrapped = wrapped.__wrapped__
        elif isinstance(wrapped, functools.partial):
            wrapped = wrapped.func
        else:
            own_globals = getattr(wrapped, "__globals__", own_globals)
            break
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value
            for name, value in annotations.items()}


def _is_function_like(obj):
    """Say whether an object that is no function has what a function has."""
    if not callable(obj) or isinstance(obj, type):
        return False
    return (isinstance(getattr(obj, "__name__", None), str) and isinstance(getattr(obj, "__code__", None), types.CodeType)
            and isinstance(getattr(obj, "__defaults__", ()), (tuple, types.NoneType))
            and isinstance(getattr(obj, "__kwdefaults__", {}), (dict, types.NoneType))
            and isinstance(getattr(obj, "__annotations__", {}), (dict, types.NoneType)))


class _Finder:
    """Finds the signature of a callable of any kind."""

    def __init__(self, cls, follow_wrapped, globals, locals, eval_str, skip_bound=True):
        self.cls = cls
        self.follow_wrapped = follow_wrapped
        self.globals = globals
        self.locals = locals
        self.eval_str = eval_str
        self.skip_bound = skip_bound

    def of(self, obj):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if isinstance(obj, types.MethodType):
            return self._without_first(self.of(obj.__func__))
        if self.follow_wrapped:
            obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
            if isinstance(obj, types.MethodType):
                return self.of(obj)
        given = getattr(obj, "__signature__", None)
        if given is not None:
            if not isinstance(given, Signature):
                raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
            return given
        method = getattr(obj, "_partialmethod", None)
        if isinstance(method, functools.partialmethod):
            return self._partial_method(method)
        if isinstance(obj, types.FunctionType) or _is_function_like(obj):
            return self._function(obj)
        if isinstance(obj, _BUILTIN_DESCRIPTORS) or obj in (type, object):
            return self._builtin(obj)
        if isinstance(obj, functools.partial):
            return _applied(self.of(obj.func), obj)
        found = self._class(obj) if isinstance(obj, type) else self._instance(obj)
        return found

    def _without_first(self, found):
        if not self.skip_bound:
            return found
        parameters = list(found.parameters.values())
        if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
            raise ValueError("invalid method signature")
        if parameters[0].kind != _VAR_POSITIONAL:
            del parameters[0]
        return found.replace(parameters=parameters)

    def _partial_method(self, method):
        found = _applied(self.of(method.func), method, (None,))
        first = next(iter(self.of(method.func).parameters.values()))
        if first.kind == _VAR_POSITIONAL:
            return found
        return found.replace(parameters=(first, *found.parameters.values()))

    def _function(self, f):
        make = self.cls._parameter_cls
        code = f.__code__
        names = code.co_varnames
        positional = code.co_argcount
        defaults = f.__defaults__ or ()
        by_name = f.__kwdefaults__ or {}
        annotations = get_annotations(f, globals=self.globals, locals=self.locals, eval_str=self.eval_str)
        parameters = []
        for i, name in enumerate(names[:positional]):
            kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
            back = i - positional + len(defaults)
            parameters.append(make(name, kind, default=defaults[back] if back >= 0 else _empty,
                                   annotation=annotations.get(name, _empty)))
        end = positional + code.co_kwonlyargcount
        if code.co_flags & 0x04:
            parameters.append(make(names[end], _VAR_POSITIONAL, annotation=annotations.get(names[end], _empty)))
        for name in names[positional:end]:
            parameters.append(make(name, _KEYWORD_ONLY, default=by_name.get(name, _empty),
                                   annotation=annotations.get(name, _empty)))
        if code.co_flags & 0x08:
            name = names[end + (1 if code.co_flags & 0x04 else 0)]
            parameters.append(make(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
        return self.cls(parameters, return_annotation=annotations.get("return", _empty))

    def _builtin(self, f):
        text = getattr(f, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {f!r}")
        return self._parsed(f, text)

    def _parsed(self, f, text):
        """Read the text that built-in callables have; a first parameter with a $ is passed by the binding."""
        names = text.strip().removeprefix("(").removesuffix(")").replace("\n", " ")
        bound = names.startswith("$")
        wrong = ValueError(f"{f!r} builtin has invalid signature {text}")
        module = sys.modules.get(getattr(f, "__module__", None))
        try:
            made = eval(f"lambda {names.removeprefix('$')}: 0", dict(getattr(module, "__dict__", {})), {"sys": sys})
        except SyntaxError:
            raise wrong from None
        found = self._function(made)
        parameters = list(found.parameters.values())
        if bound:
            owner = getattr(f, "__self__", None)
            if owner is not None and (self.skip_bound or isinstance(owner, types.ModuleType)):
                del parameters[0]
            else:
                parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
        return self.cls(parameters)

    def _class(self, obj):
        found = self._user_method(type(obj), "__call__")
        if found is None:
            new = self._user_method(obj, "__new__")
            init = self._user_method(obj, "__init__")
            for base in obj.__mro__:
                if new is not None and "__new__" in base.__dict__:
                    found = new
                    break
                if init is not None and "__init__" in base.__dict__:
                    found = init
                    break
        if found is not None:
            return self._without_first(self.of(found))
        for base in obj.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return self._parsed(base, text)
        if type not in obj.__mro__ and obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return self.of(object)
        raise ValueError(f"no signature found for builtin type {obj!r}")

    def _instance(self, obj):
        call = self._user_method(type(obj), "__call__")
        if call is not None:
            return self._without_first(self.of(call))
        raise ValueError(f"callable {obj!r} is not supported by signature")

    @staticmethod
    def _user_method(cls, name):
        method = getattr(cls, name, None)
        return None if isinstance(method, _NonUserDefined) else method


def _applied(found, partial, before=()):
    """Return the signature that is left when the arguments of `partial` have been given."""
    args = before + (partial.args or ())
    keywords = partial.keywords or {}
    try:
        given = found.bind_partial(*args, **keywords).arguments
    except TypeError as e:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from e
    parameters = []
    only_by_name = False
    for parameter in found.parameters.values():
        name = parameter.name
        if name in given:
            if parameter.kind == _POSITIONAL_ONLY:
                continue
            if parameter.kind == _POSITIONAL_OR_KEYWORD:
                if name not in keywords:
                    continue
                only_by_name = True
                parameter = parameter.replace(default=given[name])
            elif parameter.kind == _KEYWORD_ONLY:
                parameter = parameter.replace(default=given[name])
        if only_by_name:
            if parameter.kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            elif parameter.kind == _VAR_POSITIONAL:
                continue
        parameters.append(parameter)
    return found.replace(parameters=parameters)
