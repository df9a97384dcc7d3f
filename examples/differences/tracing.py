"""Trace and profile functions.

CPython 3.12 prints the events; MiniPy raises NotImplementedError.
Cause: the evaluator runs trees and has no hook at lines, calls and returns yet.
Instead: print what is of interest in the program itself.
"""
import sys


def trace(frame, event, arg):
    print(event, frame.f_lineno)
    return trace


def traced():
    return 1


sys.settrace(trace)
traced()
sys.settrace(None)
