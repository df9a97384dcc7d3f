"""A starred annotation of *args is the only item of what it unpacks."""


def single(*args: *[int]):
    return args


def of_alias(*args: *tuple[int, str]):
    return args


print(single.__annotations__, single(1, 2))
print(of_alias.__annotations__, of_alias.__annotations__["args"].__unpacked__)


def attempt(text):
    try:
        exec(text)
    except (TypeError, ValueError, SyntaxError) as e:
        print(type(e).__name__, e)


attempt("def f(*args: *3): pass")
attempt("def f(*args: *[]): pass")
attempt("def f(*args: *(1, 2)): pass")
attempt("def f(**kwargs: *[int]): pass")
attempt("def f(args: *[int]): pass")
attempt("def f() -> *[int]: pass")
attempt("from __future__ import annotations\ndef f(*args: *a[int]): pass\nprint(f.__annotations__)")


def at_last(*args: *
            3): pass
