"""return, break and continue in finally replace what was on its way."""
def return_wins(x):
    try:
        if x == 0:
            return "try"
        raise ValueError("lost")
    finally:
        return "finally"


def break_in_finally():
    for i in range(3):
        try:
            raise ValueError("swallowed")
        finally:
            break
    return "after loop", i


def continue_in_finally():
    seen = []
    for i in range(3):
        try:
            if i == 1:
                return "never returned"
            1 / (i - 2)
        finally:
            seen.append(i)
            continue
    return seen


def nested_finally():
    try:
        try:
            try:
                raise KeyError("k")
            finally:
                print("one", end=" ")
        finally:
            print("two", end=" ")
            raise ValueError("replaces k")
    except ValueError as e:
        print("three", repr(e.__context__), end=" ")
        return "done"
    finally:
        print("four", end=" ")


def finally_changes_nothing():
    x = [1]
    try:
        return x[0]
    finally:
        x[0] = 2


def finally_in_while():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                continue
            return n
        finally:
            if n == 5:
                return "never"
            print("n", n, end=" ")


def return_in_except_and_finally():
    try:
        raise ValueError
    except ValueError:
        return "except"
    finally:
        return "finally after except"


def finally_with_loop():
    try:
        return "value"
    finally:
        for i in range(5):
            if i == 2:
                break
        else:
            return "never"


def finally_with_try():
    try:
        return 1
    finally:
        try:
            raise ValueError("inner only")
        except ValueError:
            pass


def else_raises():
    try:
        pass
    except ValueError:
        return "never: else is not covered"
    else:
        raise ValueError("from else")
    finally:
        print("cleanup", end=" ")


def generator_finally():
    try:
        yield 1
        yield 2
    finally:
        print("gen finally", end=" ")


for f in (
    lambda: return_wins(0), lambda: return_wins(1), break_in_finally, continue_in_finally, nested_finally,
    finally_changes_nothing, finally_in_while, return_in_except_and_finally, finally_with_loop, finally_with_try,
    else_raises, lambda: next(generator_finally()),
):
    try:
        print("->", f())
    except ValueError as e:
        print("-> raised", e)
