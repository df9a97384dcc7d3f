# profile: the profiler in Python: calls, labels of its own, statistics.
import contextlib
import io
import profile
import pstats
import re


def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def work(): return fib(4), len("abc"), sorted([3, 1], key=neg), [].append(1)
def neg(x): return -x


def shown(f):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        result = f()
    print(re.sub(r"0x\w+|\d+\.\d\d\d", "T.TTT", out.getvalue()))
    return result


shown(lambda: profile.run("work()", sort="stdname"))
shown(lambda: profile.runctx("f(3)", {"f": fib}, {}, sort="stdname"))
p = profile.Profile()
print(p.runcall(fib, 3))
shown(lambda: p.print_stats("stdname"))
q = profile.Profile().runctx("work()", globals(), {})
shown(lambda: pstats.Stats(q).strip_dirs().sort_stats("stdname").print_callers())
