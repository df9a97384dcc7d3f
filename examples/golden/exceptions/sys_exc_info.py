"""sys.exc_info() and sys.exception() through handlers, calls, generators and finally."""
import sys


def info():
    kind, value, tb = sys.exc_info()
    return kind and kind.__name__, value, tb is not None, sys.exception() is value


print(info())
try:
    raise ValueError("v")
except ValueError:
    print(info())
    try:
        raise KeyError("k")
    except KeyError:
        print(info())
    print(info())

    def inside():
        try:
            raise IndexError("i")
        except IndexError:
            return info()

    print(inside(), info())
print(info())
try:
    try:
        raise ValueError("in finally")
    finally:
        print("finally", info())
except ValueError:
    print(info())
try:
    pass
finally:
    print(info())


def gen():
    print("gen start", info())
    try:
        raise KeyError("in gen")
    except KeyError:
        print("gen handler", info())
        yield 1
        print("gen resumed", info())
    print("gen after", info())
    yield 2


g = gen()
next(g)
print("between", info())
try:
    raise ValueError("outer")
except ValueError:
    next(g)
    print("outer handler", info())


class Ctx:
    def __enter__(self): print("enter", info())
    def __exit__(self, *a): print("exit", info(), a[1] is sys.exception())


try:
    with Ctx():
        raise OSError("with")
except OSError:
    print(info())
try:
    raise ValueError("x")
except ValueError:
    for i in [1]:
        try:
            raise KeyError(i)
        except KeyError:
            break
    print("after break", info())


def returns_from_handler():
    try:
        raise ValueError
    except ValueError:
        return info()


print(returns_from_handler(), info())
try:
    raise ValueError("else")
except ValueError:
    try:
        pass
    except KeyError:
        pass
    else:
        print("else", info())
    finally:
        print("finally", info())
