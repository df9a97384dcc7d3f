"""Limits on the time that a block of code takes."""

from . import events
from . import exceptions

__all__ = ('Timeout', 'timeout', 'timeout_at')


class Timeout:
    """An asynchronous context manager that cancels what is in it at a certain time, and makes a TimeoutError of that."""

    # What _state means; the words are those that repr() shows.
    _CREATED, _ENTERED, _EXPIRING, _EXPIRED, _EXITED = 'created', 'active', 'expiring', 'expired', 'finished'

    def __init__(self, when):
        self._state = self._CREATED
        self._timer = None
        self._task = None
        self._when = when

    def when(self):
        """Return the time, on the loop's clock, or None."""
        return self._when

    def reschedule(self, when):
        """Set another time."""
        if self._state is not self._ENTERED:
            if self._state is self._CREATED:
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._on_timeout)
        else:
            self._timer = loop.call_at(when, self._on_timeout)

    def expired(self):
        """Return whether the time has passed before the end."""
        return self._state in (self._EXPIRING, self._EXPIRED)

    def __repr__(self):
        info = [self._state]
        if self._state is self._ENTERED:
            when = round(self._when, 3) if self._when is not None else None
            info.append(f'when={when}')
        return f"<Timeout [{self._state}]{''.join(' ' + part for part in info[1:])}>"

    async def __aenter__(self):
        if self._state is not self._CREATED:
            raise RuntimeError('Timeout has already been entered')
        from .tasks import current_task
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = self._ENTERED
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state is self._EXPIRING:
            self._state = self._EXPIRED
            if self._task.uncancel() <= self._cancelling and exc_type is exceptions.CancelledError:
                raise TimeoutError from exc_val
        elif self._state is self._ENTERED:
            self._state = self._EXITED
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = self._EXPIRING
        self._timer = None


def timeout(delay):
    """Limit a block of code to so many seconds; None for no limit."""
    loop = events.get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(when):
    """Limit a block of code to a certain time, on the loop's clock."""
    return Timeout(when)
