"""Paths as objects."""

import fnmatch
import io
import os
import posixpath
import re
import stat
from _collections_abc import Sequence

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class _Parents(Sequence):
    """The folders above a path, the nearest first."""

    def __init__(self, path):
        self._class = type(path)
        self._root = path.root
        self._names = path._tail

    def __len__(self):
        return len(self._names)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple(self[k] for k in range(*i.indices(len(self))))
        if not -len(self) <= i < len(self):
            raise IndexError(i)
        if i < 0:
            i += len(self)
        return self._class._of(self._root, self._names[:len(self._names) - 1 - i])

    def __repr__(self):
        return f"<{self._class.__name__}.parents>"


class PurePath:
    """A path, without access to files."""

    __slots__ = "_root", "_tail_names"

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        parts = []
        for arg in args:
            if isinstance(arg, PurePath):
                parts.append(str(arg))
                continue
            try:
                text = os.fspath(arg)
            except TypeError:
                text = arg
            if not isinstance(text, str):
                raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                                f"not {type(text).__name__!r}")
            parts.append(text)
        text = posixpath.join(*parts) if parts else ""
        _, self._root, rest = posixpath.splitroot(text)
        self._tail_names = [name for name in rest.split("/") if name and name != "."]

    @classmethod
    def _of(cls, root, names):
        self = object.__new__(cls)
        self._root = root
        self._tail_names = list(names)
        return self

    @property
    def _tail(self):
        return self._tail_names

    def with_segments(self, *pathsegments):
        """Make a path of the same class."""
        return type(self)(*pathsegments)

    def __reduce__(self):
        return self.__class__, self.parts

    def __str__(self):
        return self._root + "/".join(self._tail_names) or "."

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """Return the path as text."""
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{self.__class__.__name__}({self.as_posix()!r})"

    def as_uri(self):
        """Return the path as a URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
        return "file://" + "".join(chr(b) if chr(b) in safe else f"%{b:02X}" for b in bytes(self))

    def _key(self):
        return str(self)

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        return hash(str(self))

    def _order(self):
        return str(self).split("/")

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._order() <= other._order() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._order() > other._order() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._order() >= other._order() if isinstance(other, PurePath) else NotImplemented

    drive = property(lambda self: "", doc="Nothing: that is of another operating system.")
    root = property(lambda self: self._root, doc="The slash at the start, or nothing.")
    anchor = property(lambda self: self._root, doc="The slash at the start, or nothing.")

    @property
    def parts(self):
        """The names, after the root."""
        return ((self._root,) if self._root else ()) + tuple(self._tail_names)

    @property
    def name(self):
        """The last name."""
        return self._tail_names[-1] if self._tail_names else ""

    @property
    def suffix(self):
        """The extension of the last name."""
        i = self.name.rfind(".")
        return self.name[i:] if 0 < i < len(self.name) - 1 else ""

    @property
    def suffixes(self):
        """The extensions of the last name."""
        if self.name.endswith("."):
            return []
        return ["." + suffix for suffix in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The last name without its extension."""
        i = self.name.rfind(".")
        return self.name[:i] if 0 < i < len(self.name) - 1 else self.name

    @property
    def parent(self):
        """The folder above."""
        return self._of(self._root, self._tail_names[:-1]) if self._tail_names else self

    @property
    def parents(self):
        """The folders above, the nearest first."""
        return _Parents(self)

    def with_name(self, name):
        """Return the path with another last name."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._of(self._root, self._tail_names[:-1] + [name])

    def with_stem(self, stem):
        """Return the path with another last name and the same extension."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """Return the path with another extension."""
        if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError(f"Invalid suffix {suffix!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self.with_name(self.name[:len(self.name) - len(self.suffix)] + suffix)

    def relative_to(self, other, /, *_deprecated, walk_up=False):
        """Return the path from another one."""
        other = self.with_segments(other, *_deprecated)
        for up, path in enumerate([other] + list(other.parents)):
            if self == path or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._of("", [".."] * up + self._tail_names[len(path._tail_names):])

    def is_relative_to(self, other, /, *_deprecated):
        """Whether the path begins with another one."""
        other = self.with_segments(other, *_deprecated)
        return other == self or other in self.parents

    def joinpath(self, *pathsegments):
        """Return the path with others put behind it."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.joinpath(key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        """Whether the path begins at the root."""
        return bool(self._root)

    def is_reserved(self):
        """No: that is of another operating system."""
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the path matches a pattern, from its end."""
        pattern = self.with_segments(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        mine, its = self.parts, pattern.parts
        if len(its) > len(mine) or pattern.root and len(its) != len(mine):
            return False
        flags = re.IGNORECASE if case_sensitive is False else 0
        return all(re.match(fnmatch.translate(p), name, flags) for p, name in zip(reversed(its), reversed(mine)))


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path of Unix, without access to files."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path of another operating system."""

    __slots__ = ()

    def __init__(self, *args):
        raise NotImplementedError("PureWindowsPath is not supported")


class Path(PurePath):
    """A path, and what can be done with the file it leads to."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        """Return the current folder."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return the folder of the user."""
        return cls("~").expanduser()

    def stat(self, *, follow_symlinks=True):
        """Return what is known about the file."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """Return what is known about the file, or about a link itself."""
        return self.stat(follow_symlinks=False)

    def _is(self, test, follow_symlinks=True):
        try:
            return test(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except (OSError, ValueError):
            return False

    def exists(self, *, follow_symlinks=True):
        """Whether there is such a file or folder."""
        return self._is(lambda mode: True, follow_symlinks)

    def is_dir(self):
        """Whether this is a folder."""
        return self._is(stat.S_ISDIR)

    def is_file(self):
        """Whether this is an ordinary file."""
        return self._is(stat.S_ISREG)

    def is_symlink(self):
        """Whether this is a symbolic link."""
        return self._is(stat.S_ISLNK, False)

    def is_mount(self):
        """Whether another file system begins here."""
        return os.path.ismount(self)

    def is_fifo(self):
        """Whether this is a named pipe."""
        return self._is(stat.S_ISFIFO)

    def is_socket(self):
        """Whether this is a socket."""
        return self._is(stat.S_ISSOCK)

    def samefile(self, other_path):
        """Whether two paths lead to the same file."""
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file as open() does."""
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Return what is in the file, as bytes."""
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        """Return what is in the file, as text."""
        with self.open("r", encoding=encoding, errors=errors) as file:
            return file.read()

    def write_bytes(self, data):
        """Write bytes to the file, in place of what is in it."""
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Write text to the file, in place of what is in it."""
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {data.__class__.__name__}")
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def iterdir(self):
        """Yield the paths of what is in the folder."""
        for name in os.listdir(self):
            yield self._of(self._root, self._tail_names + [name])

    def _child(self, name):
        return self._of(self._root, self._tail_names + [name])

    def glob(self, pattern, *, case_sensitive=None):
        """Yield the paths below this that match a pattern."""
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        parsed = PurePosixPath(pattern)
        if parsed.root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        names = list(parsed._tail_names)
        if pattern[-1] == "/":
            names.append("")
        seen = set()
        for path in self._select(names, case_sensitive):
            if path not in seen:
                seen.add(path)
                yield path

    def rglob(self, pattern, *, case_sensitive=None):
        """Yield the paths at any depth below this that match a pattern."""
        if PurePosixPath(pattern).root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self.glob("**/" + pattern, case_sensitive=case_sensitive)

    def _select(self, names, case_sensitive):
        if not names:
            yield self
            return
        name, rest = names[0], names[1:]
        if name == "":
            if self.is_dir():
                yield self
        elif name == "**":
            if self.is_dir():
                for folder in self._folders():
                    yield from folder._select(rest, case_sensitive)
        elif name == ".." or not re.search(r"[*?\[]", name):
            child = self._child(name)
            if child.exists(follow_symlinks=False) if not rest else child.is_dir():
                yield from child._select(rest, case_sensitive)
        else:
            match = re.compile(fnmatch.translate(name), re.IGNORECASE if case_sensitive is False else 0).match
            try:
                entries = list(os.scandir(self))
            except OSError:
                return
            for entry in entries:
                if match(entry.name) and (not rest or entry.is_dir()):
                    yield from self._child(entry.name)._select(rest, case_sensitive)

    def _folders(self):
        yield self
        try:
            entries = list(os.scandir(self))
        except OSError:
            return
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from self._child(entry.name)._folders()

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Go through the folder and all below it, as os.walk() does."""
        for folder, dirs, files in os.walk(self, top_down, on_error, follow_symlinks):
            yield self.with_segments(folder), dirs, files

    def absolute(self):
        """Return the path from the root."""
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """Return the path from the root without symbolic links."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        """Return the path with the home of the user for a ~."""
        if not self._root and self._tail_names and self._tail_names[0][:1] == "~":
            home = os.path.expanduser(self._tail_names[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(home, *self._tail_names[1:])
        return self

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make the folder."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def touch(self, mode=0o666, exist_ok=True):
        """Make the file, or set its time to now."""
        if exist_ok:
            try:
                os.utime(self, None)
                return
            except OSError:
                pass
        os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove the empty folder."""
        os.rmdir(self)

    def rename(self, target):
        """Give the file another name; return the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """Give the file another name, in place of what has it; return the new path."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make this a symbolic link."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make this another name of a file."""
        os.link(target, self)

    def readlink(self):
        """Return where a symbolic link points to."""
        return self.with_segments(os.readlink(self))

    def chmod(self, mode, *, follow_symlinks=True):
        """Change who may use the file."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def owner(self):
        """Return the name of the file's owner."""
        return _name_of("/etc/passwd", self.stat().st_uid)

    def group(self):
        """Return the name of the file's group."""
        return _name_of("/etc/group", self.stat().st_gid)

    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        pass


def _name_of(place, number):
    with open(place) as file:
        for line in file:
            fields = line.split(":")
            if len(fields) > 2 and fields[2] == str(number):
                return fields[0]
    raise KeyError(f"no name for {number}")


class PosixPath(Path, PurePosixPath):
    """A path of Unix."""

    __slots__ = ()


class WindowsPath(Path):
    """A path of another operating system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")
