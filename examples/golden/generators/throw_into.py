"""throw(): where the exception appears, what it returns, exception forms, before start and after the end."""
def worker():
    while True:
        try:
            x = yield "waiting"
            print("work on", x)
        except ValueError as e:
            print("handled", repr(e))
            yield "recovered"
        finally:
            print("finally")


w = worker()
print(next(w), w.throw(ValueError("one")), next(w), w.send("job"))
try:
    w.throw(KeyError("not handled"))
except KeyError as e:
    print("out", e)
try:
    next(w)
except StopIteration:
    print("the generator is finished")
try:
    w.throw(ValueError("after the end"))
except ValueError as e:
    print("after the end", e)
fresh = worker()
try:
    fresh.throw(ValueError("before the start"))
except ValueError as e:
    print(e, fresh.gi_frame)


def returns_on_throw():
    try:
        yield 1
    except ValueError:
        return "returned from handler"


r = returns_on_throw()
next(r)
try:
    r.throw(ValueError)
except StopIteration as e:
    print(e.value)


def raises_other():
    try:
        yield
    except ValueError as e:
        raise KeyError("replacement") from e


r = raises_other()
next(r)
try:
    r.throw(ValueError("cause"))
except KeyError as e:
    print(repr(e), repr(e.__cause__))


def idle():
    while True:
        try:
            yield
        except Exception as e:
            print("saw", type(e).__name__, e.args, repr(e.__context__))


i = idle()
next(i)
for args in (
    (ValueError,), (ValueError(1),), (ValueError, "v"), (ValueError, ("a", "b")), (ValueError, ValueError("inst")),
    (ValueError, None), (KeyError, KeyError(2), None),
):
    i.throw(*args)
for args in (
    (), (5,), ("text",), (ValueError(1), "v"), (int,), (None,), (ValueError, 1, 5), (ValueError, 1, None, 2),
    ([ValueError],),
):
    try:
        i.throw(*args)
    except TypeError as e:
        print(args, "->", e)
