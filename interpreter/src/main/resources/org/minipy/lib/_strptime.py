"""From text in a format of percent signs and letters to the parts of a time."""

import re
import time

_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december"]
_PATTERNS = {
    "d": r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])", "f": r"(?P<f>[0-9]{1,6})", "H": r"(?P<H>2[0-3]|[0-1]\d|\d)",
    "I": r"(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])", "G": r"(?P<G>\d\d\d\d)",
    "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
    "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])", "M": r"(?P<M>[0-5]\d|\d)", "S": r"(?P<S>6[0-1]|[0-5]\d|\d)",
    "U": r"(?P<U>5[0-3]|[0-4]\d|\d)", "W": r"(?P<W>5[0-3]|[0-4]\d|\d)", "w": r"(?P<w>[0-6])", "u": r"(?P<u>[1-7])",
    "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)", "y": r"(?P<y>\d\d)", "Y": r"(?P<Y>\d\d\d\d)",
    "z": r"(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))", "A": f"(?P<A>{'|'.join(_DAYS)})",
    "a": f"(?P<a>{'|'.join(day[:3] for day in _DAYS)})", "B": f"(?P<B>{'|'.join(_MONTHS)})",
    "b": f"(?P<b>{'|'.join(month[:3] for month in _MONTHS)})", "p": "(?P<p>am|pm)", "%": "%"}


def _pattern(format):
    format = format.replace("%c", "%a %b %d %H:%M:%S %Y").replace("%x", "%m/%d/%y").replace("%X", "%H:%M:%S")
    zones = "|".join(sorted({"utc", "gmt", *(name.lower() for name in time.tzname)}, key=len, reverse=True))
    text = re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
    text = re.sub(r"\s+", r"\\s+", text)
    out = []
    i = 0
    while i < len(text):
        if text[i] != "%":
            out.append(text[i])
            i += 1
            continue
        letter = text[i + 1:i + 2]
        if not letter:
            raise ValueError(f"stray % in format {format!r}")
        if letter == "Z":
            out.append(f"(?P<Z>{zones})")
        elif letter in _PATTERNS:
            out.append(_PATTERNS[letter])
        else:
            letter = text[i + 1:i + 3] if letter == "\\" else letter
            raise ValueError(f"{letter[-1]!r} is a bad directive in format {format!r}")
        i += 2
    return re.compile("".join(out), re.IGNORECASE)


def _parts(text, format):
    for i, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {i} must be str, not {type(value)}")
    try:
        pattern = _pattern(format)
    except re.error as error:
        raise re.error(f"redefinition of a directive in format {format!r}: {error.msg}") from None
    found = pattern.match(text)
    if not found:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if len(text) != found.end():
        raise ValueError(f"unconverted data remains: {text[found.end():]}")
    return found.groupdict()


def _read(text, format):
    given = _parts(text, format)

    def number(letter, absent=None):
        return int(given[letter]) if letter in given else absent

    year = number("Y")
    if year is None and "y" in given:
        year = number("y")
        year += 2000 if year <= 68 else 1900
    month = number("m", 1)
    if "B" in given:
        month = _MONTHS.index(given["B"].lower()) + 1
    elif "b" in given:
        month = [name[:3] for name in _MONTHS].index(given["b"].lower()) + 1
    day = number("d", 1)
    hour = number("H", 0)
    if "I" in given:
        hour = number("I")
        half = given.get("p", "").lower()
        if half in ("", "am"):
            hour = 0 if hour == 12 else hour
        else:
            hour = 12 if hour == 12 else hour + 12
    weekday = None
    if "A" in given:
        weekday = _DAYS.index(given["A"].lower())
    elif "a" in given:
        weekday = [name[:3] for name in _DAYS].index(given["a"].lower())
    elif "w" in given:
        weekday = (number("w") + 6) % 7
    elif "u" in given:
        weekday = number("u") - 1
    import datetime
    if "G" in given or "V" in given:
        if "G" not in given or "V" not in given or weekday is None or "j" in given:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        found = datetime.date.fromisocalendar(number("G"), number("V"), weekday + 1)
        year, month, day = found.year, found.month, found.day
    elif year is not None and weekday is not None and ("U" in given or "W" in given):
        first = datetime.date(year, 1, 1).weekday()
        if "W" in given:
            offset = number("W") * 7 - first + weekday if first else (number("W") - 1) * 7 + weekday
        else:
            first = (first + 1) % 7
            offset = number("U") * 7 - first + (weekday + 1) % 7 if first else (number("U") - 1) * 7 + (weekday + 1) % 7
        found = datetime.date(year, 1, 1) + datetime.timedelta(offset)
        year, month, day = found.year, found.month, found.day
    elif "j" in given:
        found = datetime.date(year or 1900, 1, 1) + datetime.timedelta(number("j") - 1)
        month, day = found.month, found.day
    base = year
    if year is None:
        year = base = 1900
        if month == 2 and day == 29:
            base = 1904
    moment = datetime.date(base, month, day)
    if weekday is None:
        weekday = moment.weekday()
    offset = None
    if "z" in given:
        offset = datetime.timedelta(0)
        if given["z"].upper() != "Z":
            digits = given["z"][1:].replace(":", "")
            whole, _, fraction = digits.partition(".")
            offset = datetime.timedelta(hours=int(whole[:2]), minutes=int(whole[2:4]), seconds=int(whole[4:6] or 0),
                                        microseconds=int((fraction + "000000")[:6]))
            if given["z"][0] == "-":
                offset = -offset
    fraction = int((given.get("f") or "0").ljust(6, "0"))
    second = number("S", 0)
    parts = (year, month, day, hour, number("M", 0), second, weekday, moment.timetuple().tm_yday, -1)
    return parts, fraction, offset, given.get("Z")


def parse_time(text, format="%a %b %d %H:%M:%S %Y"):
    """Return the parts as a time.struct_time."""
    return time.struct_time(_read(text, format)[0])


def parse_datetime(cls, text, format):
    """Return a datetime."""
    parts, fraction, offset, name = _read(text, format)
    zone = None
    if offset is not None:
        import datetime
        zone = datetime.timezone(offset) if name is None else datetime.timezone(offset, name)
    return cls(*parts[:6], fraction, zone)
