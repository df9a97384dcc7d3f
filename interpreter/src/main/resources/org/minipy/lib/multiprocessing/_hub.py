"""Objects that live in one process, and on which others work by requests."""

import os
import _process

NEW_QUEUE, NEW_COUNTER, NEW_MEMORY, PUT, GET, AWAIT, SIZE, HOLD, ADOPT, DROP, ACQUIRE, RELEASE, VALUE, READ, WRITE = range(15)
DONE, NOT_YET, CLOSED, REFUSED = range(4)

_started = []


def _address():
    if not _started:
        import atexit
        _started.append(os.getpid())
        atexit.register(_process.close)
    return _process.address()


def in_nanoseconds(timeout):
    """Return seconds as a request has them: None, for no end, is -1."""
    return -1 if timeout is None else max(0, int(timeout * 1e9))


class Shared:
    """A shared object: the address of the process where it lives, empty for this one, and its number there."""

    def __init__(self, address, id):
        self.address = address
        self.id = id

    def __reduce__(self):
        return Shared, (self.address or _address(), self.id)

    def request(self, operation, first=0, timeout=None, data=b'', second=0):
        """Have something done with the object; return code, number and bytes."""
        return _process.request(self.address, operation, self.id, first, second, in_nanoseconds(timeout), data)

    @property
    def is_here(self):
        """Whether this process made it."""
        return not self.address


def _new(operation, first=0, second=0, data=b''):
    return Shared('', _process.request('', operation, 0, first, second, 0, data)[1])


def new_queue(capacity=0):
    """Return new messages on their way, of which there can be so many, or any number for 0."""
    return _new(NEW_QUEUE, capacity)


def new_counter(value, greatest):
    """Return a new number that processes take from and add to."""
    return _new(NEW_COUNTER, value, greatest)


def new_memory(data):
    """Return new bytes."""
    return _new(NEW_MEMORY, data=data)
