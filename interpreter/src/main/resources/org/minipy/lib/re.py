"""Regular expressions: finding, taking apart and replacing text by patterns.

A pattern is text in which . ^ $ * + ? { } [ ] \\ | ( ) have a meaning; compile() makes a Pattern of it, whose methods
the functions of this module are too.
"""

import enum
import _sre
from _sre import Match, Pattern

__all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
           "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
           "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag"]


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    """The flags of a pattern."""

    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    TEMPLATE = T = 1
    DEBUG = 128

    def __repr__(self):
        left = self._value_
        names = []
        for member in RegexFlag:
            if left & member._value_:
                left &= ~member._value_
                names.append("re." + member._name_)
        if left or not names:
            names.append(hex(left) if left else "re.NOFLAG")
        return "|".join(names)

    __str__ = object.__str__


globals().update(RegexFlag.__members__)


class error(Exception):
    """A pattern is wrong: msg says how, pattern and pos where; lineno and colno count from 1."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is None or pos is None:
            self.lineno = self.colno = None
        else:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


def match(pattern, string, flags=0):
    """Match at the beginning of string; None when it does not."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Match all of string; None when it does not."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Return the first match in string; None without one."""
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """Return string with up to count matches (0: all) replaced by repl, a template or a function of the match."""
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """Return what sub() returns, and how many matches were replaced."""
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """Return a list of what stands between the matches, and of the groups of the matches."""
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """Return a list of all matches: their text, or their group, or a tuple of their groups."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Return an iterator over all matches."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """Make a Pattern."""
    return _compile(pattern, flags)


def purge():
    """Forget the patterns that have been compiled."""
    _cache.clear()


_SPECIAL = {i: "\\" + chr(i) for i in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """Put a backslash before each character that has a meaning in patterns."""
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin1").translate(_SPECIAL).encode("latin1")


_cache = {}
_MOST = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray, memoryview)):
        raise TypeError("first argument must be string or compiled pattern")
    compiled = _sre.compile(pattern, flags)
    if len(_cache) >= _MOST:
        del _cache[next(iter(_cache))]
    _cache[key] = compiled
    return compiled


import copyreg as _copyreg


def _pickle(pattern):
    return _compile, (pattern.pattern, pattern.flags)


_copyreg.pickle(Pattern, _pickle, _compile)
