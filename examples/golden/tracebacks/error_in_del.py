"""Exceptions in __del__ are reported as ignored and the program goes on."""
import sys


class Scrub:
    """Takes the addresses out of what is written to stderr."""

    def __init__(self, out): self.out = out
    def flush(self): self.out.flush()

    def write(self, text):
        first, *rest = text.split(" at 0x")
        self.out.write(first + "".join(" at 0x..." + part.lstrip("0123456789abcdef") for part in rest))


sys.stderr = Scrub(sys.stderr)


class Noisy:
    def __init__(self, name): self.name = name

    def __del__(self):
        print("del", self.name)
        helper(self.name)

    def __repr__(self): return f"Noisy({self.name!r})"


def helper(name):
    raise ValueError(f"cannot delete {name}")


def scope():
    local = Noisy("local")
    print("leaving")


n = Noisy("first")
del n
print("after the first")
n = Noisy("second")
n = None
print("after the second")
scope()
print("after the scope")
[Noisy("in a list")].clear()
print("end")
