"""assert: messages, evaluation of the message, tuples, expressions, AssertionError's args."""
def check(f):
    try:
        f()
        print("passed")
    except BaseException as e:
        print(type(e).__name__, e.args, str(e) == "")


def a(): assert True
def b(): assert False
def c(): assert 0, "message"
def d(): assert [], ["a", "list"]
def e(): assert 1 == 2, f"{1} is not {2}"
def f(): assert None, ("a", "tuple")
def g(): assert "", None
def h(): assert (lambda: 0)(), (lambda: "computed")()
def i(): assert 1, undefined_message
def j(): assert 0, undefined_message
def k(): assert not (1 and 2)
def l(): assert 0, ValueError("an exception as the message")
def m(): assert (x := 0), x
def n(): assert all(v > 0 for v in (1, -1)), "not all positive"


class Falsy:
    def __bool__(self):
        print("asked", end=" ")
        return False


def o(): assert Falsy(), "falsy"
def p(): assert 1 < 2 < 3, "chain"


for func in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p):
    print(func.__name__, end=": ")
    check(func)
try:
    assert 0, "with context"
except AssertionError as err:
    print(repr(err), err.__context__, err.__cause__)
import builtins
real = builtins.AssertionError
builtins.AssertionError = ValueError
try:
    assert 0, "still the real one"
except real as err:
    print(type(err).__name__, err)
builtins.AssertionError = real
print(__debug__)
try:
    exec("__debug__ = 1")
except SyntaxError as err:
    print(err.msg)
