# raise with a class, an instance, a cause; the arguments are held by the exception.
from sys import getrefcount

w = []
for build in (lambda: ValueError(w), lambda: ValueError(w, w), lambda: KeyError(w)):
    try:
        raise build()
    except Exception as e:
        print(type(e).__name__, "args", getrefcount(w), getrefcount(e), getrefcount(e.args))
    print("gone", getrefcount(w))

cause = TypeError("cause")
try:
    raise ValueError from cause
except ValueError as e:
    print("cause held", getrefcount(cause), e.__cause__ is cause, e.__context__)
print("after", getrefcount(cause))
try:
    try:
        raise cause
    except TypeError:
        raise KeyError
except KeyError as e:
    print("context held", getrefcount(cause), e.__context__ is cause)
print("after", getrefcount(cause))


class Custom(Exception):
    def __init__(self, payload):
        self.payload = payload


try:
    raise Custom(w)
except Custom as e:
    print("attribute and args", getrefcount(w), getrefcount(e))
print("after", getrefcount(w))
