"""Files whose paths match a pattern."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob"]

_MAGIC = re.compile("([*?[])")
_MAGIC_BYTES = re.compile(b"([*?[])")


def has_magic(s):
    """Whether a path has characters that make it a pattern."""
    return (_MAGIC_BYTES if isinstance(s, bytes) else _MAGIC).search(s) is not None


def escape(pathname):
    """Return a pattern that matches nothing but this path."""
    if isinstance(pathname, bytes):
        return _MAGIC_BYTES.sub(rb"[\1]", pathname)
    return _MAGIC.sub(r"[\1]", pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of the paths that match; ** stands for any folders when recursive is true."""
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator over the paths that match."""
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    found = _find(root, pathname, recursive, False, include_hidden)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        first = next(found, None)
        if first:
            def rest():
                yield first
                yield from found
            return rest()
    return found


def _is_recursive(name):
    return name in ("**", b"**")


def _is_hidden(name):
    return name[0] in (".", 46)


def _find(root, pathname, recursive, folders_only, hidden):
    folder, name = os.path.split(pathname)
    if not has_magic(pathname):
        if name:
            if os.path.lexists(os.path.join(root, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root, folder)):
            yield pathname
        return
    if not folder:
        if recursive and _is_recursive(name):
            yield from _below(root, folder, name, folders_only, hidden)
        else:
            yield from _in_folder(root, folder, name, folders_only, hidden)
        return
    if folder != pathname and has_magic(folder):
        folders = _find(root, folder, recursive, True, hidden)
    else:
        folders = [folder]
    if not has_magic(name):
        search = _one
    elif recursive and _is_recursive(name):
        search = _below
    else:
        search = _in_folder
    for each in folders:
        for found in search(root, each, name, folders_only, hidden):
            yield os.path.join(each, found)


def _names(folder, folders_only, like):
    try:
        with os.scandir(folder or (b"." if isinstance(like, bytes) else ".")) as entries:
            for entry in entries:
                if not folders_only or entry.is_dir():
                    yield entry.name
    except OSError:
        return


def _in_folder(root, folder, pattern, folders_only, hidden):
    names = _names(os.path.join(root, folder), folders_only, pattern)
    if not hidden and not _is_hidden(pattern):
        names = (name for name in names if not _is_hidden(name))
    return fnmatch.filter(names, pattern)


def _one(root, folder, name, folders_only, hidden):
    place = os.path.join(root, folder, name)
    if os.path.lexists(place) if name else os.path.isdir(os.path.join(root, folder)):
        return [name]
    return []


def _below(root, folder, pattern, folders_only, hidden):
    if not folder or os.path.isdir(os.path.join(root, folder)):
        yield pattern[:0]
    yield from _all_below(os.path.join(root, folder), folders_only, hidden, pattern)


def _all_below(folder, folders_only, hidden, like):
    for name in list(_names(folder, folders_only, like)):
        if hidden or not _is_hidden(name):
            yield name
            for found in _all_below(os.path.join(folder, name) if folder else name, folders_only, hidden, like):
                yield os.path.join(name, found)
