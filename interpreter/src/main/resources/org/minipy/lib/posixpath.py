"""Paths as Unix writes them: pure work on text, and questions about the files they lead to."""

import os
import stat
import genericpath
from genericpath import (commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, islink, lexists,
                         samefile, samestat)

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname",
           "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir",
           "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath", "samefile", "samestat", "curdir",
           "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath", "relpath", "commonpath"]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _separator(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    """Return the path itself: case matters."""
    return os.fspath(s)


def isabs(s):
    """Whether a path begins at the root."""
    s = os.fspath(s)
    return s.startswith(_separator(s))


def join(a, *p):
    """Put paths together; one that begins at the root drops what is before it."""
    a = os.fspath(a)
    slash = _separator(a)
    path = a
    try:
        for part in map(os.fspath, p):
            if part.startswith(slash):
                path = part
            elif not path or path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError, BytesWarning):
        genericpath.check_arguments("join", a, *p)
        raise
    return path


def split(p):
    """Return what is before the last slash and what is behind it."""
    p = os.fspath(p)
    slash = _separator(p)
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    return head.rstrip(slash) or head, tail


def splitext(p):
    """Return a path without its extension, and that."""
    p = os.fspath(p)
    dot = b"." if isinstance(p, bytes) else "."
    start = p.rfind(_separator(p)) + 1
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    """Return an empty drive and the path."""
    p = os.fspath(p)
    return p[:0], p


def splitroot(p):
    """Return an empty drive, the slashes of the root, and the rest."""
    p = os.fspath(p)
    slash = _separator(p)
    if not p.startswith(slash):
        return p[:0], p[:0], p
    if p.startswith(slash * 2) and not p.startswith(slash * 3):
        return p[:0], p[:2], p[2:]
    return p[:0], slash, p[1:]


def basename(p):
    """Return what is behind the last slash."""
    p = os.fspath(p)
    return p[p.rfind(_separator(p)) + 1:]


def dirname(p):
    """Return what is before the last slash."""
    return split(p)[0]


def ismount(path):
    """Whether another file system begins here."""
    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if stat.S_ISLNK(here.st_mode):
        return False
    above = os.lstat(join(realpath(path), ".."))
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def expanduser(path):
    """Replace a ~ at the start by the home of the user."""
    path = os.fspath(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    end = path.find(_separator(path), 1)
    if end < 0:
        end = len(path)
    if end != 1:
        name = os.fsdecode(path[1:end])
        home = _home_of(name)
    else:
        home = os.environ.get("HOME") or _home_of(None)
    if home is None:
        return path
    if isinstance(path, bytes):
        home = os.fsencode(home)
    slash = _separator(path)
    return (home.rstrip(slash) + path[end:]) or slash


def _home_of(name):
    user = str(os.getuid())
    try:
        with open("/etc/passwd") as file:
            for line in file:
                fields = line.split(":")
                if len(fields) > 5 and (fields[0] == name if name is not None else fields[2] == user):
                    return fields[5]
    except OSError:
        return None
    return None


def expandvars(path):
    """Replace $name and ${name} by what the environment says."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    if "$" not in path:
        return path
    import re

    def value(found):
        name = found[1]
        if name.startswith("{"):
            name = name[1:-1]
        return os.environ.get(name, found[0])

    return re.sub(r"\$(\w+|\{[^}]*\})", value, path, flags=re.ASCII)


def normpath(path):
    """Take out of a path what leads nowhere: double slashes, dots, names with .. behind them."""
    path = os.fspath(path)
    dot = b"." if isinstance(path, bytes) else "."
    _, root, rest = splitroot(path)
    slash = _separator(path)
    kept = []
    for name in rest.split(slash):
        if not name or name == dot:
            continue
        if name != dot * 2 or not root and not kept or kept and kept[-1] == dot * 2:
            kept.append(name)
        elif kept:
            kept.pop()
    return (root + slash.join(kept)) or dot


def abspath(path):
    """Return the path from the root."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """Return the path from the root without symbolic links."""
    path = abspath(filename)
    slash = _separator(path)
    seen = {}
    result = slash
    todo = path.split(slash)[::-1]
    while todo:
        name = todo.pop()
        if not name:
            continue
        if name in ("..", b".."):
            result = dirname(result)
            continue
        place = join(result, name)
        try:
            is_link = stat.S_ISLNK(os.lstat(place).st_mode)
        except OSError:
            if strict:
                raise
            is_link = False
        if not is_link:
            result = place
            continue
        if place in seen:
            if strict:
                os.stat(place)
            return join(place, *todo[::-1])
        seen[place] = True
        target = os.readlink(place)
        if target.startswith(slash):
            result = slash
        todo.extend(target.split(slash)[::-1])
    return result


def relpath(path, start=None):
    """Return the path from another folder."""
    if not path:
        raise ValueError("no path specified")
    path = os.fspath(path)
    slash = _separator(path)
    dot = b"." if isinstance(path, bytes) else "."
    start = dot if start is None else os.fspath(start)
    try:
        origin = [name for name in abspath(start).split(slash) if name]
        target = [name for name in abspath(path).split(slash) if name]
        common = len(commonprefix([origin, target]))
        names = [dot * 2] * (len(origin) - common) + target[common:]
        return join(*names) if names else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath.check_arguments("relpath", path, start)
        raise


def commonpath(paths):
    """Return the longest path that all paths have in common."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash = _separator(paths[0])
    dot = b"." if isinstance(paths[0], bytes) else "."
    try:
        rooted = {path.startswith(slash) for path in paths}
        if len(rooted) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[name for name in path.split(slash) if name and name != dot] for path in paths]
        common = commonprefix(split_paths)
        return (slash if rooted.pop() else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        genericpath.check_arguments("commonpath", *paths)
        raise
