# What an exception holds dies in a fixed order: its own fields, its dict, args, traceback, cause, context.
import gc

gc.disable()


class T:
    def __init__(s, n): s.n = n
    def __del__(s): print("  del", s.n)


def make(cls, *args, **kw):
    local = T("local of the frame")
    try:
        try:
            raise KeyError(T("context"))
        except KeyError:
            e = cls(*args, **kw)
            e.attribute = T("attribute")
            e.__cause__ = ValueError(T("cause"))
            raise e
    except cls as caught:
        return caught
    finally:
        del e


for cls, args, kw in [
    (Exception, 1, {}), (AttributeError, 1, {"name": "n", "obj": "o"}), (NameError, 1, {"name": "n"}),
    (ImportError, 1, {"name": "n", "path": "p"}), (OSError, 3, {}), (StopIteration, 1, {}), (SystemExit, 1, {}),
    (SyntaxError, 1, {}), (KeyError, 2, {}),
]:
    print(cls.__name__)
    e = make(cls, *[T(f"arg {i}") for i in range(args)], **{k: T(k) for k in kw})
    print(" deleting")
    del e
print("ExceptionGroup")
e = ExceptionGroup("g", [ValueError(T("v")), TypeError(T("t"))])
e.attribute = T("attribute")
del e
