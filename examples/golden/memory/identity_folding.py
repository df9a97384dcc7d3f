# Constants folded by the compiler are constants of the unit like others.
def one():
    return 1000


def folded():
    return 500 + 500


def string():
    return "two words"


def concatenated():
    return "two " + "words"


def adjacent():
    return "two " "words"


def tuple_folded():
    return (1, 2) + (3,)


def runtime(n):
    return n + 500


print("500 + 500", folded() is one(), "computed", runtime(500) is one())
print("'two ' + 'words'", concatenated() is string(), "adjacent", adjacent() is string())
print("kinds of constants", one.__code__.co_consts, folded.__code__.co_consts, tuple_folded.__code__.co_consts)
print("10 ** 3", (lambda: 10**3)() is one())
print("'a' * 20", (lambda: "a" * 20)() is (lambda: "aaaaaaaaaaaaaaaaaaaa")())
print("'a' * 5000 is not folded", (lambda: "a" * 5000).__code__.co_consts == (None, "a" * 5000))
print("2 ** 64", (lambda: 2**64)() is (lambda: 18446744073709551616)())
print("(1, 2)[0]", (lambda: (1000, 2)[0])() is one())
print("-1000", (lambda: -1000).__code__.co_consts)
print("not folded: 1 / 0", (lambda: 1 / 0).__code__.co_consts)
print("f-string of constants", (lambda: f"two words")() is string())
print("in-set", (lambda x: x in {1, 2}).__code__.co_consts)
print("in-list", (lambda x: x in [1, 2]).__code__.co_consts)
print("docstring", string.__doc__, tuple_folded.__code__.co_consts[0])
print("tuple of constants", (lambda: (1, "a", (2, 3))).__code__.co_consts)
print("if of a constant leaves no test", (lambda: "yes" if True else "no").__code__.co_consts)
