"""A context manager made from a generator by hand, with all the ways its body can end."""
class Manager:
    def __init__(self, gen): self.gen = gen

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("did not yield") from None

    def __exit__(self, kind, value, tb):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("did not stop")
        try:
            self.gen.throw(value)
        except StopIteration as e:
            return e is not value
        except BaseException as e:
            if e is value:
                return False
            raise
        raise RuntimeError("did not stop after throw()")


def contextmanager(f):
    return lambda *a, **k: Manager(f(*a, **k))


@contextmanager
def step(name, swallow=()):
    print("begin", name)
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    else:
        print("clean", name)
    finally:
        print("end", name)


def run(f):
    try:
        print("->", f())
    except Exception as e:
        print("-> raised", repr(e), "cause", repr(e.__cause__))


def plain():
    with step("plain") as s:
        return s


def swallowed():
    with step("s", ValueError), step("t", KeyError):
        raise ValueError("v")
    return "continued"


def escapes():
    with step("e", KeyError):
        raise ValueError("escapes")


@contextmanager
def converts():
    try:
        yield
    except ValueError as e:
        raise TypeError("converted") from e


def converted():
    with converts():
        raise ValueError("original")


@contextmanager
def never():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def stubborn():
    while True:
        try:
            yield
        except ValueError:
            pass


def no_yield():
    with never(): pass


def two_yields():
    with twice(): pass


def keeps_going():
    with stubborn():
        raise ValueError("absorbed, but the generator goes on")


def stop_iteration():
    with step("stop"):
        raise StopIteration("special")


for f in (plain, swallowed, escapes, converted, no_yield, two_yields, keeps_going, stop_iteration):
    run(f)
