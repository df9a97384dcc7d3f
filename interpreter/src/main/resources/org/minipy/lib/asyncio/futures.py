"""Futures of event loops."""

import concurrent.futures
from _asyncio import Future
from . import events

__all__ = ('Future', 'wrap_future', 'isfuture')


def isfuture(obj):
    """Return whether obj is a future."""
    return hasattr(obj.__class__, '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


def _copy_state(source, target):
    if target.cancelled():
        return
    if source.cancelled():
        target.cancel()
        return
    exception = source.exception()
    if exception is None:
        target.set_result(source.result())
    else:
        target.set_exception(_converted(exception))


def _converted(exc):
    from . import exceptions
    if type(exc) is concurrent.futures.CancelledError:
        return exceptions.CancelledError(*exc.args)
    if type(exc) is concurrent.futures.InvalidStateError:
        return exceptions.InvalidStateError(*exc.args)
    return exc


def _set_concurrent_state(target, source):
    if source.cancelled():
        target.cancel()
    if not target.set_running_or_notify_cancel():
        return
    exception = source.exception()
    if exception is None:
        target.set_result(source.result())
    else:
        target.set_exception(exception)


def _chain_future(source, destination):
    """Let destination become what source becomes, and source be cancelled when destination is; of either kind."""
    source_loop = source.get_loop() if isfuture(source) else None
    loop = destination.get_loop() if isfuture(destination) else None

    def cancel_source(destination):
        if destination.cancelled():
            if source_loop is None or source_loop is loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def finish(source):
        if destination.cancelled() and loop is not None and loop.is_closed():
            return
        copy = _copy_state if isfuture(destination) else _set_concurrent_state
        if loop is None or loop is source_loop:
            first, second = (source, destination) if copy is _copy_state else (destination, source)
            copy(first, second)
        elif not loop.is_closed():
            loop.call_soon_threadsafe(_copy_state, source, destination)

    destination.add_done_callback(cancel_source)
    source.add_done_callback(finish)


def wrap_future(future, *, loop=None):
    """Return a future of an event loop for one of concurrent.futures."""
    if isfuture(future):
        return future
    assert isinstance(future, concurrent.futures.Future), f'concurrent.futures.Future is expected, got {future!r}'
    if loop is None:
        loop = events.get_event_loop()
    wrapped = loop.create_future()
    _chain_future(future, wrapped)
    return wrapped
