"""__context__ is set by the interpreter, __cause__ by from; cycles are cut; assigning them."""
def chain(e):
    parts = []
    while e is not None and len(parts) < 10:
        parts.append(f"{e!r}{' (from)' if e.__cause__ else ''}")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " <- ".join(parts)


def level(n):
    try:
        if n == 0:
            raise ValueError(0)
        level(n - 1)
    except Exception:
        raise KeyError(n)


try:
    level(3)
except KeyError as e:
    print(chain(e))
try:
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise KeyError("b") from a
        except KeyError as b:
            raise a
except ValueError as e:
    print(chain(e), "|", repr(e.__context__), repr(e.__context__.__context__))
try:
    try:
        raise ValueError("first")
    finally:
        raise TypeError("in finally")
except TypeError as e:
    print(chain(e))
try:
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("handled inside")
        except KeyError:
            pass
        raise IndexError("after")
except IndexError as e:
    print(chain(e))


def gen():
    try:
        yield
    except ValueError:
        raise RuntimeError("from generator")


g = gen()
next(g)
try:
    try:
        raise KeyError("outer active")
    except KeyError:
        g.throw(ValueError("thrown"))
except RuntimeError as e:
    print(chain(e))
e = ValueError("manual")
print(e.__context__, e.__cause__, e.__suppress_context__)
e.__cause__ = KeyError("set")
print(e.__suppress_context__, chain(e))
e.__suppress_context__ = False
e.__context__ = IndexError("ctx")
e.__cause__ = None
print(e.__suppress_context__, chain(e), repr(e.__context__))
try:
    e.__suppress_context__ = 0
except TypeError as x:
    print(x)
for name in ("__cause__", "__context__", "__traceback__", "__suppress_context__"):
    for value in (5, "x", ValueError):
        try:
            setattr(e, name, value)
            print(name, value, "accepted", getattr(e, name))
        except TypeError as x:
            print(name, x)
    try:
        delattr(e, name)
        print(name, "deleted", getattr(e, name))
    except (TypeError, AttributeError) as x:
        print(name, x)
a, b = ValueError("a"), ValueError("b")
a.__context__, b.__context__ = b, a
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as x:
    print(repr(x), repr(x.__context__), repr(x.__context__.__context__))


class InExit:
    def __enter__(self): return self
    def __exit__(self, *exc): raise OSError("exit")


try:
    with InExit():
        raise ValueError("body")
except OSError as x:
    print(chain(x))
try:
    with InExit():
        pass
except OSError as x:
    print(chain(x))
