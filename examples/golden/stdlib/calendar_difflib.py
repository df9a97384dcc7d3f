"""calendar: months and years; difflib: ratios, differences of lines."""
import calendar
import difflib


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


print(calendar.month(2024, 2), calendar.month(2023, 10, 3, 2), sep="")
print(calendar.calendar(2024), calendar.calendar(2025, 3, 2, 4, 4))
calendar.prmonth(2000, 1)
print(calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29), calendar.isleap(1900), calendar.leapdays(1900, 2001))
print(calendar.monthcalendar(2024, 9), calendar.weekheader(3), calendar.weekheader(10))
print(list(calendar.day_name), list(calendar.month_abbr), calendar.day_abbr[0], calendar.month_name[1:3], len(calendar.month_name))
print(calendar.MONDAY, repr(calendar.MAY), calendar.Month(3), calendar.timegm((2024, 2, 29, 12, 0, 0)), calendar.Day.SUNDAY)
show(calendar.monthrange, 2024, 13)
show(calendar.setfirstweekday, 7)
c = calendar.TextCalendar(calendar.SUNDAY)
print(c.formatmonth(2024, 3), c.formatweekheader(9), c.firstweekday, list(c.iterweekdays()))
print([str(d) for d in calendar.Calendar().itermonthdates(2024, 2)][:4], list(calendar.Calendar(3).itermonthdays2(2024, 2))[-3:], list(calendar.Calendar(3).itermonthdays4(2024, 12))[-2:])
print(calendar.HTMLCalendar().formatmonth(2024, 2), len(calendar.HTMLCalendar().formatyear(2024)), len(calendar.Calendar().yeardayscalendar(2024, 5)))
calendar.setfirstweekday(6)
print(calendar.firstweekday(), calendar.month(2024, 1))

a = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n".splitlines(True)
b = "one\ntoo\nthree\nfive\nsix\nseven\neight\nnine and a half\nten\neleven\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "a.txt", "b.txt")), "".join(difflib.unified_diff(a, b, "a", "b", "d1", "d2", n=0)), "".join(difflib.context_diff(a, b, "a", "b", n=1)))
print("".join(difflib.ndiff(a, b)), "".join(difflib.ndiff(["private Thread x;\n", "\tb\n"], ["private volatile Thread x;\n", "\tc  d\n"])))
print(list(difflib.unified_diff(["a"], ["a"])), list(difflib.unified_diff([], ["x"], lineterm="")))
d = list(difflib.ndiff(a, b))
print("".join(difflib.restore(d, 1)) == "".join(a), "".join(difflib.restore(d, 2)) == "".join(b))
s = difflib.SequenceMatcher(None, "abxcd", "abcdx")
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_opcodes(), s.get_matching_blocks(), s.find_longest_match())
s = difflib.SequenceMatcher(lambda c: c == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.get_matching_blocks(), list(s.get_grouped_opcodes(1)))
print(difflib.SequenceMatcher(None, "ab" * 150, "ba" * 150).ratio(), difflib.SequenceMatcher(None, [], []).ratio())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["y"]), difflib.get_close_matches("hello", ["hallo", "hullo", "help", "jello", "hell"], n=2, cutoff=0.5))
show(difflib.get_close_matches, "a", [], n=0)
show(difflib.get_close_matches, "a", [], cutoff=2)
show(list, difflib.restore([], 3))
show(list, difflib.unified_diff([1], ["a"]))
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\xff\n"], [b"b\n"])))
