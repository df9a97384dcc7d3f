"""Several context managers: order of entering and leaving, targets, failures half way."""
class Ctx:
    def __init__(self, name, fail=None):
        print("make", name)
        self.name, self.fail = name, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError(f"enter {self.name}")
        return (self.name, self.name * 2)

    def __exit__(self, kind, value, tb):
        print("exit", self.name, repr(value))
        if self.fail == "exit":
            raise RuntimeError(f"exit {self.name}") from value
        return self.fail == "suppress"


def attempt(f):
    try:
        f()
    except Exception as e:
        print("caught", repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__))
    print("--")


def plain():
    with Ctx("a") as (x, y), Ctx("b") as [z, *w], Ctx("c"):
        print(x, y, z, w)


def enter_fails():
    with Ctx("a"), Ctx("b", "enter"), Ctx("c"):
        print("never")


def exit_fails():
    with Ctx("a"), Ctx("b", "exit"):
        raise ValueError("body")


def inner_suppresses():
    with Ctx("a"):
        with Ctx("b", "suppress"):
            raise ValueError("body")
        print("after inner")


def target_fails():
    with Ctx("a") as (p, q, r):
        print("never")


def parenthesised():
    d = {}
    with (
        Ctx("a") as d["k"],
        Ctx("b"),
    ):
        print(d)


def one_in_parens():
    with (Ctx("only")) as v:
        print(v)
    with (yield_ := Ctx("walrus")):
        print(yield_.name)
    with (Ctx("x"), Ctx("y")):
        print("tuple form")


for f in (plain, enter_fails, exit_fails, inner_suppresses, target_fails, parenthesised, one_in_parens):
    attempt(f)
