"""The iterator toolbox rewritten as generators, checked against the builtins."""
def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(it):
    saved = []
    for x in it:
        yield x
        saved.append(x)
    while saved:
        yield from saved


def chain(*its):
    for it in its:
        yield from it


def islice(it, *args):
    s = slice(*args)
    start, stop, step = s.start or 0, s.stop, s.step or 1
    for i, x in enumerate(it):
        if stop is not None and i >= stop:
            return
        if i >= start and (i - start) % step == 0:
            yield x


def accumulate(it, f=lambda a, b: a + b):
    it = iter(it)
    for total in it:
        break
    else:
        return
    yield total
    for x in it:
        total = f(total, x)
        yield total


def groupby(it, key=lambda x: x):
    group = []
    marker = object()
    last = marker
    for x in it:
        k = key(x)
        if k != last and last is not marker:
            yield last, group
            group = []
        group.append(x)
        last = k
    if last is not marker:
        yield last, group


def zip_longest(*its, fill=None):
    its = [iter(i) for i in its]
    alive = len(its)
    while True:
        row = []
        for i, it in enumerate(its):
            try:
                row.append(next(it))
            except StopIteration:
                alive -= 1
                if not alive:
                    return
                its[i] = repeat(fill)
                row.append(fill)
        yield tuple(row)


def repeat(x, n=None):
    while n is None or n > 0:
        yield x
        n = n and n - 1


def product(*its):
    if not its:
        yield ()
        return
    for x in its[0]:
        for rest in product(*its[1:]):
            yield (x, *rest)


def combinations(items, r):
    if r == 0:
        yield ()
    for i, x in enumerate(items):
        for rest in combinations(items[i + 1:], r - 1):
            yield (x, *rest)


def tee(it):
    it = iter(it)
    queues = [], []

    def gen(mine):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                for q in queues:
                    q.append(x)
            yield mine.pop(0)

    return tuple(map(gen, queues))


def starmap(f, it): return (f(*x) for x in it)
def flatten(x): return chain(*(flatten(y) if isinstance(y, (list, tuple)) else [y] for y in x))


print(
    list(islice(count(5, 2), 4)), list(islice(cycle("ab"), 5)), list(chain("ab", [1])),
    list(islice(range(20), 2, 15, 4)), list(islice("abc", None)),
)
print(
    list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([])), list(groupby("aabccc")),
    [(k, len(g)) for k, g in groupby(range(10), lambda v: v // 4)]
)
print(
    list(zip_longest("ab", [1, 2, 3], fill="-")), list(repeat("x", 2)), list(product("ab", [1, 2])),
    list(product()), list(combinations([1, 2, 3], 2)),
)
a, b = tee(range(4))
print(next(a), next(a), list(b), list(a), list(starmap(pow, [(2, 3), (3, 2)])), list(flatten([1, [2, (3, [4])], []])))
import itertools
print(
    list(itertools.chain.from_iterable(["ab", "c"])), list(itertools.islice(itertools.count(), 3)),
    [list(g) for _, g in itertools.groupby("aab")], list(itertools.pairwise("abc")),
    list(itertools.batched("abcde", 2)), list(itertools.compress("abc", [1, 0, 1])),
    list(itertools.dropwhile(lambda x: x < 2, range(4))),
)
