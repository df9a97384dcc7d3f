"""return in every place: loops, with, try/finally, nothing at all, tuples and stars."""
def nothing(): pass
def bare(): return
def tup(): return 1, 2
def star(): return *range(3), "x"
def single(): return 1,


def in_loop():
    for i in range(10):
        while True:
            if i == 3:
                return i
            break
    else:
        return "else"


class Ctx:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        print("exit", exc)


def in_with():
    with Ctx() as c:
        return "from with"


def in_try():
    try:
        return "try"
    finally:
        print("finally runs after the value is computed")


def override():
    try:
        return "try"
    finally:
        return "finally wins"


def swallow():
    try:
        1 / 0
    finally:
        return "exception swallowed"


def keeps_value():
    x = 1
    try:
        return x
    finally:
        x = 2


def keeps_reference():
    x = []
    try:
        return x
    finally:
        x.append("changed in finally")


def nested():
    for i in range(3):
        try:
            try:
                return i
            finally:
                print("inner", i)
        finally:
            print("outer", i)
            if i < 2:
                continue


for f in (
    nothing, bare, tup, star, single, in_loop, in_with, in_try, override, swallow, keeps_value, keeps_reference,
    nested,
):
    print(f.__name__, repr(f()))
print((lambda: None)(), (lambda: (yield))().__class__.__name__)
