"""Files that hold bytes under names, as a dict does. Only dbm.dumb is there, which needs nothing but files.

    with dbm.open("cache", "c") as db:
        db["name"] = b"value"
"""

__all__ = ["open", "whichdb", "error"]

import io
import os


class error(Exception):
    """What goes wrong with a file of this kind."""


_names = ["dbm.dumb"]
_defaultmod = None
_modules = {}

error = (error, OSError)


def open(file, flag="r", mode=0o666):
    """Open a file, or with the flag "c" make one where there is none; return an object like a dict."""
    from dbm import dumb
    kind = "dbm.dumb" if "n" in flag else whichdb(file)
    if kind is None:
        if "c" not in flag and "n" not in flag:
            raise error[0](f"db file doesn't exist; use 'c' or 'n' flag to create a new db")
        kind = "dbm.dumb"
    if kind == "":
        raise error[0]("db type could not be determined")
    if kind != "dbm.dumb":
        raise error[0](f"db type is {kind}, but the module is not available")
    return dumb.open(file, flag, mode)


def whichdb(filename):
    """Return the name of the module that can open a file, "" if there is none, None if there is no such file."""
    name = os.fsencode(filename)
    try:
        with io.open(name + b".dir", "rb") as f:
            os.stat(name + b".dat")
            return "dbm.dumb" if f.read(1) in (b"", b"'", b'"') else ""
    except OSError:
        pass
    try:
        with io.open(name, "rb") as f:
            start = f.read(16)
    except OSError:
        return None
    if start == b"SQLite format 3\0":
        return "dbm.sqlite3"
    if start[:4] in (b"\xce\x9a\x57\x13", b"\x13\x57\x9a\xce", b"\xcf\x9a\x57\x13", b"\x13\x57\x9a\xcf"):
        return "dbm.gnu"
    return ""
