"""Questions about the files that paths lead to, as every operating system answers them."""

import os
import stat

__all__ = ["commonprefix", "exists", "lexists", "getatime", "getctime", "getmtime", "getsize", "isdir", "isfile",
           "islink", "samefile", "samestat"]


def exists(path):
    """Whether there is such a file or folder."""
    try:
        os.stat(path)
    except (OSError, ValueError):
        return False
    return True


def lexists(path):
    """Whether there is such a file, folder or link."""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def isfile(path):
    """Whether this is an ordinary file."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def isdir(s):
    """Whether this is a folder."""
    try:
        return stat.S_ISDIR(os.stat(s).st_mode)
    except (OSError, ValueError):
        return False


def islink(path):
    """Whether this is a symbolic link."""
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except (OSError, ValueError, AttributeError):
        return False


def getsize(filename):
    """Return the size of a file in bytes."""
    return os.stat(filename).st_size


def getmtime(filename):
    """Return when a file was changed."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """Return when a file was used."""
    return os.stat(filename).st_atime


def getctime(filename):
    """Return when what is known about a file was changed."""
    return os.stat(filename).st_ctime


def commonprefix(m):
    """Return what all of a list of sequences begin with."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    least, most = min(m), max(m)
    for i, item in enumerate(least):
        if item != most[i]:
            return least[:i]
    return least


def samestat(s1, s2):
    """Whether two results of stat() are about the same file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Whether two paths lead to the same file."""
    return samestat(os.stat(f1), os.stat(f2))


def check_arguments(function, *args):
    """Raise a TypeError that says which argument is no path."""
    has_text = has_bytes = False
    for arg in args:
        if isinstance(arg, str):
            has_text = True
        elif isinstance(arg, bytes):
            has_bytes = True
        else:
            raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, not "
                            f"{arg.__class__.__name__!r}") from None
    if has_text and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None
