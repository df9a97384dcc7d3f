# timeit: a timer of our own makes times that can be compared; command line, units, errors.
import gc
import sys
import timeit


class Clock:
    def __init__(self, step): self.now, self.step = 0.0, step
    def __call__(self):
        self.now += self.step
        return self.now


calls = []
print(timeit.timeit("calls.append(gc.isenabled())", number=3, timer=Clock(2.0), globals=globals()), calls, gc.isenabled())
print(timeit.repeat(lambda: calls.append(1), setup=lambda: calls.clear(), number=4, repeat=2, timer=Clock(1)), calls)
t = timeit.Timer("x += 1", "x = 5", Clock(0.05))
print(t.timeit(10), t.repeat(3, 1))
seen = []
print(timeit.Timer("pass", timer=Clock(0.3)).autorange(lambda n, s: seen.append((n, s))), seen)
class Growing:
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 1
        return self.n * self.n / 100
print(timeit.Timer(timer=Growing()).autorange(lambda n, s: print(n, round(s, 2))))
for stmt, setup in ((3, "pass"), ("pass", 3), ("x =", "pass"), ("return", "pass"), ("pass", "yield 1"), ("break", "pass")):
    try:
        timeit.Timer(stmt, setup)
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, e)
t = timeit.Timer("a = 1\nb = a / 0\nc = 1", "if 1:\n    q = 2")
try:
    t.timeit(1)
except ZeroDivisionError:
    import io
    text = io.StringIO()
    t.print_exc(text)
    print(text.getvalue()[text.getvalue().index("<timeit-src>"):])
def wrap(timer): return Clock(1.5e-6)
for args in (["-n", "1", "pass"], ["-n2", "-r3", "x=1", "y=2"], ["-v", "-n", "4", "-r", "2"], ["-vv", "-n3", "-r1", "--", "pass"],
             ["-u", "msec", "-n1"], ["--unit=nsec", "--number=1", "--repeat", "0"], ["-s", "a=1", "-s", "b=a", "-n1", "b"], ["-u", "zz"], ["-q"], ["--zz"], ["-n"], ["-p", "-n", "5"]):
    print(args)
    print(timeit.main(args, _wrap_timer=wrap))
print(timeit.default_number, timeit.default_repeat, timeit.default_timer.__name__, timeit.reindent("a\nb", 2))
