# Strings built piece by piece: +=, join, format, f-strings, replace, split.
import sys

DEFAULT = 3100


def build(n):
    s = ""
    for i in range(n):
        s += str(i % 10)
    parts = []
    for i in range(n):
        parts.append(f"{i:04d}|{i % 7}")
    joined = ";".join(parts)
    shown = "".join(["%d-%s " % (i, "x" * (i % 3)) for i in range(n)])
    return s, joined, shown


def check(s, joined, shown, n):
    assert len(s) == n and s.count("7") == n // 10
    fields = [part.split("|") for part in joined.split(";")]
    assert sum([int(number) for number, _ in fields]) == n * (n - 1) // 2
    assert shown.replace("x", "").split() == [f"{i}-" for i in range(n)]
    total = 0
    for c in s:
        total += ord(c)
    return total


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
n = 1000
for _ in range(rounds):
    total = check(*build(n), n)
assert total == 100 * sum(map(ord, "0123456789"))
print("strings", rounds * n)
