"""Trace functions that move control.

CPython 3.12 prints 1 and then 3: the trace function skips a line. MiniPy raises NotImplementedError there, and reports no
"opcode" events for f_trace_opcodes, nor the StopIteration with which a generator or __aexit__ that is delegated to returns
None.
Cause: the evaluator runs trees, which cannot be left and entered anywhere, and has no opcodes.
Instead: let the program itself decide what it runs.
"""
import sys


def trace(frame, event, arg):
    if event == "line" and frame.f_lineno == traced.__code__.co_firstlineno + 2:
        frame.f_lineno += 1
    return trace


def traced():
    print(1)
    print(2)
    print(3)


sys.settrace(trace)
traced()
sys.settrace(None)
