"""Re-entrancy: a generator that is already executing, its attributes while running."""
def self_next():
    global g
    try:
        next(g)
    except ValueError as e:
        print(e)
    yield g.gi_running
    try:
        g.send(None)
    except ValueError as e:
        print(e)
    try:
        g.throw(KeyError())
    except ValueError as e:
        print(e)
    try:
        g.close()
    except ValueError as e:
        print(e)
    try:
        list(g)
    except ValueError as e:
        print(e)
    yield "end"


g = self_next()
print(g.gi_running, next(g), g.gi_running, next(g))


def through_call():
    yield from helper()


def helper():
    try:
        next(t)
    except ValueError as e:
        print("through a subgenerator:", e)
    yield 1


t = through_call()
print(next(t))


def recursive():
    yield 1
    yield from r


r = recursive()
next(r)
try:
    next(r)
except ValueError as e:
    print(e)


class It:
    def __iter__(self): return self
    def __next__(self): return next(m)


m = (x for x in It())
try:
    next(m)
except ValueError as e:
    print(e)
def frame_state():
    yield
s = frame_state()
print(s.gi_frame is not None, s.gi_frame.f_lineno - s.gi_code.co_firstlineno, s.gi_suspended, s.gi_running)
next(s)
print(s.gi_frame.f_lineno - s.gi_code.co_firstlineno, s.gi_suspended)
list(s)
print(s.gi_frame, s.gi_suspended, s.gi_running)
for name in ("gi_running", "gi_frame", "gi_code", "gi_yieldfrom", "gi_suspended"):
    try:
        setattr(s, name, 1)
    except AttributeError as e:
        print(e)
s.__name__, s.__qualname__ = "renamed", "Q.renamed"
print(s.__name__, s.__qualname__, repr(s).split(" at ")[0], frame_state.__name__)
for bad in (
    lambda: setattr(s, "__name__", 5), lambda: setattr(s, "attr", 5), lambda: s(), lambda: s[0], lambda: len(s),
    lambda: type(s)(), lambda: next(frame_state), lambda: s < s, lambda: s + s,
):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(e)
print(iter(s) is s, s == s, bool(s), hash(s) == hash(s), frame_state() == frame_state())
