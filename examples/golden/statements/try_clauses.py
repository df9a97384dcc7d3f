"""Which clauses of a try statement run, in which order, for every way out of the body."""
def run(way, handler="pass"):
    trace = []
    for _ in range(1):
        try:
            trace.append("try")
            if way == "raise":
                raise ValueError("v")
            if way == "other":
                raise KeyError("k")
            if way == "break":
                break
            if way == "continue":
                continue
            if way == "return":
                return trace + ["returned"]
        except ValueError as e:
            trace.append("except")
            if handler == "raise":
                raise RuntimeError("r")
            if handler == "return":
                return trace + ["returned from except"]
        else:
            trace.append("else")
        finally:
            trace.append("finally")
            print(trace, end=" ")
    else:
        trace.append("loop else")
    return trace + ["end"]


for way in ("fall", "raise", "other", "break", "continue", "return"):
    try:
        print(way, "->", run(way))
    except KeyError as e:
        print(way, "-> KeyError", e)
for handler in ("raise", "return"):
    try:
        print(handler, "->", run("raise", handler))
    except RuntimeError as e:
        print(handler, "->", repr(e), repr(e.__context__))


def select(exc):
    try:
        raise exc
    except (KeyError, IndexError) as e:
        return "lookup tuple", type(e).__name__
    except ArithmeticError:
        return "arithmetic"
    except OSError:
        return "os"
    except Exception:
        return "other"
    except:
        return "bare"


print([select(e) for e in (
    KeyError(1), IndexError(), ZeroDivisionError(), OverflowError(), FileNotFoundError(), ValueError(),
    KeyboardInterrupt(), SystemExit(), GeneratorExit(),
)])


def dynamic(kinds, exc):
    try:
        raise exc
    except kinds as e:
        return "caught", repr(e)


print(dynamic((ValueError, KeyError), KeyError(2)), dynamic(Exception, ValueError))
for kinds in (5, "ValueError", (ValueError, 5), int, [ValueError], None):
    try:
        dynamic(kinds, ZeroDivisionError("z"))
    except TypeError as e:
        print(e, "| context:", repr(e.__context__))
    except ZeroDivisionError as e:
        print("not caught", e)
try:
    dynamic((), ValueError("empty tuple catches nothing"))
except ValueError as e:
    print(e)
try:
    try:
        raise ValueError("first")
    except print("handlers are evaluated") or ValueError:
        raise
except ValueError as e:
    print("reraised", e)
