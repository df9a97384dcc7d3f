"""Properties of characters, as the Unicode standard has them, and the normal forms of text."""

import _unicodedata

unidata_version = "15.0.0"

# Runs of characters with the same property: how far a run begins behind the end of the one before, how much longer than
# one character it is, both in hexadecimal, and the value.
_COMBINING = """
300-14:230 1:232 1-3:220 1:232 1:216 1-4:220 1-1:202 1-3:220 1-1:202 1-a:220 1-4:1 1-3:220 1-7:230 1:240 1:230 1-2:220
1-2:230 1-1:220 2-2:230 1-3:220 1:230 1:232 1-1:220 1:230 1:233 1-1:234 1:233 1-1:234 1:233 1-c:230 114-4:230 10a:220
1-3:230 1:220 1-2:230 1:222 1:220 1-5:230 1-5:220 1-1:230 1:220 1-1:230 1:222 1:228 1:230 1:10 1:11 1:12 1:13 1:14
1:15 1:16 1:17 1:18 1-1:19 1:20 1:21 1:22 2:23 2:24 1:25 2:230 1:220 2:18 49-7:230 1:30 1:31 1:32 31:27 1:28 1:29 1:30
1:31 1:32 1:33 1:34 1-1:230 1-1:220 1-4:230 1:220 1-1:230 1:220 11:35 66-6:230 3-3:230 1:220 1:230 3-1:230 2:220
1-1:230 1:220 24:36 1f:230 1:220 1-1:230 1:220 1-1:230 1-2:220 1:230 1-1:220 1:230 1:220 1-2:230 1:220 1:230 1:220
1:230 1:220 1:230 1:220 1-1:230 a1-6:230 1:220 1:230 a:220 19-3:230 2-8:230 2-2:230 2-4:230 2c-2:220 3d:230 1-2:220
1-3:230 2b-4:230 1-4:220 1-d:230 2:220 1-1:230 1:220 1-1:230 1:220 1-2:230 1-2:220 1:27 1:28 1:29 1-2:230 1:220
1-1:230 1-1:220 1-4:230 3d:7 11:9 4:230 1:220 1-1:230 68:7 11:9 31:230 3e:7 11:9 6f:7 11:9 6f:7 11:9 80:9 6f:7 11:9
8:84 1:91 66:7 11:9 6e-1:9 11:9 7d:9 6e-1:103 1:9 e-3:107 6d-1:118 1:9 e-3:122 4d-1:220 1c:220 2:220 2:216 38:129
1:130 2:132 6-3:130 3:130 2-1:230 1:9 2-1:230 3f:220 71:7 2-1:9 53:220 2d0-2:230 3b5-1:9 1f:9 9e:9 b:230 cc:228 90:222
1:230 1:220 dc:230 1:220 48:9 15-7:230 3:220 31-4:230 1-5:220 1-1:230 1:220 2-1:220 1-1:230 1-1:220 1-4:230 1:220
1-3:230 66:7 10:9 27:230 1:220 1-6:230 37-1:9 3b:7 c-1:9 44:7 99-2:230 2:1 1-4:220 1-1:230 1-3:220 1:230 2-6:1 5:220
7:230 4-1:230 c7-1:230 1:220 1-6:230 1:220 1-1:230 1:234 1:214 1:220 1:202 1-24:230 1:232 1-1:228 1:220 1:218 1:230
1:233 1:220 1:230 1:220 2d1-1:230 1-1:1 1-3:230 1-2:1 1-1:230 5:230 4-1:1 1:230 1:220 1:230 1-1:1 1-3:220 1:230
bff-2:230 8e:9 61-1f:230 22b:218 1:228 1:232 1:222 1-1:224 6a-1:8 75d5:230 5-9:230 21-1:230 51-1:230 115:9 26:9 98:9
1c-11:230 3a-2:220 26:9 60:7 d:9 f0:230 2-1:230 1:220 3-1:230 6-1:230 2:230 35:9 f7:9 4f31:26 302-6:230 1-6:220
1-1:230 3ce:220 e3:220 96-4:230 693:220 2:230 29:230 1:1 1:220 5:9 a6:230 1:220 23e-3:230 184-1:230 51-2:220 47-1:220
1-2:230 1:220 1:230 1-3:220 32:230 1:220 1:230 1:220 c1:9 2a:9 f:9 3a:9 1:7 46-2:230 31-1:9 3f:7 4d:9 a:7 6b:9 1:7
b3:7 1:9 51-1:7 11:9 19-6:230 4-4:230 ce:9 4:7 18:230 64:9 1:7 fc:9 1:7 7f:9 77:9 1:7 74:9 10e:9 1:7 103-1:9 5:7 9d:9
54:9 13:9 52:9 1a6:9 103:7 2-1:9 52:9 1aa-1:9 4bae-4:1 3c-6:230 4ba-1:6 4cad:1 14c7-1:216 1-2:1 4:226 1-4:216 9-7:220
3-4:230 1-1:220 1f-3:230 95-2:230 dbc-6:230 2-10:230 3-6:230 2-1:230 2-4:230 65:230 a1-6:230 178:230 3e-3:230
1fd-1:232 1:220 1:230 3e1-6:220 6e-5:230 1:7
"""

_WIDTHS = """
20-5e:Na 23:A 1-1:Na 1:A 1-1:Na 1-1:A 2:A 2:Na 1-1:A 1:Na 1-4:A 2-4:A 2-3:A 7:A a:A 7-1:A 6-3:A 5:A 2-2:A 2-1:A 3:A
2-1:A 4-3:A 2:A 2:A 3:A 10:A 2:A 8:A b-1:A 4:A 6-2:A 5:A 7-3:A 2:A 4-3:A 2:A 5-1:A 13-1:A 4:A 63:A 2:A 2:A 2:A 2:A 2:A
2:A 2:A 75:A 10:A 63:A 3:A 2-2:A 2:A 3:A 8-3:A 2:A 2:A 21-6f:A 22-10:A 2-6:A 8-10:A 2-6:A 38:A f-3f:A 2:A caf-5f:W
eb1:A 3-3:A 2-1:A 3-1:A 3-2:A 2-3:A 9:A 2-1:A 2:A 6:A 3:A 36:A b:A 2-3:A 25:H 3:A 57:A 2:A 4:A a:A 3:A b-1:A 4:A 5:A
28-1:A 7-3:A 2-b:A 5-9:A 10:A 7-9:A 1f-1:A 19:A 2:A 13:A 19:A 2-1:A 4-1:A 3:A 4:A 2:A 4:A 5:A 3-3:A 3:A 2:A 2-5:A 2:A
6-3:A 5-1:A b:A 4:A 6:A e-1:A 3-3:A 3-1:A 3-1:A 13-1:A 3-1:A e:A 4:A c:A 1a:A 53:A 8-1:W e-1:W bf-3:W 4:W 3:W 6d-89:A
2-60:A 5-23:A d-f:A 3-3:A b-1:A 2-6:A 9-1:A 3-1:A 5-1:A 3-1:A 5-2:A 3:A 3-3:A 11-3:A a:A e-1:W 7-1:A 3:A 5-1:A 5-1:W
7:A 2:A 22:A 2:A 6-b:W d-1:A 2-2:A 2-3:A 2-1:A 2:A 10:W 14:W b-1:A 2:W 9-1:W 12-1:W 1:A 5-1:W 1-7:A 1:W 1-4:A 1:W
1-c:A 2:A 5-1:A 1:W 1-6:A 1-1:W 1:A 1:W 1-3:A 1:W 1-1:A 1:W 1-1:A 6:W 5-1:W 1d:W 15:A f:W 2:W 5-2:W 2:W 1f-9:A 16-2:W
19:W f:W 27-7:Na 198-1:Na 195-1:W 34:W 5:W 1-3:A 327-19:W 2-58:W d-d5:W 1b-b:W 5:F 1-3d:W 3-55:W 3-66:W 6-2a:W 2-5d:W
2-53:W d-2e:W 2-27:W 1-7:A 1-1b6f:W 41-568c:W 4-36:W 49a-1c:W 284-2ba3:W 85d-18ff:A 1-1ff:W 301-f:A 1-9:W 17-22:W
2-12:W 2-3:W 96-5f:F 1-5d:H 4-5:H 3-5:H 3-5:H 3-2:H 4-6:F 2-6:H f:A 6fe3-4:W c-1:W f-17f7:W 9-4d5:W 2b-8:W 22e8-3:W
2-6:W 2-1:W 2-122:W 10:W 1e-2:W 3:W f-3:W 9-18b:W 3d09:W cb:W 31-a:A 6-1d:A 3-39:A 7-1d:A 1:W 1-1:A 1-9:W 1-11:A
54-2:W e-2b:W 5-8:W 8-1:W f-5:W 9b-20:W d-8:W 2-45:W 2-15:W d-2a:W 5-4:W d-10:W 4:W 4-46:W 2:W 2-ba:W 3-3e:W e-3:W
2-17:W 13:W 1b-1:W e:W 57-54:W 31-45:W 7:W 4-2:W 3-2:W 5-3:W c-1:W 8-8:W e4-b:W 5:W 11c-2e:W 2-9:W 2-b8:W 71-c:W 4-8:W
8-2d:W 2-6:W 9-d:W 5-8:W 8-8:W 508-fffd:W 3-fffd:W a0103-ef:A fe11-fffd:A 3-fffd:A
"""

# Values of ideographs, and of characters that stand for fractions.
_VALUES = """
bc:1/4 1:1/2 1:3/4 936:1/16 1:1/8 1:3/16 1:1/4 1:3/4 17a:1/4 1:1/2 1:3/4 1:1/16 1:1/8 1:3/16 1e1:1/160 1:1/40 1:3/80
1:1/20 1:1/10 1:3/20 1:1/5 15:1/4 1:1/2 1:3/4 1:1/16 1:1/8 1:3/16 1b2:1/2 1:3/2 1:5/2 1:7/2 1:9/2 1:11/2 1:13/2 1:15/2
1:17/2 1:-1/2 121d:1/7 1:1/9 1:1/10 1:1/3 1:2/3 1:1/5 1:2/5 1:3/5 1:4/5 1:1/6 1:5/6 1:1/8 1:3/8 1:5/8 1:7/8 b9f:1/2
708:5 7e:2 3a7:5 323:7 12b3:1 3:7 4:10000 2:3 54:9 2f:2 8:5 2:4 29:100000000 1:10 1f:1000 9:3 25:5 63:100
194:100000000 42:1000000000000 23:2 2:8 2:6 1d4:10 2:1000 1:20 1:30 7:40 75:3 1:3 1:3 1:3 317:4 216:1 8:1 581:1 84:9
1:20 d:1 1:2 1:3 2:2 3ee:10 4e:8 486:7 734:7 490:9 2e8:100 a08:4 3a6:10000 882:2 5:2 7d:2 8f1:1000 25:6 6:100 2c:6
7e:0 113a:1/4 1:1/2 1:3/4 1:1/16 1:1/8 1:3/16 5136:3 8:10 5:2 3a:0 1f:6 2:6 2a:10 743:1/4 1:1/2 34:1/2 1:1/2 1:2/3
1:3/4 13:1/4 831:11/12 1:1/2 39:1/12 1:1/6 1:1/4 1:1/3 1:5/12 1:1/2 1:7/12 1:2/3 1:3/4 1:5/6 49:1/2 433:1/2 1:1/4
1:1/3 1:2/3 a8:1/2 109a:1/320 1:1/160 1:1/80 1:1/64 1:1/40 1:1/32 1:3/80 1:3/64 1:1/20 1:1/16 1:1/16 1:1/10 1:1/8
1:3/20 1:3/16 1:1/5 1:1/4 1:1/2 1:1/2 1:3/4 1:1/320 486:1/3 1:2/3 1:5/6 1:1/3 1:2/3 1:1/8 1:1/4 1:1/6 1:1/4 1:1/4
1:1/2 1:1/3 1:2/3 c847:1/4 1:1/2 1:3/4 8d:1/2 1:1/6 12c4:7 63:4 7e:4 3f:5 809:1 59:30 9:40 10:40 14e:6 13:3 1c:3
1877:2 608:3 1183:3 2752:4 9623:9
"""

_NOTHING = object()


class _Table:
    """A property by runs of characters, unpacked when it is first asked for."""

    def __init__(self, packed, default):
        self._packed = packed
        self._default = default
        self._starts = None

    def __getitem__(self, code):
        from bisect import bisect_right
        if self._starts is None:
            self._unpack()
        i = bisect_right(self._starts, code) - 1
        return self._values[i] if i >= 0 and code <= self._ends[i] else self._default

    def _unpack(self):
        starts, self._ends, self._values = [], [], []
        end = 0
        for entry in self._packed.split():
            place, _, value = entry.partition(":")
            start, _, more = place.partition("-")
            start = end + int(start, 16)
            end = start + int(more or "0", 16)
            starts.append(start)
            self._ends.append(end)
            self._values.append(value)
        self._starts = starts


_combining = _Table(_COMBINING, "0")
_widths = _Table(_WIDTHS, "N")
_values = _Table(_VALUES, None)


def _code(function, chr):
    if not isinstance(chr, str):
        which = " 1" if function in ("name", "numeric", "decimal", "digit") else ""
        kind = "None" if chr is None else type(chr).__name__
        raise TypeError(f"{function}() argument{which} must be a unicode character, not {kind}")
    if len(chr) != 1:
        which = " 1" if function in ("name", "numeric", "decimal", "digit") else ""
        raise TypeError(f"{function}() argument{which} must be a unicode character, not str")
    return ord(chr)


def name(chr, default=_NOTHING, /):
    """Return the name of a character, or the default where it has none."""
    found = _unicodedata.name(_code("name", chr))
    if found is not None:
        return found
    if default is _NOTHING:
        raise ValueError("no such name")
    return default


def lookup(name, /):
    """Return the character of a name."""
    code = _unicodedata.lookup(name)
    if code < 0:
        raise KeyError(f"undefined character name '{name}'")
    return chr(code)


def category(chr, /):
    """Return the kind of a character, like "Lu" for a capital letter."""
    return _unicodedata.category(_code("category", chr))


def bidirectional(chr, /):
    """Return the class of direction of a character, "" where it has none."""
    return _unicodedata.bidirectional(_code("bidirectional", chr))


def combining(chr, /):
    """Return the class in which marks combine with the character before, 0 for other characters."""
    return int(_combining[_code("combining", chr)])


def east_asian_width(chr, /):
    """Return how wide a character is in East Asian text."""
    return _widths[_code("east_asian_width", chr)]


def mirrored(chr, /):
    """Return 1 for a character that is mirrored in text from right to left, else 0."""
    return _unicodedata.mirrored(_code("mirrored", chr))


def decomposition(chr, /):
    """Refuses: only normalize() takes characters apart."""
    raise NotImplementedError("unicodedata.decomposition() is not supported; normalize('NFD', ...) is")


def _number(function, value, default, what):
    if value is not None:
        return value
    if default is _NOTHING:
        raise ValueError("not a " + what)
    return default


def decimal(chr, default=_NOTHING, /):
    """Return the value of a decimal digit as an int."""
    value = _unicodedata.decimal(_code("decimal", chr))
    return _number("decimal", None if value < 0 else value, default, "decimal")


def digit(chr, default=_NOTHING, /):
    """Return the value of a digit as an int."""
    code = _code("digit", chr)
    return _number("digit", _unicodedata.value(code) if _unicodedata.digit(code) else None, default, "digit")


def numeric(chr, default=_NOTHING, /):
    """Return the value of a character that stands for a number as a float."""
    code = _code("numeric", chr)
    text = _values[code]
    if text is not None:
        above, _, below = text.partition("/")
        return int(above) / int(below or "1")
    value = _unicodedata.value(code)
    return _number("numeric", None if value < 0 else float(value), default, "numeric character")


def normalize(form, unistr, /):
    """Return text in the normal form NFC, NFKC, NFD or NFKD."""
    return _unicodedata.normalize(form, unistr)


def is_normalized(form, unistr, /):
    """Return whether text is in a normal form."""
    return _unicodedata.is_normalized(form, unistr)
