"""Variables whose values belong to a context: of a thread, or of a task of an event loop."""

import _thread
from types import GenericAlias

_running = _thread._local()


def _current():
    try:
        return _running.context
    except AttributeError:
        context = _running.context = Context()
        return context


def _refuse_subclass(name):
    def __init_subclass__(cls, **kwargs):
        raise TypeError(f"type '_contextvars.{name}' is not an acceptable base type")
    return classmethod(__init_subclass__)


def copy_context():
    """Return a copy of the running context."""
    return _current().copy()


class Context:
    """A mapping of context variables to their values; it cannot be changed but by code that runs in it."""

    __slots__ = ('_values', '_entered', '__weakref__')
    __hash__ = None

    __init_subclass__ = _refuse_subclass('Context')

    def __init__(self, *args, **kwargs):
        if args or kwargs:
            raise TypeError('Context() does not accept any arguments')
        self._values = {}
        self._entered = False

    def run(*args, **kwargs):
        """Call callable in this context."""
        self, *args = args
        if not args:
            raise TypeError('run() missing 1 required positional argument')
        callable, *args = args
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self} is already entered')
        outer = _current()
        self._entered = True
        _running.context = self
        try:
            return callable(*args, **kwargs)
        finally:
            _running.context = outer
            self._entered = False

    def copy(self):
        """Return a new context with the same values."""
        copy = Context()
        copy._values = self._values.copy()
        return copy

    @staticmethod
    def _check(var):
        if not isinstance(var, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {var!r}')

    def __getitem__(self, var):
        self._check(var)
        return self._values[var]

    def __contains__(self, var):
        self._check(var)
        return var in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    def get(self, var, default=None, /):
        """Return the value of var in this context, or default."""
        self._check(var)
        return self._values.get(var, default)

    def keys(self):
        """Return the variables."""
        return self._values.keys()

    def values(self):
        """Return the values."""
        return self._values.values()

    def items(self):
        """Return pairs of variables and values."""
        return self._values.items()


class _Missing:
    def __repr__(self):
        return '<Token.MISSING>'


_MISSING = _Missing()


class ContextVar:
    """A variable that has its own value in each context."""

    __slots__ = ('_name', '_default', '__weakref__')

    __init_subclass__ = _refuse_subclass('ContextVar')

    def __init__(self, *args, **kwargs):
        given = len(args) + len(kwargs)
        if given > 2:
            raise TypeError(f'ContextVar() takes at most 2 arguments ({given} given)')
        if len(args) > 1:
            raise TypeError(f'ContextVar() takes at most 1 positional argument ({len(args)} given)')
        if not args:
            raise TypeError('ContextVar() takes exactly 1 positional argument (0 given)')
        default = kwargs.pop('default', _MISSING)
        for name in kwargs:
            raise TypeError(f"'{name}' is an invalid keyword argument for ContextVar()")
        name = args[0]
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    @property
    def name(self):
        """The name."""
        return self._name

    def __repr__(self):
        default = '' if self._default is _MISSING else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'

    def get(self, default=_MISSING, /):
        """Return the value in the running context, else default, else the variable's own default."""
        value = _current()._values.get(self, _MISSING)
        if value is not _MISSING:
            return value
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Set the value in the running context; return a Token with which reset() takes that back."""
        context = _current()
        token = object.__new__(Token)
        token._var = self
        token._context = context
        token._old = context._values.get(self, _MISSING)
        token._used = False
        context._values[self] = value
        return token

    def reset(self, token, /):
        """Set the value to what it was before the set() that returned token."""
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _current()
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token._old is _MISSING:
            context._values.pop(self, None)
        else:
            context._values[self] = token._old

    __class_getitem__ = classmethod(GenericAlias)


class Token:
    """What set() of a context variable returns."""

    __slots__ = ('_var', '_context', '_old', '_used', '__weakref__')
    __hash__ = None
    MISSING = _MISSING

    __init_subclass__ = _refuse_subclass('Token')

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    @property
    def var(self):
        """The variable."""
        return self._var

    @property
    def old_value(self):
        """The value before; Token.MISSING when there was none."""
        return self._old

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self._var!r} at {id(self):#x}>"

    __class_getitem__ = classmethod(GenericAlias)
