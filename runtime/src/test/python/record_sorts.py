"""Comparisons of list.sort."""
from vectors import cases, outcome, record, rng


class Logged:
    def __init__(self, value, log, limit):
        self.value, self.log, self.limit = value, log, limit

    def __lt__(self, other):
        if len(self.log) >= self.limit:
            raise ValueError
        self.log.append((self.value, other.value))
        return self.value >> 8 < other.value >> 8


def random_order(length):
    kind = rng.randrange(7)
    numbers = [rng.randrange(rng.choice([length, 4, 10**6]) + 1) for _ in range(length)]
    if kind == 1:
        numbers.sort()
    elif kind == 2:
        numbers.sort(reverse=True)
    elif kind == 3:
        numbers = sorted(numbers[:length // 2]) + sorted(numbers[length // 2:])
    elif kind == 4:
        numbers.sort()
        for _ in range(rng.randrange(5)):
            if length:
                numbers[rng.randrange(length)] = rng.randrange(length)
    elif kind == 5:
        numbers = [i * 7 % rng.choice([3, 50, 101]) + i for i in range(length)]
    elif kind == 6:
        blocks = [sorted(numbers[i:i + 37], reverse=bool(i & 1)) for i in range(0, length, 37)]
        numbers = [n for block in blocks for n in block]
    return [n << 8 | rng.randrange(256) for n in numbers]


rows = []
for case in range(cases // 3 + 5):
    numbers = random_order(rng.choice([0, 1, 2, 3, 10, 63, 64, 65, 100, 300, 1000 if cases > 100 else 200,
                                       5000 if cases > 1000 else 100]))
    log = []
    limit = rng.choice([10**9, 10**9, rng.randrange(len(numbers) * 8 + 1)])
    reverse = rng.random() < 0.3
    items = [Logged(n, log, limit) for n in numbers]
    if rng.random() < 0.5:
        outcome(lambda: items.sort(reverse=reverse))
        result = [item.value for item in items]
    else:
        pairs = numbers[:]
        wrapped = dict(zip(range(len(items)), items))
        indexes = list(range(len(items)))
        outcome(lambda: indexes.sort(key=wrapped.get, reverse=reverse))
        result = [numbers[i] for i in indexes]
    digest = 0
    for a, b in log:
        digest = (digest * 1000003 + a * 31 + b) % 2**64
    rows.append((" ".join(map(str, numbers)), limit, reverse, "%d %d %s" % (len(log), digest, " ".join(map(str,
                                                                                                           result)))))
record("sort", rows)
