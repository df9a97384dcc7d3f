"""sys.settrace and sys.setprofile: events, lines, return values, exceptions."""
import sys


def f(n):
    total = 0
    for i in range(n):
        total += i
    return total


def g():
    try:
        raise ValueError("x")
    except ValueError:
        pass
    return [y for y in (1, 2)]


def tracer(frame, event, arg):
    if frame.f_code.co_name not in ("f", "g"):
        return None
    shown = arg[0].__name__ if event == "exception" else repr(arg)
    print(f"{frame.f_code.co_name}:{frame.f_lineno - frame.f_code.co_firstlineno} {event} {shown}")
    return tracer


print(sys.gettrace())
sys.settrace(tracer)
f(2)
g()
sys.settrace(None)
f(1)
print("no trace")
events = []


def profiler(frame, event, arg):
    name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
    events.append((event, name))


sys.setprofile(profiler)
f(1)
len([])
sys.setprofile(None)
print([e for e in events if e[1] != "setprofile"], sys.getprofile())
for bad in (lambda: sys.settrace(), lambda: sys.settrace(1, 2)):
    try:
        bad()
    except TypeError as e:
        print(e)
