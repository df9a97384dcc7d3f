# locals() makes a dict that holds every local; it stays with the frame.
from sys import getrefcount


def function(x):
    print("before", getrefcount(x))
    snapshot = locals()
    print("locals() taken", getrefcount(x))
    del snapshot
    print("let go by the program, kept by the frame", getrefcount(x))
    x = None
    locals()
    print("refreshed", getrefcount(w))


w = []
function(w)
print("after", getrefcount(w))


def no_frame(x):
    return getrefcount(x)


def uses_vars(x):
    return vars()["x"] is x, getrefcount(x)


def uses_eval(x):
    return eval("getrefcount(x)"), getrefcount(x)


def uses_dir(x):
    return dir(), getrefcount(x)


print(no_frame(w))
print(uses_vars(w))
print(uses_eval(w))
print(uses_dir(w))


class Body:
    y = w
    print("class body", getrefcount(w), locals()["y"] is w)
    z = getrefcount(w)


print("class", Body.z)
print("comprehension", [sorted(locals()) for q in [1]] != [], getrefcount(w))
print("module", locals() is globals(), getrefcount(w))
