"""Exceptions raised in, thrown into and passing through generators: contexts, exc_info isolation."""
import sys


def active(): return sys.exception()


def gen():
    print("in gen, before:", repr(active()))
    try:
        raise ValueError("gen's own")
    except ValueError:
        print("in gen, handling:", repr(active()))
        yield 1
        print("in gen, still handling:", repr(active()))
    print("in gen, after:", repr(active()))
    yield 2
    raise KeyError("at the end")


g = gen()
try:
    raise OSError("caller's")
except OSError:
    next(g)
    print("caller:", repr(active()))
print("caller without:", repr(active()))
try:
    raise IndexError("another")
except IndexError:
    next(g)
try:
    next(g)
except KeyError as e:
    print(repr(e), repr(e.__context__))


def reraise():
    try:
        yield
    except ValueError:
        yield "between"
        raise


r = reraise()
next(r)
r.throw(ValueError("kept over a yield"))
try:
    next(r)
except ValueError as e:
    print(e)


def bare_raise():
    yield 1
    raise


b = bare_raise()
next(b)
try:
    raise OSError("only the caller's")
except OSError:
    try:
        next(b)
    except (RuntimeError, OSError) as e:
        print(repr(e))


def nested():
    try:
        try:
            yield 1
        except KeyError as e:
            raise ValueError("from inner") from e
    except ValueError as e:
        yield repr(e.__cause__)


n = nested()
next(n)
print(n.throw(KeyError("k")))


def delegating():
    try:
        yield from nested()
    except TypeError as e:
        yield f"outer caught {e}"


d = delegating()
next(d)
print(d.throw(TypeError("through")))


def loop_with_try():
    for i in range(5):
        try:
            yield 10 // (i - 2)
        except ZeroDivisionError:
            yield "inf"
        except RuntimeError as e:
            print("resumed by", e)
            continue


g = loop_with_try()
print(next(g), next(g), next(g), next(g), g.throw(RuntimeError("throw")))


def cleanup_order():
    try:
        yield from cleanup_inner()
    finally:
        print("outer finally", repr(active()))


def cleanup_inner():
    try:
        yield
    finally:
        print("inner finally", repr(active()))


c = cleanup_order()
next(c)
try:
    c.throw(ValueError("pass"))
except ValueError:
    pass
c = cleanup_order()
next(c)
c.close()
print(repr(active()))
