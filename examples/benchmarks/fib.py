# Recursive calls: fib(20), again and again.
import sys

DEFAULT = 4900


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
total = 0
for _ in range(rounds):
    total += fib(20)
assert total == 6765 * rounds
print("fib", total)
