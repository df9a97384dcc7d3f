"""Dicts in files: names are strings, values whatever can be pickled.

    with shelve.open("file") as shelf:
        shelf["key"] = [1, 2]

A value that is changed in place is only written when it is assigned again, or with writeback=True.
"""

__all__ = ["Shelf", "BsdDbShelf", "DbfilenameShelf", "open"]

import collections.abc
from pickle import DEFAULT_PROTOCOL, Pickler, Unpickler, dumps, loads


class _Closed(collections.abc.MutableMapping):
    """What a shelf works on after it was closed."""

    def _refuse(self, *args):
        raise ValueError("invalid operation on closed shelf")

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = _refuse

    def __repr__(self):
        return "<Closed Dictionary>"


class Shelf(collections.abc.MutableMapping):
    """A mapping of strings to objects on top of one of bytes to bytes."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        self.dict = dict
        self._protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        self.writeback = writeback
        self.cache = {}
        self.keyencoding = keyencoding

    def __iter__(self):
        for key in self.dict.keys():
            yield key.decode(self.keyencoding)

    def __len__(self):
        return len(self.dict)

    def __contains__(self, key):
        return key.encode(self.keyencoding) in self.dict

    def get(self, key, default=None):
        """Return the value of a key, or the default."""
        return self[key] if key.encode(self.keyencoding) in self.dict else default

    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        value = loads(self.dict[key.encode(self.keyencoding)])
        if self.writeback:
            self.cache[key] = value
        return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        self.dict[key.encode(self.keyencoding)] = dumps(value, self._protocol)

    def __delitem__(self, key):
        del self.dict[key.encode(self.keyencoding)]
        self.cache.pop(key, None)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def close(self):
        """Write what has changed and close the mapping below."""
        if self.dict is None:
            return
        try:
            self.sync()
            try:
                self.dict.close()
            except AttributeError:
                pass
        finally:
            try:
                self.dict = _Closed()
            except NameError:
                self.dict = None

    def __del__(self):
        if hasattr(self, "writeback"):
            self.close()

    def sync(self):
        """Write what has changed."""
        if self.writeback and self.cache:
            self.writeback = False
            for key, value in self.cache.items():
                self[key] = value
            self.writeback = True
            self.cache = {}
        if hasattr(self.dict, "sync"):
            self.dict.sync()


class BsdDbShelf(Shelf):
    """A shelf on top of a mapping that can also go from one key to the next."""

    def _pair(self, pair):
        key, value = pair
        return key.decode(self.keyencoding), loads(value)

    def set_location(self, key):
        """Go to a key; return it and its value."""
        return self._pair(self.dict.set_location(key))

    def next(self):
        """Go to the next key; return it and its value."""
        return self._pair(next(self.dict))

    def previous(self):
        """Go to the key before; return it and its value."""
        return self._pair(self.dict.previous())

    def first(self):
        """Go to the first key; return it and its value."""
        return self._pair(self.dict.first())

    def last(self):
        """Go to the last key; return it and its value."""
        return self._pair(self.dict.last())


class DbfilenameShelf(Shelf):
    """A shelf in the file of a name."""

    def __init__(self, filename, flag="c", protocol=None, writeback=False):
        import dbm
        Shelf.__init__(self, dbm.open(filename, flag), protocol, writeback)


def open(filename, flag="c", protocol=None, writeback=False):
    """Return the shelf in a file, which is made where there is none."""
    return DbfilenameShelf(filename, flag, protocol, writeback)
