# The sieve of Eratosthenes with slices of a list, a loop over it, and a count.
import sys

DEFAULT = 2700
LIMIT = 20_000


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= limit:
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
        i += 1
    return [i for i, prime in enumerate(flags) if prime]


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
count = last = 0
for _ in range(rounds):
    primes = sieve(LIMIT)
    count += len(primes)
    last = primes[-1]
assert count == 2262 * rounds and last == 19997
print("sieve", count, last)
