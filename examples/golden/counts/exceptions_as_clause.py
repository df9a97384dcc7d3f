# `except E as e`: who holds the exception in the clause, and that the name is gone after it.
from sys import getrefcount

try:
    raise ValueError("plain")
except ValueError as e:
    print("raised as a temporary", getrefcount(e))
try:
    e
except NameError as error:
    print(error, getrefcount(error))

kept = ValueError("kept")
print("before", getrefcount(kept))
try:
    raise kept
except ValueError as e:
    print("in the clause", getrefcount(e))
print("after", getrefcount(kept))
try:
    raise kept
except ValueError:
    print("clause without a name", getrefcount(kept))
try:
    raise kept
except ValueError as e:
    e = None
    print("name rebound", getrefcount(kept))
try:
    1 / 0
except ZeroDivisionError as e:
    print("raised by the interpreter", getrefcount(e))
try:
    [].pop()
except IndexError as e:
    alias = e
    print("alias", getrefcount(e))
print("alias only", getrefcount(alias))


def function():
    try:
        raise kept
    except ValueError as e:
        print("in a function", getrefcount(e))
    print("after it", getrefcount(kept))


function()
print("its traceback is kept by kept", kept.__traceback__ is not None, getrefcount(kept))
