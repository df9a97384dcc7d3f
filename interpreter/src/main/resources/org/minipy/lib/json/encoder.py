"""From values to JSON text."""

import re

__all__ = ["JSONEncoder"]

_needs_escape = re.compile(r'[\x00-\x1f\\"]')
_needs_ascii = re.compile(r'[\\"]|[^ -~]')
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escape(found):
    c = found[0]
    if c in _ESCAPES:
        return _ESCAPES[c]
    code = ord(c)
    if code > 0xffff:
        code -= 0x10000
        return f"\\u{0xd800 | code >> 10:04x}\\u{0xdc00 | code & 0x3ff:04x}"
    return f"\\u{code:04x}"


def encode_basestring(s):
    """Return a str as a JSON string."""
    return '"' + _needs_escape.sub(_escape, s) + '"'


def encode_basestring_ascii(s):
    """Return a str as a JSON string of ASCII characters."""
    if s.isascii() and s.isprintable() and '"' not in s and "\\" not in s:
        return '"' + s + '"'
    return '"' + _needs_ascii.sub(_escape, s) + '"'


class JSONEncoder:
    """Turns values into JSON text; a subclass may say by default() what other objects become."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return something else for an object that JSON does not know."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """Return a value as text."""
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        parts = []
        _Writer(self, parts.append).write(o, 0)
        return "".join(parts)

    def iterencode(self, o, _one_shot=False):
        """Return an iterator over the parts of the text."""
        parts = []
        _Writer(self, parts.append).write(o, 0)
        return iter(parts)


class _Writer:
    def __init__(self, encoder, put):
        self.encoder = encoder
        self.put = put
        self.string = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.open = {} if encoder.check_circular else None
        indent = encoder.indent
        self.indent = " " * indent if isinstance(indent, int) else indent

    def number(self, o):
        if o != o:
            text = "NaN"
        elif o in (float("inf"), float("-inf")):
            text = "Infinity" if o > 0 else "-Infinity"
        else:
            return float.__repr__(o)
        if not self.encoder.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def atom(self, o):
        if isinstance(o, str):
            return self.string(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.number(o)
        return None

    def write(self, o, level):
        text = self.atom(o)
        if text is not None:
            self.put(text)
            return
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o
        if isinstance(o, (list, tuple)):
            self.write_list(o, level + 1)
        elif isinstance(o, dict):
            self.write_dict(o, level + 1)
        else:
            self.write(self.encoder.default(o), level)
        if self.open is not None:
            del self.open[id(o)]

    def line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def write_list(self, values, level):
        if not values:
            self.put("[]")
            return
        start = "[" + self.line(level)
        separator = self.encoder.item_separator + self.line(level)
        for value in values:
            text = self.atom(value)
            if text is not None:
                self.put(start + text)
            else:
                self.put(start)
                self.write(value, level)
            start = separator
        self.put(self.line(level - 1) + "]")

    def key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, (int, float)) or key is None:
            return self.atom(key)
        if self.encoder.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def write_dict(self, values, level):
        if not values:
            self.put("{}")
            return
        start = "{" + self.line(level)
        separator = self.encoder.item_separator + self.line(level)
        items = sorted(values.items()) if self.encoder.sort_keys else values.items()
        empty = True
        for key, value in items:
            key = self.key(key)
            if key is None:
                continue
            head = start + self.string(key) + self.encoder.key_separator
            text = self.atom(value)
            if text is not None:
                self.put(head + text)
            else:
                self.put(head)
                self.write(value, level)
            start = separator
            empty = False
        self.put("{}" if empty else self.line(level - 1) + "}")
