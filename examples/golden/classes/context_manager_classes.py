"""__enter__ and __exit__ as classes use them: arguments, suppression, missing methods, bad attributes."""
class Ctx:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.suppress


with Ctx("a") as x:
    print(x)
with Ctx("b", True):
    raise ValueError("suppressed")
try:
    with Ctx("c"), Ctx("d"):
        raise KeyError("passes through")
except KeyError as e:
    print("caught", e)
with Ctx("outer", True), Ctx("inner", False):
    1 / 0


class NoExit:
    def __enter__(self): return self
class NoEnter:
    def __exit__(self, *a): pass
class EnterRaises:
    def __enter__(self): raise ValueError("in enter")
    def __exit__(self, *a): print("never")
class ExitRaises:
    def __enter__(self): pass
    def __exit__(self, *a): raise ValueError("in exit")
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class BadBool:
    class R:
        def __bool__(self): raise TypeError("bool of result")
    def __enter__(self): pass
    def __exit__(self, *a): return self.R()


for make in (NoExit, NoEnter, EnterRaises, ExitRaises, AsyncOnly, BadBool, object, lambda: None, lambda: 5):
    try:
        with make():
            print("body")
    except Exception as e:
        print(type(e).__name__, e)
try:
    with BadBool():
        raise KeyError("in body")
except Exception as e:
    print(type(e).__name__, e, "| context:", repr(e.__context__))
try:
    with ExitRaises():
        raise KeyError("in body")
except Exception as e:
    print(type(e).__name__, e, "| context:", repr(e.__context__))


class Reentrant:
    depth = 0

    def __enter__(self):
        self.depth += 1
        return self.depth

    def __exit__(self, *a):
        self.depth -= 1


r = Reentrant()
with r as one, r as two:
    with r as three:
        print(one, two, three, r.depth)
print(r.depth)


def early(n):
    for i in range(n):
        with Ctx(f"loop{i}"):
            if i == 0:
                continue
            if i == 1:
                break
    with Ctx("return"):
        return "value"


print(early(5))
