"""sys.excepthook replaces the printing of an uncaught exception; the status stays 1."""
import sys


def hook(kind, value, tb):
    depth = 0
    while tb:
        depth, tb = depth + 1, tb.tb_next
    print(f"hook: {kind.__name__}: {value} ({depth} frames)")


sys.excepthook = hook


def f():
    raise ValueError("for the hook")


f()
