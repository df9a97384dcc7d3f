"""close(): GeneratorExit, finally blocks, ignoring it, returning, closing twice."""
def normal():
    try:
        yield 1
        yield 2
    except GeneratorExit as e:
        print("exit seen", repr(e))
        raise
    finally:
        print("cleanup")


n = normal()
print(n.close())
n = normal()
next(n)
print(n.close(), n.close(), n.gi_frame)
try:
    next(n)
except StopIteration:
    print("closed means finished")


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")
            yield "still here"


i = ignores()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
try:
    print(next(i))
    i.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value of close is dropped in 3.12"


r = returns()
next(r)
print(r.close())


def raises():
    try:
        yield
    finally:
        raise ValueError("in cleanup")


r = raises()
next(r)
try:
    r.close()
except ValueError as e:
    print(e, repr(e.__context__))


def catches_exception_only():
    try:
        yield 1
    except Exception:
        print("never: GeneratorExit is a BaseException")
    print("never either")


c = catches_exception_only()
next(c)
c.close()


def outer():
    try:
        yield from normal()
    finally:
        print("outer cleanup")


o = outer()
next(o)
o.close()
o = outer()
next(o)
del o
print("after del")


def finished():
    yield 1


f = finished()
list(f)
print(f.close())


def exhausted_in_finally():
    try:
        yield 1
    finally:
        for i in range(3):
            print("step", i, end=" ")
        print()


for x in exhausted_in_finally():
    break
print("loop left")
with_return = (lambda: (yield))()
print(with_return.close(), next(with_return, "default"))
