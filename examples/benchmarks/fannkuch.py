# Flipping the front of a permutation, over all permutations of seven.
import sys

DEFAULT = 820


def fannkuch(n):
    order = list(range(n))
    counts = [0] * n
    best = checksum = parity = 0
    r = n
    while True:
        while r > 1:
            counts[r - 1] = r
            r -= 1
        deck = order[:]
        flips = 0
        top = deck[0]
        while top:
            deck[: top + 1] = deck[top::-1]
            flips += 1
            top = deck[0]
        if flips > best:
            best = flips
        checksum += -flips if parity else flips
        parity = not parity
        while True:
            if r == n:
                return best, checksum
            order.insert(r, order.pop(0))
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
for _ in range(rounds):
    result = fannkuch(7)
    assert result == (16, 228), result
print("fannkuch", *result)
