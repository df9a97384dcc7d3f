"""Bytes under names in plain files: name.dat holds the values one after the other, name.dir says where.

An entry of name.dir is a line with the name as a string and the place and the size of its value. The values begin at
multiples of 512. When entries change, name.dir is written anew at the end, and the old one kept as name.bak.
"""

__all__ = ["error", "open"]

import ast
import collections.abc
import io
import os

_BLOCK = 512

error = OSError


class _Database(collections.abc.MutableMapping):
    """The contents of the files."""

    def __init__(self, filebasename, mode, flag="c"):
        self._mode = mode
        self._readonly = flag == "r"
        name = os.fsencode(filebasename)
        self._dirfile, self._datfile, self._bakfile = name + b".dir", name + b".dat", name + b".bak"
        self._index = None
        self._modified = False
        if flag == "n":
            for file in (self._bakfile, self._dirfile):
                try:
                    os.remove(file)
                except FileNotFoundError:
                    pass
        self._prepare_data(flag)
        self._index = {}
        self._read_index(flag)

    def _prepare_data(self, flag):
        try:
            io.open(self._datfile, "r", encoding="Latin-1").close()
            if flag == "n":
                io.open(self._datfile, "wb").close()
        except OSError:
            if flag not in ("c", "n"):
                raise
            io.open(self._datfile, "wb").close()
            os.chmod(self._datfile, self._mode)

    def _read_index(self, flag):
        try:
            f = io.open(self._dirfile, "r", encoding="Latin-1")
        except OSError:
            if flag not in ("c", "n"):
                raise
            self._modified = True
            return
        with f:
            for line in f:
                key, place = ast.literal_eval(line.rstrip())
                self._index[key.encode("Latin-1")] = place

    def _write_index(self):
        if self._index is None or not self._modified:
            return
        try:
            os.unlink(self._bakfile)
        except OSError:
            pass
        try:
            os.rename(self._dirfile, self._bakfile)
        except OSError:
            pass
        with io.open(self._dirfile, "w", encoding="Latin-1") as f:
            os.chmod(self._dirfile, self._mode)
            for key, place in self._index.items():
                f.write(f"{key.decode('Latin-1')!r}, {place!r}\n")
        self._modified = False

    def sync(self):
        """Write what has changed."""
        self._write_index()

    def _check(self, changes=False):
        if self._index is None:
            raise error("DBM object has already been closed")
        if changes and self._readonly:
            raise error("The database is opened for reading only")

    @staticmethod
    def _key(key):
        return key.encode("utf-8") if isinstance(key, str) else key

    def __getitem__(self, key):
        self._check()
        start, size = self._index[self._key(key)]
        with io.open(self._datfile, "rb") as f:
            f.seek(start)
            return f.read(size)

    def __setitem__(self, key, value):
        self._check(changes=True)
        key = self._key(key)
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("keys must be bytes or strings")
        if isinstance(value, str):
            value = value.encode("utf-8")
        elif not isinstance(value, (bytes, bytearray)):
            raise TypeError("values must be bytes or strings")
        self._modified = True
        new = key not in self._index
        place = None if new else self._index[key]
        with io.open(self._datfile, "rb+") as f:
            if place is not None and -(-len(value) // _BLOCK) <= -(-place[1] // _BLOCK):
                start = place[0]
                f.seek(start)
            else:
                end = f.seek(0, 2)
                start = -(-end // _BLOCK) * _BLOCK
                f.write(b"\0" * (start - end))
            f.write(value)
        self._index[key] = start, len(value)
        if new:
            with io.open(self._dirfile, "a", encoding="Latin-1") as f:
                f.write(f"{key.decode('Latin-1')!r}, {self._index[key]!r}\n")

    def __delitem__(self, key):
        self._check(changes=True)
        del self._index[self._key(key)]
        self._modified = True
        self._write_index()

    def keys(self):
        """Return a list of the names."""
        self._check()
        return list(self._index)

    def items(self):
        """Return a list of names and values."""
        self._check()
        return [(key, self[key]) for key in self._index]

    def __contains__(self, key):
        self._check()
        return self._key(key) in self._index

    def iterkeys(self):
        """Return an iterator over the names."""
        self._check()
        return iter(self._index)

    __iter__ = iterkeys

    def __len__(self):
        self._check()
        return len(self._index)

    def close(self):
        """Write what has changed; nothing else works afterwards."""
        try:
            self._write_index()
        finally:
            self._index = None

    __del__ = close

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(file, flag="c", mode=0o666):
    """Open the files for reading ("r"), or for writing ("w", "c" where need be makes, "n" always makes new ones)."""
    if flag not in ("r", "w", "c", "n"):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(file, mode & ~_umask(), flag)


def _umask():
    try:
        mask = os.umask(0)
    except NotImplementedError:
        return 0o022
    os.umask(mask)
    return mask
