# Handlers inside loops and generators; nothing is left behind.
from sys import getrefcount

w = []
error = ValueError(w)
print("start", getrefcount(w), getrefcount(error))
for i in range(3):
    try:
        raise error
    except ValueError as e:
        if i == 0:
            continue
        if i == 2:
            break
        print("clause", getrefcount(error))
print("after loop", getrefcount(error))


def leave():
    try:
        raise error
    except ValueError as e:
        return getrefcount(e)


print("return from the clause", leave(), getrefcount(error))


def generator():
    try:
        raise error
    except ValueError as e:
        yield getrefcount(e)
    yield getrefcount(error)


g = generator()
print("suspended in the clause", next(g), getrefcount(error))
print("past it", next(g), getrefcount(error))
del g
print("deleted", getrefcount(error))
error.__traceback__ = None
print("no traceback", getrefcount(error), getrefcount(w))
group = ExceptionGroup("group", [error])
print("in a group", getrefcount(error))
try:
    raise group
except* ValueError as e:
    print("except*", getrefcount(error), len(e.exceptions))
print("after except*", getrefcount(error))
