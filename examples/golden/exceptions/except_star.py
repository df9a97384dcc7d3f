"""except*: which parts go to which handler, what is reraised, naked exceptions are wrapped."""
def tree(e):
    return f"{e.message}[{', '.join(map(tree, e.exceptions))}]" if isinstance(e, BaseExceptionGroup) else repr(e)


def run(exc, handlers="VO"):
    try:
        try:
            raise exc
        except* ValueError as e:
            print("  V", tree(e), end="")
        except* (OSError, KeyError) as e:
            print("  O", tree(e), end="")
        else:
            print("  else", end="")
        finally:
            print("  finally", end="")
    except BaseException as e:
        print("  left:", tree(e), repr(e.__context__), end="")
    print()


run(ExceptionGroup("g", [ValueError(1), OSError(2), ValueError(3)]))
run(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
run(ExceptionGroup("g", [TypeError(1)]))
run(ExceptionGroup("g", [ExceptionGroup("h", [ValueError(1), KeyError(2), TypeError(3)]), ValueError(4)]))
run(ValueError("naked"))
run(KeyError("naked"))
run(TypeError("naked"))
run(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]))
try:
    pass
except* ValueError:
    print("never")
else:
    print("else runs")
finally:
    print("finally runs")


def handler_raises():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), TypeError(3)])
    except* ValueError as e:
        raise RuntimeError("from V")
    except* KeyError as e:
        raise RuntimeError("from K") from e


try:
    handler_raises()
except BaseException as e:
    print(tree(e), [repr(x.__context__) for x in e.exceptions], [repr(x.__cause__) for x in e.exceptions])


def reraise():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), TypeError(3)])
    except* ValueError:
        raise
    except* KeyError as e:
        raise e


try:
    reraise()
except BaseException as e:
    print(tree(e), repr(e.__context__))


def reraise_naked():
    try:
        raise ValueError("naked again")
    except* ValueError as e:
        raise


try:
    reraise_naked()
except BaseException as e:
    print(tree(e))
for bad in (ExceptionGroup, (ValueError, ExceptionGroup), BaseExceptionGroup, 5, int, "ValueError"):
    try:
        try:
            raise ValueError(1)
        except* bad:
            print("never")
    except TypeError as e:
        print(e)
try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as eg:
    pass
print("eg" in globals())
for i in range(2):
    try:
        raise ExceptionGroup("loop", [ValueError(i), KeyError(i)])
    except* ValueError as eg:
        kept = eg
    except* KeyError as eg:
        print(i, tree(kept), tree(eg))


def in_function():
    result = []
    try:
        raise ExceptionGroup("f", [ValueError(1), OSError(2), KeyError(3)])
    except* OSError as e:
        result += [tree(e)]
    except* Exception as e:
        result += [tree(e)]
    return result


print(in_function())


def nested():
    try:
        try:
            raise ExceptionGroup("n", [ValueError(1), KeyError(2)])
        except* ValueError as e:
            try:
                raise ExceptionGroup("inner", [TypeError(9)])
            except* TypeError as f:
                print("inner", tree(f), repr(f.__context__))
    except* KeyError as k:
        print("outer", tree(k))


nested()
try:
    raise ExceptionGroup("plain except", [ValueError(1)])
except ValueError:
    print("never")
except ExceptionGroup as e:
    print("a plain except sees the group", tree(e))
