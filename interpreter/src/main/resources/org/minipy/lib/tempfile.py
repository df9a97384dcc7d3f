"""Files and folders that are there for a while."""

import os
import shutil as _shutil
import io as _io
import weakref as _weakref
import warnings as _warnings
from random import Random as _Random

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
           "gettempprefix", "tempdir", "gettempdir", "gettempdirb", "gettempprefixb", "TMP_MAX"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_random = None
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempprefix():
    """Return what the names begin with."""
    return template


def gettempprefixb():
    """Return what the names begin with, in bytes."""
    return os.fsencode(template)


def gettempdir():
    """Return the folder for such files."""
    global tempdir
    if tempdir is None:
        given = [os.environ[name] for name in ("TMPDIR", "TEMP", "TMP") if os.environ.get(name)]
        for folder in given + ["/tmp", "/var/tmp", "/usr/tmp", os.getcwd()]:
            folder = os.path.abspath(folder)
            if os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK):
                tempdir = folder
                break
        else:
            raise FileNotFoundError(2, "No usable temporary directory found")
    return os.fsdecode(tempdir)


def gettempdirb():
    """Return the folder for such files, in bytes."""
    return os.fsencode(gettempdir())


def _places(prefix, suffix, folder):
    global _random
    if _random is None:
        _random = _Random()
    kinds = [type(part) for part in (prefix, suffix, folder) if part is not None]
    is_bytes = bytes in kinds
    if is_bytes and str in kinds:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    prefix = template if prefix is None else os.fsdecode(prefix)
    suffix = "" if suffix is None else os.fsdecode(suffix)
    folder = gettempdir() if folder is None else os.fsdecode(folder)
    for _ in range(TMP_MAX):
        name = prefix + "".join(_random.choices(_LETTERS, k=8)) + suffix
        place = os.path.abspath(os.path.join(folder, name))
        yield os.fsencode(place) if is_bytes else place
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file; return its number and path."""
    for place in _places(prefix, suffix, dir):
        try:
            number = os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        os.chmod(place, 0o600)
        return number, place


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a folder; return its path."""
    for place in _places(prefix, suffix, dir):
        try:
            os.mkdir(place, 0o700)
        except FileExistsError:
            continue
        return place


class _TemporaryFileWrapper:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._finalizer = _weakref.finalize(self, _remove, name) if delete else None

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc_info):
        result = self.file.__exit__(*exc_info)
        self._end(True)
        return result

    def _end(self, leaves):
        self.file.close()
        if self.delete and (leaves or self._delete_on_close) and self._finalizer is not None:
            self._finalizer()

    def close(self):
        self._end(False)

    def __iter__(self):
        for line in self.file:
            yield line

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper file={self.file!r}>"


def _remove(place):
    try:
        os.unlink(place)
    except FileNotFoundError:
        pass


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """Make a file that is removed when it is closed; its path is its name."""
    number, place = mkstemp(suffix, prefix, dir)
    try:
        file = _io.open(number, mode, buffering=buffering, encoding=encoding, errors=errors, newline=newline)
    except BaseException:
        os.close(number)
        os.unlink(place)
        raise
    return _TemporaryFileWrapper(file, place, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """Make a file that has no name any more."""
    number, place = mkstemp(suffix, prefix, dir)
    os.unlink(place)
    return _io.open(number, mode, buffering=buffering, encoding=encoding, errors=errors, newline=newline)


class SpooledTemporaryFile:
    """A file in memory, which goes to disk when it becomes large."""

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = _io.BytesIO() if "b" in mode else _io.StringIO(newline=newline or "")
        self._max_size = max_size
        self._rolled = False
        self._arguments = dict(mode=mode, buffering=buffering, encoding=encoding, newline=newline, suffix=suffix,
                               prefix=prefix, dir=dir, errors=errors)

    def rollover(self):
        """Go to disk."""
        if not self._rolled:
            old = self._file
            self._file = TemporaryFile(**self._arguments)
            position = old.tell()
            self._file.write(old.getvalue())
            self._file.seek(position)
            self._rolled = True

    def write(self, data):
        count = self._file.write(data)
        if self._max_size and self._file.tell() > self._max_size:
            self.rollover()
        return count

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self._file.close()


class TemporaryDirectory:
    """A folder that is removed with all that is in it at the end of a with statement, or when this object dies."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete
        self._finalizer = _weakref.finalize(self, self._cleanup, self.name, f"Implicitly cleaning up {self!r}",
                                            ignore_cleanup_errors, delete)

    @classmethod
    def _cleanup(cls, name, message, ignore, delete=True):
        if delete:
            _shutil.rmtree(name, ignore_errors=ignore)
            _warnings.warn(message, ResourceWarning)

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the folder now."""
        if self._finalizer.detach() or os.path.exists(self.name):
            _shutil.rmtree(self.name, ignore_errors=self._ignore)
