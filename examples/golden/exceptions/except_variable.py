"""The variable of an except clause is deleted at its end, whatever happens; nested uses; globals."""
e = "before"
try:
    raise ValueError("v")
except ValueError as e:
    print(repr(e))
print("e" in globals())
try:
    raise ValueError("again")
except ValueError as e:
    e = "rebound"
print("e" in globals())
try:
    raise ValueError("and again")
except ValueError as e:
    kept = e
    del e
print(repr(kept), "e" in globals())


def local():
    x = 1
    try:
        raise KeyError("k")
    except KeyError as x:
        y = x
    try:
        x
    except UnboundLocalError as err:
        print(err)
    return repr(y)


print(local())


def nested():
    try:
        raise ValueError("outer")
    except ValueError as e:
        try:
            raise KeyError("inner")
        except KeyError as e:
            print("inner", repr(e), repr(e.__context__))
        try:
            e
        except UnboundLocalError:
            print("e is gone after the inner handler")


nested()


def with_return():
    try:
        raise ValueError("returned")
    except ValueError as e:
        return e


print(repr(with_return()))


def loop():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            if i == 1:
                break
            continue
    return "e" in locals()


print(loop())


def closure():
    try:
        raise ValueError("closed over")
    except ValueError as e:
        f = lambda: repr(e)
        print(f())
    try:
        f()
    except NameError as err:
        print(err)


closure()


class C:
    try:
        raise ValueError
    except ValueError as attr:
        inside = "attr" in locals()
    after = "attr" in locals()


print(C.inside, C.after, hasattr(C, "attr"))


def raises_in_handler():
    try:
        raise ValueError("first")
    except ValueError as e:
        raise KeyError("second")


try:
    raises_in_handler()
except KeyError as outer:
    print(sorted(outer.__traceback__.tb_next.tb_frame.f_locals))
ex = [None]
try:
    raise ValueError("subscript target is not allowed, but this works")
except ValueError as tmp:
    ex[0] = tmp
print(ex, "tmp" in globals())
