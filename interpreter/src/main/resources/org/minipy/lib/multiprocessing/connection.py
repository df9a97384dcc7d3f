"""Pipes between processes."""

import io
import time
from multiprocessing import _hub, _image, reduction

__all__ = ['Connection', 'Pipe', 'wait']

_READING, _WRITING = 0, 1


class Connection:
    """One end of a pipe, or of two for both directions."""

    def __init__(self, reads, writes, adopt=False):
        self._reads = reads
        self._writes = writes
        self._closed = False
        for queue, end in self._ends():
            queue.request(_hub.ADOPT if adopt else _hub.HOLD, end)

    def _ends(self):
        if self._reads is not None:
            yield self._reads, _READING
        if self._writes is not None:
            yield self._writes, _WRITING

    def __reduce__(self):
        self._check_closed()
        for queue, end in self._ends():
            queue.request(_hub.HOLD, end)
        return Connection, (self._reads, self._writes, True)

    def __del__(self):
        # At the end of the interpreter there is nobody left to tell.
        if not getattr(self, '_closed', True) and _hub is not None:
            self.close()

    def _check_closed(self):
        if self._closed:
            raise OSError('handle is closed')

    def _check_readable(self):
        self._check_closed()
        if self._reads is None:
            raise OSError('connection is write-only')

    def _check_writable(self):
        self._check_closed()
        if self._writes is None:
            raise OSError('connection is read-only')

    @property
    def closed(self):
        """Whether the connection was closed."""
        return self._closed

    @property
    def readable(self):
        """Whether something can be received."""
        return self._reads is not None

    @property
    def writable(self):
        """Whether something can be sent."""
        return self._writes is not None

    def fileno(self):
        """Raise io.UnsupportedOperation: there is no file descriptor."""
        self._check_closed()
        raise io.UnsupportedOperation('fileno')

    def close(self):
        """Close the connection."""
        if not self._closed:
            self._closed = True
            for queue, end in self._ends():
                try:
                    queue.request(_hub.DROP, end)
                except OSError:
                    return

    def send(self, obj):
        """Send an object."""
        self._check_writable()
        self._send(reduction.ForkingPickler.dumps(obj))

    def send_bytes(self, buf, offset=0, size=None):
        """Send bytes as one message."""
        self._check_writable()
        data = memoryview(buf).cast('B')
        if offset < 0:
            raise ValueError('offset is negative')
        if len(data) < offset:
            raise ValueError('buffer length < offset')
        if size is None:
            size = len(data) - offset
        elif size < 0:
            raise ValueError('size is negative')
        elif offset + size > len(data):
            raise ValueError('buffer length < offset + size')
        self._send(bytes(data[offset:offset + size]))

    def _send(self, data):
        if self._writes.request(_hub.PUT, data=data)[0] == _hub.CLOSED:
            raise BrokenPipeError(32, 'Broken pipe')

    def recv(self):
        """Receive an object; raise EOFError when there is none and nobody has the other end."""
        return reduction.ForkingPickler.loads(self.recv_bytes())

    def recv_bytes(self, maxlength=None):
        """Receive a message of bytes; raise EOFError when there is none and nobody has the other end."""
        self._check_readable()
        if maxlength is not None and maxlength < 0:
            raise ValueError('negative maxlength')
        code, _, data = self._reads.request(_hub.GET)
        if code == _hub.CLOSED:
            raise EOFError
        if maxlength is not None and len(data) > maxlength:
            self.close()
            raise OSError('bad message length')
        return data

    def recv_bytes_into(self, buf, offset=0):
        """Receive a message of bytes into a buffer; return how many."""
        data = self.recv_bytes()
        view = memoryview(buf).cast('B')
        if offset < 0:
            raise ValueError('negative offset')
        if offset > len(view):
            raise ValueError('offset too large')
        if len(view) < offset + len(data):
            from multiprocessing.context import BufferTooShort
            raise BufferTooShort(data)
        view[offset:offset + len(data)] = data
        return len(data)

    def poll(self, timeout=0.0):
        """Return whether there is something to receive, waiting at most timeout seconds."""
        self._check_readable()
        return self._reads.request(_hub.AWAIT, timeout=timeout)[0] != _hub.NOT_YET

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Pipe(duplex=True):
    """Return two connections, the ends of a pipe; when it is not duplex the first only receives."""
    one = _hub.new_queue()
    if not duplex:
        return Connection(one, None), Connection(None, one)
    other = _hub.new_queue()
    return Connection(one, other), Connection(other, one)


def _is_ready(o):
    return o.poll() if isinstance(o, Connection) else o.poll() is not None


def wait(object_list, timeout=None):
    """Wait until connections have something to receive or processes have ended; return the list of these."""
    end = None if timeout is None else time.monotonic() + timeout
    pause = 0.0005
    while True:
        ready = [o for o in object_list if _is_ready(o)]
        if ready or end is not None and time.monotonic() >= end:
            return ready
        time.sleep(pause)
        pause = min(pause * 2, 0.05)
