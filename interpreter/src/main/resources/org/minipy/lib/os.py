"""Files, folders, processes and the environment of the operating system."""

import abc
import sys
import stat as st
from _collections_abc import MutableMapping
from posix import (_exit, _ids, _scan, _uname, _utime, access, chdir, chmod, close, cpu_count, getcwd, getpid, getppid,
                   isatty, kill, link, listdir, lseek, lstat, mkdir, open, read, readlink, remove, rename, replace, rmdir,
                   stat, stat_result, strerror, symlink, truncate, unlink, urandom, write)
import posix as _posix
import posixpath as path

sys.modules["os.path"] = path

from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

name = "posix"
linesep = "\n"
error = OSError

F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0o100, 0o200, 0o1000, 0o2000
O_NONBLOCK, O_SYNC, O_CLOEXEC = 0o4000, 0o4010000, 0o2000000
EX_OK = 0
P_WAIT, P_NOWAIT = 0, 1


def fspath(path):
    """Return the str or bytes that a path is, or that its __fspath__() gives."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        method = kind.__fspath__
    except AttributeError:
        raise TypeError("expected str, bytes or os.PathLike object, not " + kind.__name__) from None
    result = method(path)
    if isinstance(result, (str, bytes)):
        return result
    raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}")


class PathLike(abc.ABC):
    """Objects that stand for a path."""

    @abc.abstractmethod
    def __fspath__(self):
        """Return the path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


def fsencode(filename):
    """Return a path as bytes."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """Return a path as text."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


def getcwdb():
    """Return the current folder as bytes."""
    return fsencode(getcwd())


class _Environ(MutableMapping):
    """The environment; what is put into it, the processes get that this one starts."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey = encodekey
        self.decodekey = decodekey
        self.encodevalue = encodevalue
        self.decodevalue = decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        if not key or b"=" in key:
            raise OSError(22, "Invalid argument")
        if b"\0" in key + value:
            raise ValueError("embedded null byte")
        self._data[key] = value

    def __delitem__(self, key):
        try:
            del self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{self.decodekey(key)!r}: {self.decodevalue(value)!r}" for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        return dict(self) | dict(other)

    def __ror__(self, other):
        return dict(other) | dict(self)


def _encode(value):
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value.encode("utf-8", "surrogateescape")


def _decode(value):
    return value.decode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError(f"bytes expected, not {type(value).__name__}")
    return value


environ = _Environ(_posix.environ, _encode, _decode, _encode, _decode)
environb = _Environ(_posix.environ, _check_bytes, bytes, _check_bytes, bytes)


def getenv(key, default=None):
    """Return what the environment says of a name."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """Return what the environment says of a name in bytes."""
    return environb.get(key, default)


def putenv(name, value, /):
    """Put a name into the environment."""
    environ[fsdecode(name)] = fsdecode(value)


def unsetenv(name, /):
    """Take a name out of the environment."""
    environ.pop(fsdecode(name), None)


def get_exec_path(env=None):
    """Return the folders where programs are looked for."""
    if env is None:
        env = environ
    return env.get("PATH", defpath).split(pathsep)


def getuid():
    """Return the number of the user."""
    return _ids()[0]


def getgid():
    """Return the number of the user's group."""
    return _ids()[1]


geteuid = getuid
getegid = getgid


class uname_result(tuple):
    """What uname() returns."""

    __slots__ = ()
    sysname, nodename, release, version, machine = (
        property(lambda self, i=i: self[i]) for i in range(5))

    def __repr__(self):
        names = "sysname", "nodename", "release", "version", "machine"
        return f"posix.uname_result({', '.join(f'{n}={v!r}' for n, v in zip(names, self))})"


def uname():
    """Return names of the operating system."""
    return uname_result(_uname())


class terminal_size(tuple):
    """The size of a terminal."""

    __slots__ = ()
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def get_terminal_size(fd=1, /):
    """Return the size of the terminal, as the environment says it."""
    if not isatty(fd):
        raise OSError(25, "Inappropriate ioctl for device")
    return terminal_size((int(environ.get("COLUMNS") or 80), int(environ.get("LINES") or 24)))


def getlogin():
    """Return the name of the user."""
    import getpass
    return getpass.getuser()


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set when a file was used and changed, to now unless told otherwise."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None:
        ns = tuple(round(value * 10**9) for value in times)
    if ns is None:
        import time
        now = time.time_ns()
        ns = now, now
    _utime(path, *ns)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """Open the file of a number as open() does."""
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def fsync(fd):
    """Files are written without delay: nothing is left to do."""
    lseek(fd, 0, SEEK_CUR)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a folder and those above it."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (curdir if isinstance(tail, str) else b"."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove an empty folder and those above it, as long as they are empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Rename, making the folders that are needed and removing those left empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


class DirEntry:
    """What scandir() has found."""

    __slots__ = "name", "path", "_kind"

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def is_dir(self, *, follow_symlinks=True):
        """Whether this is a folder."""
        if self._kind == 108 and follow_symlinks:
            return path.isdir(self.path)
        return self._kind == 100

    def is_file(self, *, follow_symlinks=True):
        """Whether this is an ordinary file."""
        if self._kind == 108 and follow_symlinks:
            return path.isfile(self.path)
        return self._kind == 102

    def is_symlink(self):
        """Whether this is a symbolic link."""
        return self._kind == 108

    def is_junction(self):
        """No: that is of another operating system."""
        return False

    def stat(self, *, follow_symlinks=True):
        """Return what is known about the file."""
        return stat(self.path) if follow_symlinks else lstat(self.path)

    def inode(self):
        """Return the number of the file."""
        return lstat(self.path).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    __class_getitem__ = classmethod(type(list[int]))


class _Scan:
    def __init__(self, folder):
        folder = curdir if folder is None else folder
        found = _scan(folder)
        self._folder = fspath(folder)
        self._found = iter(found)

    def __iter__(self):
        return self

    def __next__(self):
        name, kind = next(self._found)
        entry = DirEntry.__new__(DirEntry)
        entry.name = name
        entry.path = path.join(self._folder, name)
        entry._kind = kind
        return entry

    def close(self):
        self._found = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def scandir(path=None):
    """Return an iterator over what is in a folder."""
    return _Scan(path)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Go through a folder and all below it: yields (folder, names of folders, names of files)."""
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    waiting = [fspath(top)]
    while waiting:
        folder = waiting.pop()
        if isinstance(folder, tuple):
            yield folder
            continue
        dirs, files, below = [], [], []
        try:
            entries = list(scandir(folder))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        for entry in entries:
            if entry.is_dir():
                dirs.append(entry.name)
                if not topdown and (followlinks or not entry.is_symlink()):
                    below.append(entry.path)
            else:
                files.append(entry.name)
        if topdown:
            yield folder, dirs, files
            for name in reversed(dirs):
                place = path.join(folder, name)
                if followlinks or not path.islink(place):
                    waiting.append(place)
        else:
            waiting.append((folder, dirs, files))
            waiting.extend(reversed(below))


def system(command):
    """Run a command in a shell; return the status in which it ended, as wait() gives it."""
    import subprocess
    sys.stdout.flush()
    code = subprocess.call(fsdecode(command), shell=True)
    return -code if code < 0 else code << 8


def waitstatus_to_exitcode(status):
    """Return the exit status in what system() returns."""
    return -(status & 127) if status & 127 else status >> 8


def popen(cmd, mode="r", buffering=-1):
    """Run a command in a shell; return a file of what it writes, or reads."""
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    import subprocess
    if mode == "r":
        process = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _Pipe(process.stdout, process)
    process = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _Pipe(process.stdin, process)


class _Pipe:
    def __init__(self, stream, process):
        self._stream = stream
        self._process = process

    def close(self):
        self._stream.close()
        code = self._process.wait()
        return None if code == 0 else code << 8 if code > 0 else code

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def abort():
    """End this process as one that has gone wrong."""
    kill(getpid(), 6)
    _exit(134)


def fork():
    """Refuses: a running interpreter cannot be copied."""
    raise NotImplementedError("os.fork() is not supported")


def device_encoding(fd):
    """Return the encoding of a terminal, otherwise None."""
    return "UTF-8" if isatty(fd) else None


def get_inheritable(fd):
    """Whether started processes get an open file: they do not."""
    return False


def getloadavg():
    """Return how busy the system was."""
    with _open("/proc/loadavg") as file:
        return tuple(map(float, file.read().split()[:3]))


from io import open as _open


def times():
    """Refuses; time.process_time() says more."""
    raise NotImplementedError("os.times() is not supported; use time.process_time()")


def umask(mask, /):
    """Refuses: Java cannot change it."""
    raise NotImplementedError("os.umask() is not supported")


__all__ = [_name for _name in globals() if not _name.startswith("_") and _name not in ("abc", "sys", "st",
                                                                                      "MutableMapping")]
__all__.append("_exit")
