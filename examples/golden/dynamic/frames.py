"""sys._getframe: names, lines, locals, globals, back links, code of the caller."""
import sys


def where():
    f = sys._getframe(1)
    return f.f_code.co_name, f.f_lineno, sorted(k for k in f.f_locals if not k.startswith("__"))[:4]


def caller(a):
    b = 2
    return where()


print(caller(1))


def chain():
    names = []
    f = sys._getframe()
    while f:
        names.append(f.f_code.co_name)
        f = f.f_back
    return names


def outer():
    class K:
        got = chain()
        def m(self): return chain()
    return K.got, K().m(), (lambda: chain())(), [chain() for _ in range(1)][0], list(chain() for _ in range(1))[0]


for line in outer():
    print(line)
print(
    chain(), sys._getframe().f_code.co_name, sys._getframe().f_globals is globals(),
    sys._getframe().f_locals is globals(), sys._getframe().f_back,
)


def locals_of_caller():
    return sys._getframe(1).f_locals


def shows():
    x, y = 1, [2]
    return locals_of_caller()


print(shows())


def writes():
    v = "before"
    sys._getframe().f_locals["v"] = "after"
    return v


print(writes())


def lines():
    first = sys._getframe().f_lineno
    second = (
        sys._getframe()
        .f_lineno
    )
    return second - first


print(lines())
f = sys._getframe()
print(
    type(f).__name__, f.f_builtins is __builtins__.__dict__, f.f_trace, f.f_trace_lines, f.f_trace_opcodes,
    f.f_lasti > 0,
)
for bad in (
    lambda: sys._getframe(1000), lambda: sys._getframe("x"), lambda: sys._getframe(1, 2),
    lambda: setattr(f, "f_code", 1), lambda: setattr(f, "f_locals", {}), lambda: type(f)(),
):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def log(message):
    caller = sys._getframe(1)
    print(f"{caller.f_code.co_qualname}:{caller.f_lineno - caller.f_code.co_firstlineno}: {message}")


class Service:
    def start(self):
        log("starting")

        def helper():
            log("helping")

        helper()


Service().start()


def gen():
    yield sys._getframe().f_back.f_code.co_name
    yield sys._getframe().f_back.f_code.co_name


g = gen()


def resume(): return next(g)


print(next(g), resume(), g.gi_frame.f_back, g.gi_frame.f_code.co_name)
exec("print(sys._getframe().f_code.co_filename, sys._getframe().f_back.f_code.co_name)")
print(eval("sys._getframe().f_code.co_name"))


def clear_me():
    big = [1]
    return sys._getframe()


fr = clear_me()
print(fr.f_locals, fr.f_back is None, fr.clear(), fr.f_locals)
try:
    sys._getframe().clear()
except RuntimeError as e:
    print(e)
