"""The errors of asyncio."""

__all__ = ('BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError')


class CancelledError(BaseException):
    """The future or task was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Exception):
    """The future is in a state in which that cannot be done."""


class BrokenBarrierError(RuntimeError):
    """A task cannot wait at a barrier because another one has given up."""
