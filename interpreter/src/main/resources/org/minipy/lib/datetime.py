"""Dates, times of day, and the time between them, in the calendar of today (proleptic Gregorian)."""

import time as _time
import math as _math

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_MAX_ORDINAL = 3652059
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS_IN_MONTH[month]


def _days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _days_before_month(year, month):
    return _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))


def _to_ordinal(year, month, day):
    return _days_before_year(year) + _days_before_month(year, month) + day


def _from_ordinal(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = 1
    while n >= _days_in_month(year, month):
        n -= _days_in_month(year, month)
        month += 1
    return year, month, n + 1


def _index(value):
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


_MISSING = object()


def _check_given(year, month, day):
    for place, (name, value) in enumerate((("year", year), ("month", month), ("day", day)), 1):
        if value is _MISSING:
            raise TypeError(f"function missing required argument {name!r} (pos {place})")
        _index(value)


def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _divide_nearest(a, b):
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q % 2:
        q += 1
    return q


def _offset_text(offset, separator=":"):
    if offset is None:
        return ""
    sign = "+"
    if offset.days < 0:
        sign, offset = "-", -offset
    minutes, seconds = divmod(offset.days * 86400 + offset.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{sign}{hours:02d}{separator}{minutes:02d}"
    if seconds or offset.microseconds:
        text += f"{separator}{seconds:02d}"
        if offset.microseconds:
            text += f".{offset.microseconds:06d}"
    return text


def _time_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return f"{hour:02d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    text = f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{microsecond // 1000:03d}"
    if timespec == "microseconds":
        return f"{text}.{microsecond:06d}"
    raise ValueError("Unknown timespec value")


def _strftime(o, format, parts):
    out = []
    i = 0
    while i < len(format):
        c = format[i]
        i += 1
        if c != "%" or i == len(format):
            out.append(c)
            continue
        c = format[i]
        i += 1
        if c == "f":
            out.append(f"{getattr(o, 'microsecond', 0):06d}")
        elif c == "z":
            out.append(_offset_text(o.utcoffset(), "") if hasattr(o, "utcoffset") else "")
        elif c == ":" and format[i:i + 1] == "z":
            i += 1
            out.append(_offset_text(o.utcoffset()) if hasattr(o, "utcoffset") else "")
        elif c == "Z":
            out.append(((o.tzname() or "") if hasattr(o, "tzname") else "").replace("%", "%%"))
        else:
            out.append("%" + c)
    return _time.strftime("".join(out), parts)


class timedelta:
    """The time between two moments, in days, seconds and microseconds."""

    __slots__ = "_days", "_seconds", "_microseconds"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for name, value, unit in (("days", days, 86400000000), ("seconds", seconds, 1000000),
                                  ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                                  ("minutes", minutes, 60000000), ("hours", hours, 3600000000),
                                  ("weeks", weeks, 604800000000)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                fraction, whole = _math.modf(value)
                total += int(whole) * unit
                fraction, whole = _math.modf(fraction * unit)
                total += int(whole)
                rest += fraction
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if rest:
            whole = round(rest)
            if abs(whole - rest) == 0.5:
                is_odd = total & 1
                total += 2 * round((rest + is_odd) * 0.5) - is_odd
            else:
                total += whole
        return cls._of(total)

    @classmethod
    def _of(cls, microseconds):
        seconds, us = divmod(microseconds, 1000000)
        days, seconds = divmod(seconds, 86400)
        if abs(days) >> 31:
            raise OverflowError("Python int too large to convert to C int")
        if abs(days) > 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days, self._seconds, self._microseconds = days, seconds, us
        return self

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    days = property(lambda self: self._days, doc="The days.")
    seconds = property(lambda self: self._seconds, doc="The seconds beyond the days.")
    microseconds = property(lambda self: self._microseconds, doc="The microseconds beyond the seconds.")

    def total_seconds(self):
        """Return all of it in seconds."""
        return self._total() / 10**6

    def __repr__(self):
        args = [f"{name}={value}" for name, value in (("days", self._days), ("seconds", self._seconds),
                                                      ("microseconds", self._microseconds)) if value]
        return f"{_name(self)}({', '.join(args) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        if self._microseconds:
            text += f".{self._microseconds:06d}"
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() + other._total())
        return NotImplemented if isinstance(other, date) else _refused("+", self, other)

    def __radd__(self, other):
        return _refused("+", other, self)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() - other._total())
        return _refused("-", self, other)

    def __rsub__(self, other):
        return _refused("-", other, self)

    def __neg__(self):
        return timedelta._of(-self._total())

    def __pos__(self):
        return timedelta._of(self._total())

    def __abs__(self):
        return timedelta._of(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide_nearest(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        return timedelta._of(self._total() // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta._of(_divide_nearest(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide_nearest(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._of(self._total() % other._total()) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._total(), other._total())
        return q, timedelta._of(r)

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else _refused("<", self, other)

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else _refused("<=", self, other)

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else _refused(">", self, other)

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else _refused(">=", self, other)

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


def _shown(o):
    cls = type(o)
    return f"datetime.{cls.__name__}" if cls in (date, datetime, time, timedelta, timezone) else cls.__name__


def _refused(operator, left, right):
    """Raise the TypeError with the full names of the types, where no other type can have a say."""
    if type(left) in _SIMPLE or type(right) in _SIMPLE or type(left) in (date, datetime, time, timedelta):
        if type(right) in (*_SIMPLE, date, datetime, time, timedelta):
            if operator in ("<", "<=", ">", ">="):
                raise TypeError(f"'{operator}' not supported between instances of {_shown(left)!r} and "
                                f"{_shown(right)!r}")
            if operator == "+" and type(left) in (str, list, tuple):
                kind = type(left).__name__
                raise TypeError(f'can only concatenate {kind} (not "{_shown(right)}") to {kind}')
            raise TypeError(f"unsupported operand type(s) for {operator}: {_shown(left)!r} and {_shown(right)!r}")
    return NotImplemented


_SIMPLE = int, float, str, bytes, bool, list, tuple, dict, set, type(None)


def _name(o):
    module = o.__class__.__module__
    return ("datetime." if module == "datetime" else "") + o.__class__.__qualname__


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


class date:
    """A day."""

    __slots__ = "_year", "_month", "_day"

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING):
        if type(year) is bytes and len(year) == 4 and month is _MISSING:
            year, month, day = year[0] << 8 | year[1], year[2], year[3]
        _check_given(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    year = property(lambda self: self._year, doc="The year, from 1 to 9999.")
    month = property(lambda self: self._month, doc="The month, from 1 to 12.")
    day = property(lambda self: self._day, doc="The day of the month.")

    @classmethod
    def fromtimestamp(cls, t, /):
        """Return the local day of so many seconds since 1970."""
        return cls(*_time.localtime(t)[:3])

    @classmethod
    def today(cls):
        """Return today."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n, /):
        """Return day n, January 1 of year 1 being day 1."""
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > _MAX_ORDINAL:
            raise ValueError("year is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """Return the day of a text such as 2024-01-31."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            parts = _parse_date(date_string)
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """Return the day of a week of a year."""
        return cls(*_from_iso_calendar(year, week, day))

    def __repr__(self):
        return f"{_name(self)}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        """Return the day as text: 2024-01-31."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def ctime(self):
        """Return the day as time.ctime() writes it."""
        return f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        """Return the day in a format of percent signs and letters."""
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        return _strftime(self, format, self.timetuple())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def timetuple(self):
        """Return the parts as time.localtime() does."""
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._day_of_year(), -1))

    def _day_of_year(self):
        return _days_before_month(self._year, self._month) + self._day

    def toordinal(self):
        """Return the number of the day, January 1 of year 1 being day 1."""
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """Return a day with other parts."""
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    def _compared(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            a = self._year, self._month, self._day
            b = other._year, other._month, other._day
            return (a > b) - (a < b)
        return None

    def __eq__(self, other):
        c = self._compared(other)
        return NotImplemented if c is None else c == 0

    def __lt__(self, other):
        c = self._compared(other)
        return _refused("<", self, other) if c is None else c < 0

    def __le__(self, other):
        c = self._compared(other)
        return _refused("<=", self, other) if c is None else c <= 0

    def __gt__(self, other):
        c = self._compared(other)
        return _refused(">", self, other) if c is None else c > 0

    def __ge__(self, other):
        c = self._compared(other)
        return _refused(">=", self, other) if c is None else c >= 0

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return _refused("+", self, other)
        n = self.toordinal() + other._days
        if not 0 < n <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    def __radd__(self, other):
        return self + other if isinstance(other, timedelta) else _refused("+", other, self)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return _refused("-", self, other)

    def weekday(self):
        """Return the day of the week, Monday being 0."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """Return the day of the week, Monday being 1 and Sunday 7."""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """Return year, number of the week and day of the week."""
        year = self._year
        first = _first_monday(year)
        today = self.toordinal()
        week, day = divmod(today - first, 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _first_monday(year), 7)
        elif week >= 52 and today >= _first_monday(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def __reduce__(self):
        return self.__class__, (bytes((self._year >> 8, self._year & 255, self._month, self._day)),)


def _first_monday(year):
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _from_iso_calendar(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    if not 0 < week < 53:
        first = _to_ordinal(year, 1, 1) % 7
        if not (week == 53 and (first == 4 or first == 3 and _is_leap(year))):
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _from_ordinal(_first_monday(year) + (week - 1) * 7 + day - 1)


class IsoCalendarDate(tuple):
    """What isocalendar() returns."""

    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


def _digits(text):
    if not (text.isascii() and text.isdigit()):
        raise ValueError(text)
    return int(text)


def _parse_date(text):
    year = _digits(text[:4])
    if len(text) not in (7, 8, 10):
        raise ValueError(text)
    dashed = text[4] == "-"
    at = 5 if dashed else 4
    if text[at] == "W":
        week = _digits(text[at + 1:at + 3])
        rest = text[at + 3:]
        if rest and dashed:
            if rest[0] != "-":
                raise ValueError(text)
            rest = rest[1:]
        if len(rest) > 1:
            raise ValueError(text)
        return _from_iso_calendar(year, week, _digits(rest) if rest else 1)
    month = _digits(text[at:at + 2])
    rest = text[at + 2:]
    if dashed:
        if rest[0] != "-":
            raise ValueError(text)
        rest = rest[1:]
    if len(rest) != 2:
        raise ValueError(text)
    return year, month, _digits(rest)


def _parse_clock(text):
    parts = [0, 0, 0, 0]
    whole, dot, fraction = text.replace(",", ".").partition(".")
    if dot:
        if not fraction:
            raise ValueError(text)
        _digits(fraction)
        parts[3] = int((fraction + "00000")[:6])
    pieces = whole.split(":") if ":" in whole else [whole[i:i + 2] for i in range(0, len(whole), 2)]
    if len(pieces) > 3 or dot and len(pieces) != 3:
        raise ValueError(text)
    for i, piece in enumerate(pieces):
        if len(piece) != 2:
            raise ValueError(text)
        parts[i] = _digits(piece)
    return parts


def _parse_time(text):
    if not text:
        raise ValueError(text)
    zone = None
    at = next((i for i, c in enumerate(text) if c in "+-Z"), -1)
    if at >= 0:
        if text[at] == "Z":
            if at != len(text) - 1:
                raise ValueError(text)
            zone = timezone.utc
        else:
            offset = text[at + 1:]
            if len(offset) in (0, 1, 3):
                raise ValueError(text)
            hours, minutes, seconds, us = _parse_clock(offset)
            delta = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=us)
            zone = timezone.utc if not delta else timezone(-delta if text[at] == "-" else delta)
        text = text[:at]
    return (*_parse_clock(text), zone)


class tzinfo:
    """What a time zone is: subclasses say how far it is from UTC."""

    __slots__ = ()

    def tzname(self, dt):
        """Return the name of the zone."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        """Return how far the zone is from UTC."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        """Return how much of that is daylight saving time."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """Return the time in this zone of a time in UTC."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - saving
        if delta:
            dt += delta
            saving = dt.dst()
        return dt + saving


class timezone(tzinfo):
    """A zone that is always the same time from UTC."""

    __slots__ = "_offset", "_zone_name"

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None:
            if not offset and hasattr(cls, "utc"):
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -timedelta(1) < offset < timedelta(1):
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                             f"timedelta(hours=24), not {offset!r}.")
        self = object.__new__(cls)
        self._offset = offset
        self._zone_name = name
        return self

    def __init__(self, offset, name=None):
        pass

    def utcoffset(self, dt, /):
        return self._offset

    def dst(self, dt, /):
        return None

    def tzname(self, dt, /):
        if self._zone_name is not None:
            return self._zone_name
        return "UTC" + (_offset_text(self._offset) if self._offset else "")

    def fromutc(self, dt, /):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._zone_name is None else f", {self._zone_name!r}"
        return f"{_name(self)}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    def __reduce__(self):
        return self.__class__, (self._offset,) if self._zone_name is None else (self._offset, self._zone_name)


timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


class _Zoned:
    """What times and moments with a zone have in common."""

    __slots__ = ()

    def _ask_zone(self, question, argument):
        zone = self._tzinfo
        return None if zone is None else getattr(zone, question)(argument)


class time(_Zoned):
    """A time of day."""

    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if type(hour) is bytes and len(hour) == 6:
            state, tzinfo = hour, minute or None
            hour, minute, second, microsecond = state[0] & 127, state[1], state[2], int.from_bytes(state[3:], "big")
            fold = state[0] >> 7
        parts = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = parts
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._hour, doc="The hour, from 0 to 23.")
    minute = property(lambda self: self._minute, doc="The minute.")
    second = property(lambda self: self._second, doc="The second.")
    microsecond = property(lambda self: self._microsecond, doc="The microsecond.")
    tzinfo = property(lambda self: self._tzinfo, doc="The zone, or None.")
    fold = property(lambda self: self._fold, doc="1 for the second of two equal times.")

    def utcoffset(self):
        """Return how far the zone is from UTC."""
        return self._ask_zone("utcoffset", None)

    def dst(self):
        """Return the daylight saving time of the zone."""
        return self._ask_zone("dst", None)

    def tzname(self):
        """Return the name of the zone."""
        return self._ask_zone("tzname", None)

    @classmethod
    def fromisoformat(cls, time_string, /):
        """Return the time of a text such as 12:30:01."""
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            parts = _parse_time(time_string.removeprefix("T"))
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*parts)

    def isoformat(self, timespec="auto"):
        """Return the time as text: 12:30:01."""
        return _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + \
            _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """Return the time in a format of percent signs and letters."""
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        return _strftime(self, format, _time.struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)))

    __format__ = date.__format__

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._microsecond:
            parts += [self._second, self._microsecond]
        elif self._second:
            parts.append(self._second)
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_name(self)}({text})"

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """Return a time with other parts."""
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def _value(self, offset):
        value = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        return value if offset is None else value - offset._total()

    def _compared(self, other, equality=False):
        if not isinstance(other, time):
            return None
        mine, its = self.utcoffset(), other.utcoffset()
        if (mine is None) != (its is None):
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware times")
        a, b = self._value(mine), other._value(its)
        return (a > b) - (a < b)

    def __eq__(self, other):
        c = self._compared(other, True)
        return NotImplemented if c is None else c == 0

    __lt__, __le__, __gt__, __ge__ = date.__lt__, date.__le__, date.__gt__, date.__ge__

    def __hash__(self):
        return hash(self.replace(fold=0)._value(self.utcoffset()))

    def _state(self, hour):
        state = bytes((hour, self._minute, self._second)) + self._microsecond.to_bytes(3, "big")
        return self.__class__, (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce_ex__(self, protocol, /):
        return self._state(self._hour | self._fold << 7 if protocol > 3 else self._hour)

    def __reduce__(self):
        return self._state(self._hour)


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
_tzinfo_class = tzinfo


_DATE, _TIME = date, time


class datetime(date, _Zoned):
    """A day and a time of day."""

    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        if type(year) is bytes and len(year) == 10 and day is _MISSING:
            state, tzinfo = year, None if month is _MISSING else month
            year, month, day = state[0] << 8 | state[1], state[2] & 127, state[3]
            hour, minute, second, microsecond = state[4], state[5], state[6], int.from_bytes(state[7:], "big")
            fold = state[2] >> 7
        _check_given(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(hour, minute, second,
                                                                                            microsecond, fold)
        _check_zone(tzinfo)
        self._tzinfo = tzinfo
        return self

    hour, minute, second, microsecond = time.hour, time.minute, time.second, time.microsecond
    tzinfo, fold = time.tzinfo, time.fold

    @classmethod
    def _from_microseconds(cls, value, zone=None, fold=0):
        days, us = divmod(value, 86400000000)
        if not 0 < days <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        seconds, us = divmod(us, 1000000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(*_from_ordinal(days), hour, minute, second, us, zone, fold=fold)

    def _microseconds(self):
        return self.toordinal() * 86400000000 + \
            ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """Return the moment of so many seconds since 1970, in a zone or in local time."""
        _check_zone(tz)
        if not isinstance(timestamp, float):
            timestamp = _index(timestamp)
        us = round(timestamp * 1000000) if isinstance(timestamp, int) else _round_even(timestamp)
        if tz is not None:
            return tz.fromutc(cls._from_microseconds(us + _EPOCH, tz))
        seconds, us = divmod(us, 1000000)
        parts = _time.localtime(seconds)
        return cls(*parts[:6], us)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        """Return the moment of so many seconds since 1970 in UTC, without a zone."""
        import warnings
        warnings.warn("datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future "
                      "version. Use timezone-aware objects to represent datetimes in UTC: "
                      "datetime.datetime.fromtimestamp(timestamp, datetime.UTC).", DeprecationWarning, stacklevel=2)
        return cls._from_microseconds(_round_even(t) + _EPOCH)

    @classmethod
    def now(cls, tz=None):
        """Return this moment."""
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        """Return this moment in UTC, without a zone."""
        import warnings
        warnings.warn("datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use "
                      "timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
                      DeprecationWarning, stacklevel=2)
        return cls._from_microseconds(_round_even(_time.time()) + _EPOCH)

    @classmethod
    def today(cls):
        """Return this moment."""
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """Return the moment of a day and a time."""
        for place, (value, kind, name) in enumerate(((date, _DATE, "date"), (time, _TIME, "time")), 1):
            if not isinstance(value, kind):
                raise TypeError(f"combine() argument {place} must be datetime.{name}, not {type(value).__name__}")
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """Return the moment of a text such as 2024-01-31T12:30:01."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            at = _find_separator(date_string)
            day, rest = date_string[:at], date_string[at + 1:]
            if len(date_string) < 7 or len(date_string) == at + 1:
                raise ValueError
            parts = *_parse_date(day), *(_parse_time(rest) if rest else ())
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def strptime(cls, date_string, format, /):
        """Return the moment of a text in a format of percent signs and letters."""
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        import _strptime
        return _strptime.parse_datetime(cls, date_string, format)

    def timetuple(self):
        saving = self.dst()
        flag = -1 if saving is None else int(bool(saving))
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second,
                                  self.weekday(), self._day_of_year(), flag))

    def utctimetuple(self):
        """Return the parts in UTC."""
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return _time.struct_time((*moment.timetuple()[:8], 0))

    def timestamp(self):
        """Return the seconds since 1970."""
        if self._tzinfo is None:
            return _time.mktime(self.timetuple()) + self._microsecond / 1e6
        return (self - _EPOCH_MOMENT).total_seconds()

    def date(self):
        """Return the day."""
        return date(self._year, self._month, self._day)

    def time(self):
        """Return the time of day, without zone."""
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """Return the time of day, with zone."""
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        """Return a moment with other parts."""
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def _local_zone(self):
        seconds = _time.mktime(self.timetuple()) if self._tzinfo is None else self.timestamp() // 1
        parts = _time.localtime(seconds)
        return timezone(timedelta(seconds=parts.tm_gmtoff), parts.tm_zone)

    def astimezone(self, tz=None):
        """Return the same moment in another zone, in local time unless told otherwise."""
        if tz is None:
            tz = self._local_zone()
        elif not isinstance(tz, _tzinfo_class):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        zone = self._tzinfo
        if zone is None:
            offset = self._local_zone().utcoffset(None)
        else:
            if tz is zone:
                return self
            offset = self.utcoffset()
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        return (f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} {self._hour:02d}:"
                f"{self._minute:02d}:{self._second:02d} {self._year:04d}")

    def isoformat(self, sep="T", timespec="auto"):
        """Return the moment as text: 2024-01-31T12:30:01."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}" + \
            _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + \
            _offset_text(self.utcoffset())

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
        if self._microsecond:
            parts += [self._second, self._microsecond]
        elif self._second:
            parts.append(self._second)
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_name(self)}({text})"

    def __str__(self):
        return self.isoformat(" ")

    def utcoffset(self):
        """Return how far the zone is from UTC."""
        return self._ask_zone("utcoffset", self)

    def tzname(self):
        """Return the name of the zone."""
        return self._ask_zone("tzname", self)

    def dst(self):
        """Return the daylight saving time of the zone."""
        return self._ask_zone("dst", self)

    def _compared(self, other, equality=False):
        if not isinstance(other, datetime):
            if isinstance(other, date) and not equality:
                raise TypeError("can't compare datetime.datetime to datetime.date")
            return None
        mine, its = (None, None) if self._tzinfo is other._tzinfo else (self.utcoffset(), other.utcoffset())
        if (mine is None) != (its is None):
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        a, b = self._microseconds(), other._microseconds()
        if mine is not None:
            a -= mine._total()
            b -= its._total()
        return (a > b) - (a < b)

    def __eq__(self, other):
        c = self._compared(other, True)
        return NotImplemented if c is None else c == 0

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset()
        value = self._microseconds()
        return hash(timedelta._of(value if offset is None else value - offset._total()))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return _refused("+", self, other)
        return type(self)._from_microseconds(self._microseconds() + other._total(), self._tzinfo)

    def __radd__(self, other):
        return self + other if isinstance(other, timedelta) else _refused("+", other, self)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return _refused("-", self, other)
        difference = self._microseconds() - other._microseconds()
        if self._tzinfo is not other._tzinfo:
            mine, its = self.utcoffset(), other.utcoffset()
            if (mine is None) != (its is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if mine is not None:
                difference += its._total() - mine._total()
        return timedelta._of(difference)

    def _state(self, month):
        date = self._year >> 8, self._year & 255, month, self._day
        state = bytes((*date, self._hour, self._minute, self._second)) + self._microsecond.to_bytes(3, "big")
        return self.__class__, (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce_ex__(self, protocol, /):
        return self._state(self._month | self._fold << 7 if protocol > 3 else self._month)

    def __reduce__(self):
        return self._state(self._month)


def _find_separator(text):
    if len(text) > 8 and text[4] == "-":
        if text[5] == "W":
            return 10 if len(text) > 9 and text[8] == "-" and text[9].isdigit() else 8
        return 10
    if text[4:5] == "W":
        at = 7
        while at < len(text) and text[at].isdigit():
            at += 1
        return at if at < 9 else 7 + at % 2
    return 8


def _round_even(timestamp):
    whole, fraction = divmod(timestamp, 1)
    us = round(fraction * 1000000)
    return int(whole) * 1000000 + us


_EPOCH = _to_ordinal(1970, 1, 1) * 86400000000
_EPOCH_MOMENT = datetime(1970, 1, 1, tzinfo=timezone.utc)
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


datetime.__qualname__ = "".join(("date", "time"))  # in CPython not the same str as the name of the module, which pickles show
