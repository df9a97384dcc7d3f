"""contextlib's helpers, as ordinary programs use them."""
from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout, ContextDecorator


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")


with tag("a") as x, tag("b"):
    print(x)
with tag("v"):
    raise ValueError("inside")
try:
    with tag("k"):
        raise KeyError("escapes")
except KeyError as e:
    print("caught", e)


@tag("decorated")
def f(n): return n + 1


print(f(1), f(2))
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print("suppressed")


class Res:
    def close(self): print("closed")


with closing(Res()) as r:
    print(type(r).__name__)
with ExitStack() as stack:
    for n in "xyz":
        stack.enter_context(tag(n))
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *exc: print("pushed", exc[0]))
    print("in the stack")
with nullcontext(5) as five:
    print(five)


class Sink:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): pass


sink = Sink()
with redirect_stdout(sink):
    print("to the sink")
print(sink.parts)


class Deco(ContextDecorator):
    def __enter__(self): print("start"); return self
    def __exit__(self, *a): print("stop"); return False


@Deco()
def g(): print("g runs")


g()


@contextmanager
def no_yield():
    if False:
        yield


@contextmanager
def two_yields():
    yield 1
    yield 2


for cm in (no_yield, two_yields):
    try:
        with cm():
            print("body")
    except RuntimeError as e:
        print(e)
