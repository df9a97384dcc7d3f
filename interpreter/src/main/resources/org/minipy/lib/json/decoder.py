"""From JSON text to values."""

import re

__all__ = ["JSONDecoder", "JSONDecodeError"]

_blanks = re.compile(r"[ \t\n\r]*").match
_number = re.compile(r"(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?").match
_plain = re.compile(r'[^"\\\x00-\x1f]*').match
_hex = re.compile("[0-9A-Fa-f]{4}").match
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONSTANTS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


class JSONDecodeError(ValueError):
    """A text is no JSON: msg says why, doc is the text, pos, lineno and colno say where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def scanstring(s, end, strict=True):
    """Read a string from behind its first quote; return it and where it ends."""
    found = _plain(s, end)
    stop = found.end()
    if s[stop:stop + 1] == '"':
        return s[end:stop], stop + 1
    begin = end - 1
    parts = [s[end:stop]]
    while True:
        c = s[stop:stop + 1]
        if c == '"':
            return "".join(parts), stop + 1
        if not c:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if c != "\\":
            if strict:
                raise JSONDecodeError("Invalid control character at", s, stop)
            parts.append(c)
            stop += 1
        else:
            c = s[stop + 1:stop + 2]
            if not c:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if c != "u":
                if c not in _ESCAPES:
                    raise JSONDecodeError("Invalid \\escape", s, stop)
                parts.append(_ESCAPES[c])
                stop += 2
            else:
                code = _code(s, stop + 2)
                stop += 6
                if 0xd800 <= code < 0xdc00 and s.startswith("\\u", stop) and _hex(s, stop + 2):
                    low = _code(s, stop + 2)
                    if 0xdc00 <= low < 0xe000:
                        code = 0x10000 + (code - 0xd800 << 10 | low - 0xdc00)
                        stop += 6
                parts.append(chr(code))
        found = _plain(s, stop)
        parts.append(found[0])
        stop = found.end()


def _code(s, at):
    if not _hex(s, at):
        raise JSONDecodeError("Invalid \\uXXXX escape", s, at - 1)
    return int(s[at:at + 4], 16)


class JSONDecoder:
    """Turns JSON text into values; hooks may replace objects, numbers and constants."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """Return the value of a text, which holds nothing else."""
        value, end = self.raw_decode(s, _blanks(s, 0).end())
        end = _blanks(s, end).end()
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Return the value that a text begins with, and where that ends."""
        return self._value(s, idx, {})

    def _value(self, s, at, names):
        c = s[at:at + 1]
        if c == '"':
            return scanstring(s, at + 1, self.strict)
        if c == "{":
            return self._object(s, at + 1, names)
        if c == "[":
            return self._array(s, at + 1, names)
        if c == "n" and s.startswith("null", at):
            return None, at + 4
        if c == "t" and s.startswith("true", at):
            return True, at + 4
        if c == "f" and s.startswith("false", at):
            return False, at + 5
        found = _number(s, at)
        if found:
            whole, fraction, exponent = found.groups()
            if fraction or exponent:
                return self.parse_float(found[0]), found.end()
            return self.parse_int(whole), found.end()
        for name in _CONSTANTS:
            if s.startswith(name, at):
                return self.parse_constant(name), at + len(name)
        raise JSONDecodeError("Expecting value", s, at)

    def _array(self, s, at, names):
        values = []
        at = _blanks(s, at).end()
        if s[at:at + 1] == "]":
            return values, at + 1
        while True:
            value, at = self._value(s, at, names)
            values.append(value)
            at = _blanks(s, at).end()
            c = s[at:at + 1]
            if c == "]":
                return values, at + 1
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            at = _blanks(s, at + 1).end()

    def _object(self, s, at, names):
        pairs = []
        at = _blanks(s, at).end()
        c = s[at:at + 1]
        while c != "}":
            if c != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
            name, at = scanstring(s, at + 1, self.strict)
            name = names.setdefault(name, name)
            at = _blanks(s, at).end()
            if s[at:at + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, at)
            value, at = self._value(s, _blanks(s, at + 1).end(), names)
            pairs.append((name, value))
            at = _blanks(s, at).end()
            c = s[at:at + 1]
            if c == "}":
                break
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            at = _blanks(s, at + 1).end()
            c = s[at:at + 1]
            if c == "}":
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), at + 1
        value = dict(pairs)
        return value if self.object_hook is None else self.object_hook(value), at + 1
