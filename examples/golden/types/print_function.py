"""print: sep, end, file, flush, objects whose str fails, order of conversions."""
import sys

print()
print("a", 1, None, [1], sep="-")
print("a", "b", sep="")
print("a", "b", end="|\n", sep=None)
print(*"abc", sep="\n", end="\n\n")
print("no newline", end="")
print(end="!\n")
print("tab\tquote'\"", "unicode é 日本 😀", b"bytes", 1.5, (1,), {"k": "v"})


class Sink:
    def __init__(self): self.calls = []
    def write(self, text): self.calls.append(text)
    def flush(self): self.calls.append("<flush>")


s = Sink()
print("x", 1, sep=", ", end=".", file=s)
print(file=s)
print("flushed", file=s, flush=True)
print(s.calls)
old = sys.stdout
sys.stdout = s2 = Sink()
print("redirected")
sys.stdout = old
print(s2.calls)
sys.stdout = None
print("nowhere")
sys.stdout = old
print("to stderr", file=sys.stderr)


class Order:
    def __init__(self, n): self.n = n

    def __str__(self):
        s3.calls.append(f"<str {self.n}>")
        return f"s{self.n}"


s3 = Sink()
print(Order(1), Order(2), file=s3)
print(s3.calls)


class Fails:
    def __str__(self): raise ValueError("no str")


class NoWrite: pass
class BadStr:
    def __str__(self): return 5


for bad in (
    lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, file=5), lambda: print(1, file=NoWrite()),
    lambda: print(1, foo=2), lambda: print("partial", Fails()), lambda: print(BadStr()), lambda: print(1, sep=b"x"),
    lambda: print(*5), lambda: print(**5),
):
    try:
        bad()
    except (TypeError, AttributeError, ValueError) as e:
        print("|", type(e).__name__, e)
print(print("inner"), print.__name__, print(1, flush=True))
sys.stdout.write("direct write\n")
print(sys.stdout.write("count\n"), sys.stdout.encoding, sys.stdout.name, sys.stdout.writable(), sys.stdout.readable())
sys.displayhook("displayed")
sys.displayhook(None)
sys.displayhook([1, 2])
print(_)
