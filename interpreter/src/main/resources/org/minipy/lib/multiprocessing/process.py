"""Processes as objects."""

import itertools
import os
import sys
import threading

__all__ = ['BaseProcess', 'current_process', 'active_children', 'parent_process']

_counter = itertools.count(1)
_children = set()
_dangling = set()
_current = None
_parent = None


def current_process():
    """Return the object of this process."""
    return _current


def parent_process():
    """Return the object of the process that started this one; None in the first one."""
    return _parent


def _forget_ended():
    for process in list(_children):
        if process._popen is not None and process._popen.poll() is not None:
            _children.discard(process)


def active_children():
    """Return the processes that were started here and have not ended."""
    _forget_ended()
    return list(_children)


class BaseProcess:
    """A function that runs in another process."""

    def _Popen(self):
        raise NotImplementedError

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        number = next(_counter)
        self._identity = _current._identity + (number,)
        self._parent_pid = os.getpid()
        self._parent_name = _current.name
        self._popen = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or type(self).__name__ + '-' + ':'.join(str(i) for i in self._identity)
        self._daemonic = _current._daemonic if daemon is None else daemon

    def __getstate__(self):
        return {**self.__dict__, '_popen': None}

    def _check_closed(self):
        if self._closed:
            raise ValueError('process object is closed')

    def run(self):
        """What the process does: calls the target."""
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        """Start the process."""
        self._check_closed()
        assert self._popen is None, 'cannot start a process twice'
        assert self._parent_pid == os.getpid(), 'can only start a process object created by current process'
        assert not _current._daemonic, 'daemonic processes are not allowed to have children'
        _forget_ended()
        self._popen = self._Popen(self)
        self._sentinel = self._popen.sentinel
        # As in CPython, so that a cycle through the process does not keep what it was given.
        del self._target, self._args, self._kwargs
        _children.add(self)

    def terminate(self):
        """Ask the process to end (SIGTERM)."""
        self._check_closed()
        self._popen.terminate()

    def kill(self):
        """End the process (SIGKILL)."""
        self._check_closed()
        self._popen.kill()

    def join(self, timeout=None):
        """Wait for the end of the process, at most timeout seconds."""
        self._check_closed()
        assert self._parent_pid == os.getpid(), 'can only join a child process'
        assert self._popen is not None, 'can only join a started process'
        if self._popen.wait(timeout) is not None:
            _children.discard(self)

    def is_alive(self):
        """Return whether the process runs."""
        self._check_closed()
        if self is _current:
            return True
        assert self._parent_pid == os.getpid(), 'can only test a child process'
        if self._popen is None:
            return False
        if self._popen.poll() is None:
            return True
        _children.discard(self)
        return False

    def close(self):
        """Give back what belongs to the process, which must have ended."""
        if self._popen is not None:
            if self._popen.poll() is None:
                raise ValueError('Cannot close a process while it is still running. '
                                 'You should first call join() or terminate().')
            self._popen = None
            _children.discard(self)
        self._closed = True

    @property
    def name(self):
        """The name, which need not be the only one of its kind."""
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), 'name must be a string'
        self._name = name

    @property
    def daemon(self):
        """Whether the process ends with its parent."""
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        assert self._popen is None, 'process has already started'
        self._daemonic = daemonic

    @property
    def exitcode(self):
        """The exit status, negative for a signal; None before the end."""
        self._check_closed()
        if self is _current:
            return None
        return None if self._popen is None else self._popen.poll()

    @property
    def ident(self):
        """The number of the process; None before the start."""
        self._check_closed()
        if self is _current:
            return os.getpid()
        return self._popen and self._popen.pid

    pid = ident

    @property
    def sentinel(self):
        """What multiprocessing.connection.wait() takes to wait for the end."""
        self._check_closed()
        try:
            return self._sentinel
        except AttributeError:
            raise ValueError('process not started') from None

    @property
    def authkey(self):
        """Bytes that all processes of a program know."""
        return b''

    def __repr__(self):
        if self is _current:
            status = 'started'
        elif self._closed:
            status = 'closed'
        elif self._parent_pid != os.getpid():
            status = 'unknown'
        elif self._popen is None:
            status = 'initial'
        else:
            status = 'started' if self._popen.poll() is None else 'stopped'
        parts = [type(self).__name__, f'name={self._name!r}']
        if self._popen is not None:
            parts.append(f'pid={self._popen.pid}')
        parts.append(f'parent={self._parent_pid}')
        parts.append(status)
        if status == 'stopped':
            exitcode = self._popen.poll()
            parts.append(f'exitcode={_SIGNALS.get(exitcode, exitcode)}')
        if self._daemonic:
            parts.append('daemon')
        return f'<{" ".join(parts)}>'

    def _bootstrap(self):
        """Run in the new process; return the exit status."""
        global _current
        _current = self
        try:
            self.run()
            exitcode = 0
        except SystemExit as e:
            if e.code is None:
                exitcode = 0
            elif isinstance(e.code, int):
                exitcode = e.code
            else:
                sys.stderr.write(str(e.code) + '\n')
                exitcode = 1
        except:
            exitcode = 1
            import traceback
            sys.stderr.write(f'Process {self.name}:\n')
            traceback.print_exc()
        finally:
            _exit_function()
            threading._shutdown()
            _flush_std_streams()
        return exitcode


_SIGNALS = {-2: '-SIGINT', -6: '-SIGABRT', -9: '-SIGKILL', -11: '-SIGSEGV', -15: '-SIGTERM'}


class _ParentProcess(BaseProcess):
    """The process that started this one."""

    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._pid = pid
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._daemonic = False

    def is_alive(self):
        return os.getppid() == self._pid

    @property
    def ident(self):
        return self._pid

    pid = ident


class _MainProcess(BaseProcess):
    """The first process."""

    def __init__(self):
        self._identity = ()
        self._name = 'MainProcess'
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._daemonic = False

    def close(self):
        pass


_current = _MainProcess()


def _flush_std_streams():
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            try:
                stream.flush()
            except (AttributeError, ValueError):
                continue


def _exit_function():
    """End the daemons and wait for the others."""
    for process in active_children():
        if process._daemonic:
            process._popen.terminate()
    for process in active_children():
        process.join()


import atexit
atexit.register(_exit_function)
