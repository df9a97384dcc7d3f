# Lines are reported in statements that span lines and have constant operations.
import sys


def traced():
    a = 1
    x = [a,
         -1,
         (1, -a),
         1 + 2]
    y = {"k": a,
         "n": (-1, not 1),
         "m": ~a}
    return (x,
            -5 if a else
            +7)


def trace(frame, event, arg):
    if frame.f_code is traced.__code__:
        print(event, frame.f_lineno - frame.f_code.co_firstlineno)
    return trace


sys.settrace(trace)
result = traced()
sys.settrace(None)
print(result)
