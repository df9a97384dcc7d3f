"""Tracebacks of code that is traced or profiled point where those of untraced code point: also in frames on their way."""
import cProfile
import sys
import traceback


class Base:
    def greet(self, *names):
        return len(names)


class Derived(Base):
    def greet(self, *names):
        count = super().greet(*names) + super().greet("x")
        return (count +
                {}[count])

    def check(self, n):
        a = (n and
             not n or
             2 ** 63); b = [1,
                            -10 ** 3]
        return a + None.missing


def carets(f, *args):
    try:
        f(*args)
    except Exception:
        print("\n".join(traceback.format_exc().splitlines()[3:]))


def steps():
    if len(sys.argv) > 5 and not 1:
        yield 0
    yield super
    yield {}["first" if 0 else "second"]


print("plain")
carets(Derived().greet, 1)
carets(Derived().check, 5)
generator = steps()
next(generator)
profiler = cProfile.Profile()
print("profiled")
print(profiler.runcall(sorted, [3, 1, 2]))
profiler.enable()
carets(Derived().greet, 1)
profiler.disable()
sys.settrace(lambda frame, event, arg: None)
print("traced")
carets(Derived().greet, 1)
carets(Derived().check, 5)
carets(next, generator)
sys.settrace(None)
try:
    x = ("abc" +
         (5 if len("a") > 3 else 6) * 2)
except TypeError:
    traceback.print_exc(file=sys.stdout)
