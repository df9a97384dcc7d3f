"""Traceback objects: frames, line numbers, tb_next chains, with_traceback, what a handler sees."""
import sys


def a():
    b()


def b():
    x = "local of b"
    1 / 0


def walk(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_lasti >= 0))
        tb = tb.tb_next
    return out


try:
    a()
except ZeroDivisionError as e:
    saved = e
    print(walk(e.__traceback__), e.__traceback__ is sys.exc_info()[2])
    print(e.__traceback__.tb_next.tb_next.tb_frame.f_locals, e.__traceback__.tb_frame is sys._getframe())
print(walk(saved.__traceback__))
try:
    raise saved
except ZeroDivisionError as e:
    print(walk(e.__traceback__))


def reraise():
    try:
        a()
    except ZeroDivisionError:
        raise


try:
    reraise()
except ZeroDivisionError as e:
    print(walk(e.__traceback__))


def raise_named():
    try:
        a()
    except ZeroDivisionError as err:
        raise err


try:
    raise_named()
except ZeroDivisionError as e:
    print(walk(e.__traceback__))
new = ValueError("fresh")
print(new.__traceback__, new.with_traceback(saved.__traceback__) is new, walk(new.__traceback__))
try:
    raise new
except ValueError as e:
    print(walk(e.__traceback__))
new.__traceback__ = None
try:
    raise new.with_traceback(None)
except ValueError as e:
    print(walk(e.__traceback__))
tb = saved.__traceback__
TracebackType = type(tb)
made = TracebackType(None, tb.tb_frame, 0, 99)
made2 = TracebackType(made, tb.tb_frame, 0, 100)
print(walk(made2), repr(tb).split(" at ")[0])
tb.tb_next = None
print(walk(saved.__traceback__))
for f in (
    lambda: setattr(tb, "tb_next", tb), lambda: setattr(tb, "tb_next", 5), lambda: setattr(tb, "tb_lineno", 5),
    lambda: TracebackType(), lambda: TracebackType(None, 5, 0, 0), lambda: TracebackType(5, tb.tb_frame, 0, 0),
    lambda: new.with_traceback(5), lambda: setattr(new, "__traceback__", "x"),
):
    try:
        f()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


def lines():
    try:
        (1
         +
         None)
    except TypeError as e:
        print(walk(e.__traceback__))
    try:
        print(
            "a",
            undefined,
            "b",
        )
    except NameError as e:
        print(walk(e.__traceback__))
    try:
        [
            1,
            2
        ][
            5
        ]
    except IndexError as e:
        print(walk(e.__traceback__))


lines()
print([walk(e.__traceback__) for e in [None] if e])
