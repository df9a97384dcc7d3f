"""Text in HTML."""

import re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """The text with & < > and, unless told otherwise, quotes as references."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def _replace(match):
    text = match.group(1)
    if text[0] == "#":
        number = int(text[2:].rstrip(";"), 16) if text[1] in "xX" else int(text[1:].rstrip(";"))
        if 0x80 <= number <= 0x9f:
            try:
                return bytes([number]).decode("cp1252")
            except UnicodeDecodeError:
                return chr(number)
        if number == 0 or 0xd800 <= number <= 0xdfff or number > 0x10ffff:
            return "\ufffd"
        if (1 <= number <= 8 or number == 0xb or 0xe <= number <= 0x1f or number == 0x7f or 0xfdd0 <= number <= 0xfdef
                or number & 0xfffe == 0xfffe):
            return ""
        return chr(number)
    from html.entities import html5
    if text in html5:
        return html5[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in html5:
            return html5[text[:end]] + text[end:]
    return "&" + text


_reference = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def unescape(s):
    """The text with references as the characters they stand for."""
    return _reference.sub(_replace, s) if "&" in s else s
