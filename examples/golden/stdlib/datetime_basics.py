"""Dates, times, moments and what is between them: arithmetic, texts, errors."""
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


def show(f, *args, **named):
    try:
        print(repr(f(*args, **named)))
    except Exception as e:
        print(type(e).__name__, e)


d = date(2024, 2, 29)
print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple(), d.ctime(), d.replace(year=2020))
print(d + timedelta(days=1), d - timedelta(weeks=1), d - date(2023, 2, 28), date.fromordinal(738000), d < date(2025, 1, 1), hash(d) == hash(date(2024, 2, 29)))
print(d.strftime("%d/%m/%Y %A %B %j %U %y %b %a"), f"{d:%Y-%m}", f"{d}", date.min, date.max, date.resolution)
dt = datetime(2024, 1, 31, 12, 30, 45, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(), dt.isoformat(" ", "minutes"), dt.ctime(), dt.timetuple())
print(dt + timedelta(hours=36), dt - datetime(2023, 12, 31), dt.replace(microsecond=0), repr(dt.replace(second=0, microsecond=0)))
print(dt.strftime("%H:%M:%S.%f %p %I %Z%z|%%"), f"{dt:%d.%m.%y}", datetime.combine(d, time(1, 2)), datetime.max)
aware = datetime(2024, 6, 1, 12, tzinfo=timezone(timedelta(hours=2)))
print(aware, repr(aware), aware.utcoffset(), aware.tzname(), aware.astimezone(UTC), aware.timestamp(), aware.strftime("%z %Z"))
print(aware == aware.astimezone(UTC), hash(aware) == hash(aware.astimezone(UTC)), aware - datetime(2024, 6, 1, tzinfo=UTC), aware == datetime(2024, 6, 1, 12))
print(repr(timezone.utc), timezone.utc, repr(timezone(timedelta(hours=-5), "EST")), timezone(timedelta(hours=5, minutes=30)), timezone.utc is UTC)
t = time(9, 5, 7, 120)
print(t, repr(t), t.isoformat("milliseconds"), t.replace(hour=10), time(1) < time(2), t.strftime("%H-%M"), repr(time(9)), time(5, tzinfo=UTC))
td = timedelta(days=1, hours=2, minutes=3, seconds=4.5)
print(td, repr(td), td.total_seconds(), td * 2, td / 2, td // timedelta(hours=1), td % timedelta(hours=1), -td, abs(-td), td / timedelta(minutes=1))
print(timedelta(), repr(timedelta()), timedelta(seconds=-1), repr(timedelta(seconds=-1)), timedelta(weeks=1, milliseconds=5), timedelta(0.5), divmod(td, timedelta(hours=5)), bool(timedelta()))
print(td > timedelta(1), sum([td, td], timedelta()), td * 1.5, timedelta.max, timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(days=-1, seconds=5))
for text in "2024-01-31", "20240131", "2024-W05-3", "2024-1-31", "2024-02-30", "x", "2024-01-31T10":
    show(date.fromisoformat, text)
for text in ("2024-01-31T12:30:45", "2024-01-31 12:30", "2024-01-31T12:30:45.123", "2024-01-31T12:30:45+02:00", "2024-01-31T12:30:45Z",
             "2024-01-31", "20240131T123045", "2024-01-31T25:00", "2024-01-31T", "", "2024-01-31T12:30:45,5-05:30"):
    show(datetime.fromisoformat, text)
for text in "12:30", "12:30:45.5", "T12", "123045", "12:60", "24:00", "12:30+01:00":
    show(time.fromisoformat, text)
for text, form in [("2024-01-31", "%Y-%m-%d"), ("31 Jan 24", "%d %b %y"), ("12:30 PM", "%I:%M %p"), ("2024-01-31 12:30:45.5", "%Y-%m-%d %H:%M:%S.%f"),
                   ("Wednesday, January 31, 2024", "%A, %B %d, %Y"), ("2024-01-31T10:00:00+0200", "%Y-%m-%dT%H:%M:%S%z"), ("2024 032", "%Y %j"),
                   ("2024-13-01", "%Y-%m-%d"), ("2024-02-30", "%Y-%m-%d"), ("2024-01-31 x", "%Y-%m-%d"), ("a", "%Q"), ("31.12.2024", "%d.%m.%Y"), ("x", "%")]:
    show(datetime.strptime, text, form)
show(date, 2024, 13, 1)
show(date, 2024, 2, 30)
show(date, 0, 1, 1)
show(date, 2024)
show(date, "2024", 1, 1)
show(date, 2024.0, 1, 1)
show(time, 25)
show(time, 1, 60)
show(datetime, 2024, 1, 1, 24)
show(datetime, 2024, 1, 1, tzinfo=5)
show(timedelta, "1")
show(timedelta, 10**10)
show(lambda: d + 1)
show(lambda: date.max + timedelta(1))
show(lambda: datetime.max + timedelta(1))
show(lambda: dt < d)
show(lambda: dt < aware)
show(lambda: dt - aware)
show(lambda: d < 5)
show(lambda: timedelta(1) / 0)
show(lambda: timezone(timedelta(hours=24)))
show(lambda: timezone(5))
show(lambda: dt.isoformat(timespec="x"))
show(lambda: tzinfo().utcoffset(None))
print(dt == d, d == dt, d != 5, datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1.5, UTC), datetime(1970, 1, 1, tzinfo=UTC).timestamp())
print(sorted([date(2024, 3, 1), date(2023, 1, 1)]), max(dt, datetime(2025, 1, 1)), {d: 1}[date(2024, 2, 29)], isinstance(dt, date))
print(date.fromisocalendar(2024, 1, 1), date(2021, 1, 3).isocalendar()[1], date(2020, 12, 31).isocalendar().week)


class MyDate(date):
    pass


print(repr(MyDate(2024, 1, 1)), type(MyDate(2024, 1, 1) + timedelta(1)).__name__, MyDate.today().__class__.__name__)
for f in (lambda: 1 + d, lambda: "x" + d, lambda: d - 1, lambda: dt + "1", lambda: dt - d, lambda: d - dt, lambda: td + 1, lambda: 1 - td, lambda: td - d,
          lambda: td < 5, lambda: t < 5, lambda: dt + dt, lambda: d + d, lambda: td + d, lambda: [d] + d, lambda: dt >= None):
    show(f)
