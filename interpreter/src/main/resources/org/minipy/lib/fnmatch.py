"""Names that match patterns as shells have them: * ? [abc] [!abc]."""

import functools
import os
import posixpath
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Whether a name matches a pattern."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    """Whether a name matches a pattern; case matters."""
    return _matcher(pat)(name) is not None


def filter(names, pat):
    """Return the names that match a pattern."""
    match = _matcher(os.path.normcase(pat))
    return [name for name in names if match(name)]


def translate(pat):
    """Return the regular expression of a pattern."""
    parts = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] != "*":
                parts.append("*")
        elif c == "?":
            parts.append(".")
        elif c == "[":
            end = i + 1 if pat[i:i + 1] == "!" else i
            end = pat.find("]", end + 1)
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_set(pat[i:end]))
                i = end + 1
        else:
            parts.append(re.escape(c))
    return _put_together(parts)


def _put_together(parts):
    if "*" not in parts:
        return rf"(?s:{''.join(parts)})\Z"
    pieces = [[]]
    for part in parts:
        if part == "*":
            pieces.append([])
        else:
            pieces[-1].append(part)
    text = "".join(pieces[0])
    for piece in pieces[1:-1]:
        text += f"(?>.*?{''.join(piece)})"
    return rf"(?s:{text}.*{''.join(pieces[-1])})\Z"


def _set(inner):
    negated = inner.startswith("!")
    members = inner[1:] if negated else inner
    ranges = []
    i = 0
    while i < len(members):
        if i + 2 < len(members) and members[i + 1] == "-":
            if members[i] <= members[i + 2]:
                ranges.append(_escape(members[i]) + "-" + _escape(members[i + 2]))
            i += 3
        else:
            ranges.append(_escape(members[i]))
            i += 1
    if not ranges:
        return "." if negated else "(?!)"
    text = "".join(ranges)
    if negated:
        return f"[^{text}]"
    return f"[{text}]"


def _escape(c):
    return "\\" + c if c in "\\-^[]&~|" else c
