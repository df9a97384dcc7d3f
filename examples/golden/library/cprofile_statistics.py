# cProfile and pstats: calls and times by a clock that counts, orders, selections, callers and callees.
import cProfile
import contextlib
import io
import pstats
import re


class Clock:
    now = 0
    def __call__(self):
        Clock.now += 1
        return Clock.now


def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


def work():
    s = sorted([3, 1, 2], key=negative)
    total = []
    total.append(len(s))
    return fib(5), total, [abs(i) for i in s], ",".join("ab")


def negative(x): return -x


def zero(): return 0


p = cProfile.Profile(Clock(), 0.01)
p.enable()
work()
p.disable()
for e in sorted(p.getstats(), key=lambda e: str(getattr(e.code, "co_name", e.code))):
    print(getattr(e.code, "co_name", e.code), e.callcount, e.reccallcount, sorted((getattr(c.code, "co_name", c.code), c.callcount, c.reccallcount) for c in e.calls or ()))
s = pstats.Stats(p)
s.strip_dirs()
for keys in (("ncalls", "name"), ("name",), ("stdname",), ("nfl",), ("pcalls", "line", "name"), (pstats.SortKey.CALLS, pstats.SortKey.NAME), ("file", "name")):
    s.sort_stats(*keys).print_stats()
s.reverse_order().print_stats(3)
s.sort_stats("name").print_stats("fib|len")
s.print_stats(0.25, "a")
s.print_callers()
s.print_callees()
s.print_callers("fib")
print(s.total_calls, s.prim_calls, s.files, s.fcn_list[:2], s.max_name_len)
try:
    s.sort_stats("name", 1)
except TypeError as e:
    print(e)
try:
    pstats.Stats(3)
except TypeError as e:
    print(e)
q = cProfile.Profile(zero)
print(q.runcall(fib, 3))
with cProfile.Profile(zero) as r:
    fib(2)
both = pstats.Stats(q, r)
both.strip_dirs().sort_stats("name").print_stats("fib")
with contextlib.redirect_stdout(io.StringIO()) as out:
    cProfile.run("fib(4)", sort="name")
    cProfile.runctx("f(2)", {"f": fib}, {}, sort="stdname")
print(re.sub(r"\d\.\d\d\d", "T.TTT", out.getvalue()))
profile = pstats.Stats(cProfile.Profile().run("fib(3)")).get_stats_profile()
print(profile.func_profiles["fib"].ncalls, profile.func_profiles["fib"].line_number)
print(pstats.SortKey("tottime"), list(pstats.SortKey), sorted(pstats.Stats().get_sort_arg_defs())[:12])
