# While the exception lives, its traceback keeps the locals of every frame it passed.
from sys import getrefcount

w = []


def low(a):
    b = a
    raise ValueError


def high():
    c = w
    low(c)


print("start", getrefcount(w))
try:
    high()
except ValueError as e:
    print("in the clause", getrefcount(w))
    e.__traceback__ = None
    print("traceback dropped", getrefcount(w))
print("after", getrefcount(w))
try:
    high()
except ValueError as e:
    kept = e
print("exception kept", getrefcount(w))
trace = kept.__traceback__
frames = []
while trace:
    frames.append(trace.tb_frame.f_code.co_name)
    trace = trace.tb_next
print(frames)
print("still", getrefcount(w))
kept.__traceback__.tb_next.tb_frame.clear()
print("one frame cleared", getrefcount(w))
kept = kept.with_traceback(None)
print("without its traceback", getrefcount(w))
try:
    low([])
except ValueError as e:
    local = e.__traceback__.tb_next.tb_frame.f_locals
    print(sorted(local), getrefcount(local["a"]))
