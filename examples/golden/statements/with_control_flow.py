"""return, break, continue and exceptions leave a with block through __exit__."""
class Ctx:
    def __init__(self, name): self.name = name
    def __enter__(self): return self
    def __exit__(self, *exc): print(f"exit {self.name} {exc[0]}", end="; ")


def returns():
    with Ctx("r1"), Ctx("r2"):
        return "returned"


def returns_expression():
    with Ctx("e"):
        return print("evaluated before exit", end="; ")


def loops():
    for i in range(4):
        with Ctx(i):
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i, end="; ")
    else:
        print("no else")
    return i


def nested_try():
    try:
        with Ctx("t"):
            try:
                return "inner"
            finally:
                print("finally", end="; ")
    finally:
        print("outer finally", end="; ")


class Suppress:
    def __enter__(self): return self
    def __exit__(self, *exc): return True


def suppress_and_fall_through():
    with Suppress():
        raise KeyError("gone")
    return "after the with"


def suppress_does_not_stop_return():
    with Suppress():
        return "the return value"


def suppress_in_loop():
    out = []
    for i in range(3):
        with Suppress():
            out.append(10 // (i - 1))
            out.append("ok")
    return out


class Override:
    def __enter__(self): return self
    def __exit__(self, *exc): raise ValueError("from exit")


def override_return():
    try:
        with Override():
            return "lost"
    except ValueError as e:
        return str(e)


def generator():
    with Ctx("gen"):
        yield 1
        yield 2


def deep(n):
    if n == 0:
        return "bottom"
    with Ctx(n):
        return deep(n - 1)


for f in (
    returns, returns_expression, loops, nested_try, suppress_and_fall_through, suppress_does_not_stop_return,
    suppress_in_loop, override_return, lambda: list(generator()), lambda: deep(3),
):
    print("->", f())
g = generator()
next(g)
del g
print()
with Ctx("truthy results") as c, Suppress() as s, Ctx("last"):
    1 / 0
print("done")
