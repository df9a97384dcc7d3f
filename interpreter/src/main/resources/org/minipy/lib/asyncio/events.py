"""Event loops: which one runs, what they promise, and what they have to call."""

import contextvars
import functools
import threading
from _asyncio import _get_running_loop, _set_running_loop, get_running_loop

__all__ = ('AbstractEventLoopPolicy', 'AbstractEventLoop', 'Handle', 'TimerHandle', 'get_event_loop_policy',
           'set_event_loop_policy', 'get_event_loop', 'set_event_loop', 'new_event_loop', '_set_running_loop',
           'get_running_loop', '_get_running_loop')


def _place(func):
    """The file and line of a function as messages show them, or nothing."""
    while isinstance(func, functools.partial):
        func = func.func
    code = getattr(func, '__code__', None)
    return f' at {code.co_filename}:{code.co_firstlineno}' if code is not None else ''


def _callback_text(func, args):
    if isinstance(func, functools.partial):
        inner = _callback_text(func.func, func.args)
        return inner + _arguments(args)
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return name + _arguments(args)


def _arguments(args):
    return '(' + ', '.join(repr(arg) for arg in args) + ')'


class Handle:
    """A call that an event loop is to make."""

    __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_context', '__weakref__')

    def __init__(self, callback, args, loop, context=None):
        if context is None:
            context = contextvars.copy_context()
        self._context = context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False

    def _info(self):
        info = [self.__class__.__name__]
        if self._cancelled:
            info.append('cancelled')
        return info

    def __repr__(self):
        info = self._info()
        if self._callback is not None:
            info.append(_callback_text(self._callback, self._args) + _place(self._callback))
        return f"<{' '.join(info)}>"

    def cancel(self):
        """Do not make the call."""
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        """Return whether the call will not be made."""
        return self._cancelled

    def get_context(self):
        """Return the context in which the call is made."""
        return self._context

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            text = _callback_text(self._callback, self._args) + _place(self._callback)
            self._loop.call_exception_handler(
                {'message': f'Exception in callback {text}', 'exception': exc, 'handle': self})
        self = None


class TimerHandle(Handle):
    """A call that an event loop is to make at a certain time."""

    __slots__ = ('_scheduled', '_when')

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def _info(self):
        info = super()._info()
        info.append(f'when={self._when}')
        return info

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __eq__(self, other):
        return self is other

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def when(self):
        """Return the time, on the loop's clock."""
        return self._when


class AbstractEventLoop:
    """What event loops are."""


class AbstractEventLoopPolicy:
    """What decides which event loop belongs to what."""

    def get_event_loop(self):
        """Return the loop of the running thread."""
        raise NotImplementedError

    def set_event_loop(self, loop):
        """Set the loop of the running thread."""
        raise NotImplementedError

    def new_event_loop(self):
        """Make a loop."""
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop for each thread; that of the main thread is made when it is asked for."""

    _loop_factory = None

    def __init__(self):
        self._local = threading.local()

    def get_event_loop(self):
        loop = getattr(self._local, 'loop', None)
        main = threading.current_thread() is threading.main_thread()
        if loop is None and not hasattr(self._local, 'was_set') and main:
            import warnings
            warnings.warn('There is no current event loop', DeprecationWarning, stacklevel=3)
            self.set_event_loop(self.new_event_loop())
            loop = self._local.loop
        if loop is None:
            raise RuntimeError(f'There is no current event loop in thread {threading.current_thread().name!r}.')
        return loop

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._local.was_set = True
        self._local.loop = loop

    def new_event_loop(self):
        return self._loop_factory()


_policy = None


def get_event_loop_policy():
    """Return the policy."""
    global _policy
    if _policy is None:
        from .unix_events import DefaultEventLoopPolicy
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """Set the policy; None for the default one."""
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(
            f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy = policy


def get_event_loop():
    """Return the loop that runs, or else that of the running thread."""
    loop = _get_running_loop()
    return loop if loop is not None else get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Set the loop of the running thread."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """Make a loop."""
    return get_event_loop_policy().new_event_loop()
