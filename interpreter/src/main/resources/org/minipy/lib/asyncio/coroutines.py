"""What a coroutine is."""

import collections.abc
import types

__all__ = ('iscoroutinefunction', 'iscoroutine')

_CO_COROUTINE = 0x80
_is_coroutine = object()


def iscoroutinefunction(func):
    """Return whether calls of func make coroutines."""
    function = func
    while isinstance(function, types.MethodType):
        function = function.__func__
    code = getattr(function, '__code__', None)
    return (code is not None and bool(code.co_flags & _CO_COROUTINE)
            or getattr(func, '_is_coroutine', None) is _is_coroutine)


def iscoroutine(obj):
    """Return whether obj is a coroutine."""
    return isinstance(obj, (types.CoroutineType, collections.abc.Coroutine))


def _format_coroutine(coro):
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None)
    name = f'{name}()' if name else f'<{type(coro).__name__} without __name__>()'
    code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
    if code is None:
        return f'{name} running' if getattr(coro, 'cr_running', False) else name
    frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
    if frame is not None:
        return f'{name} running at {code.co_filename}:{frame.f_lineno}'
    return f'{name} done, defined at {code.co_filename}:{code.co_firstlineno}'
