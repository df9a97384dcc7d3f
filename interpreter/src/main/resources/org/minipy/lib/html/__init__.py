"""Text in HTML."""

import re

__all__ = ["escape", "unescape"]

_NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "\xa9", "reg": "\xae"}
_LATIN = """
iexcl cent pound curren yen brvbar sect uml - ordf laquo not shy - macr deg plusmn sup2 sup3 acute micro para middot cedil
sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
""".split()
_NAMES.update((name, chr(code)) for code, name in enumerate(_LATIN, 0xa1) if name != "-")
_OPEN = set(_NAMES) - {"apos"}
_NAMES.update(euro="\u20ac", ndash="\u2013", mdash="\u2014", lsquo="\u2018", rsquo="\u2019", ldquo="\u201c", rdquo="\u201d",
              hellip="\u2026", bull="\u2022", trade="\u2122", larr="\u2190", uarr="\u2191", rarr="\u2192", darr="\u2193",
              infin="\u221e", ne="\u2260", le="\u2264", ge="\u2265", hearts="\u2665", alpha="\u03b1", beta="\u03b2",
              gamma="\u03b3", delta="\u03b4", pi="\u03c0", sigma="\u03c3", omega="\u03c9", Omega="\u03a9", sum="\u2211")


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
    name = text.rstrip(";")
    if text[-1] == ";" and name in _NAMES:
        return _NAMES[name]
    for end in range(len(name), 1, -1):
        if name[:end] in _OPEN:
            return _NAMES[name[:end]] + text[end:]
    if text[-1] == ";":
        raise NotImplementedError(f"the HTML reference &{text} is not in MiniPy's table")
    return "&" + text


_reference = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def unescape(s):
    """The text with references as the characters they stand for."""
    return _reference.sub(_replace, s) if "&" in s else s
