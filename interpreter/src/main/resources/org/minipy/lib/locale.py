"""Habits of languages and countries. MiniPy knows those of the locale "C" only: it formats numbers as that does, and
setlocale() refuses all others."""

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll",
           "strxfrm", "str", "atof", "atoi", "format_string", "currency", "normalize", "getencoding", "delocalize",
           "localize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "LC_MESSAGES",
           "CHAR_MAX"]

import re
import sys
from builtins import str as _str

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
CODESET = 14

_C_LOCALES = ("C", "POSIX", "C.UTF-8", "C.utf8")
_current = {category: "C" for category in range(7)}
_current[LC_CTYPE] = "C.UTF-8"


class Error(Exception):
    """A locale that there is not."""


def setlocale(category, locale=None):
    """Set the locale of a category, "C" or "" for that of the environment; return it."""
    if not isinstance(category, int) or category not in _current:
        raise Error("unsupported locale setting") if isinstance(category, int) else TypeError(
            f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if locale is not None:
        name = locale if isinstance(locale, _str) else ".".join(part for part in locale if part) or "C"
        if not name:
            name = "C.UTF-8"
        if name not in _C_LOCALES:
            raise Error("unsupported locale setting")
        for each in (range(6) if category == LC_ALL else (category,)):
            _current[each] = name
    if category != LC_ALL:
        return _current[category]
    names = [_current[each] for each in range(6)]
    if len(set(names)) == 1:
        return names[0]
    return ";".join(f"{label}={_current[each]}" for label, each in (
        ("LC_CTYPE", LC_CTYPE), ("LC_NUMERIC", LC_NUMERIC), ("LC_TIME", LC_TIME), ("LC_COLLATE", LC_COLLATE),
        ("LC_MONETARY", LC_MONETARY), ("LC_MESSAGES", LC_MESSAGES))) + "".join(
        f";LC_{label}=C" for label in ("PAPER", "NAME", "ADDRESS", "TELEPHONE", "MEASUREMENT", "IDENTIFICATION"))


def getlocale(category=LC_CTYPE):
    """Return language and encoding of a category."""
    name = _current[category]
    return (None, None) if name in ("C", "POSIX") else ("en_US", "UTF-8")


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """Return language and encoding that the environment asks for."""
    import os
    import warnings
    warnings.warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. Use setlocale(), "
                  "getencoding() and getlocale() instead.", DeprecationWarning, stacklevel=2)
    for variable in envvars:
        name = os.environ.get(variable)
        if name:
            break
    else:
        name = "C"
    if name in ("C", "POSIX"):
        return None, None
    language, _, encoding = name.partition(".")
    return ("en_US" if language == "C" else language), encoding.upper().replace("UTF8", "UTF-8") or None


def getencoding():
    """Return the encoding of the environment."""
    return "UTF-8"


def getpreferredencoding(do_setlocale=True):
    """Return the encoding for text in files."""
    return "utf-8" if sys.flags.utf8_mode else getencoding()


def localeconv():
    """Return how numbers and amounts of money are written."""
    return {"int_curr_symbol": "", "currency_symbol": "", "mon_decimal_point": "", "mon_thousands_sep": "",
            "mon_grouping": [], "positive_sign": "", "negative_sign": "", "int_frac_digits": CHAR_MAX,
            "frac_digits": CHAR_MAX, "p_cs_precedes": CHAR_MAX, "p_sep_by_space": CHAR_MAX, "n_cs_precedes": CHAR_MAX,
            "n_sep_by_space": CHAR_MAX, "p_sign_posn": CHAR_MAX, "n_sign_posn": CHAR_MAX, "decimal_point": ".",
            "thousands_sep": "", "grouping": []}


def strcoll(os1, os2, /):
    """Compare two strings: negative, 0 or positive."""
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """Return what a string is sorted by."""
    return string


def normalize(localename):
    """Return the full name of a locale."""
    return localename


_percent = re.compile(r"%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]")


def format_string(f, val, grouping=False, monetary=False):
    """Format a value like %, with the habits of the locale."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """Refuse: the locale "C" has no currency."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """Format a float, with the decimal point of the locale."""
    return "%.12g" % val


def delocalize(string):
    """Return the text of a number without what is particular to the locale."""
    return string


def localize(string, grouping=False, monetary=False):
    """Return the text of a number as the locale writes it."""
    return string


def atof(string, func=float):
    """Return the float that a text stands for."""
    return func(delocalize(string))


def atoi(string):
    """Return the int that a text stands for."""
    return int(delocalize(string))
