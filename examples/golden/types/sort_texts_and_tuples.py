# Long lists of strings and tuples are sorted by what they begin with; the outcome is that of comparing them one by one.
import random
from functools import cmp_to_key

random.seed(5)
one_by_one = cmp_to_key(lambda a, b: (a > b) - (a < b))


def check(name, items):
    for reverse in (False, True):
        plain = sorted(items, reverse=reverse)
        expected = sorted(items, key=one_by_one, reverse=reverse)
        assert all(a is b for a, b in zip(plain, expected)), name
        keyed = sorted(range(len(items)), key=items.__getitem__, reverse=reverse)
        assert [items[i] for i in keyed] == expected, name
        assert all(i < j for i, j in zip(keyed, keyed[1:]) if items[i] == items[j]), name
        print(name, reverse, plain[0], plain[len(plain) // 2], plain[-1])


def text(alphabet, most):
    return "".join(random.choices(alphabet, k=random.randrange(most)))


for n in 70, 1000, 6000:
    check("short", [text("abc", 4) for _ in range(n)])
    check("long", [text("ab", 40) for _ in range(n)])
    check("numbers", [str(random.randrange(n)) for _ in range(n)])
    check("common", ["common" + text("ab", 12) for _ in range(n)])
    check("zeros", [text("\0a", 9).encode().hex() + text("\0\xff", 5).replace("\xff", "y") for _ in range(n)])
check("Latin-1", [ascii(t) for t in sorted(text("aé\xff", 6) for _ in range(500))])
for alphabet in "aé\xff\u0100", "a\uffff\ud800\ue000", "a\U00010000\uffff":
    texts = [text(alphabet, 6) for _ in range(500)]
    print(ascii(sorted(texts)[250:254]), sorted(texts) == sorted(texts, key=one_by_one))

n = 3000
small = [random.randrange(-3, 3) for _ in range(n)]
large = [random.choice([-1, 1]) * 2 ** random.randrange(62) for _ in range(n)]
words = [text("xyz", 5) for _ in range(n)]
floats = [random.choice([0.0, -0.0, 1.5, -2.25, float("inf"), 1e-300]) for _ in range(n)]
check("small, word", list(zip(small, words)))
check("word, small", list(zip(words, small)))
check("small, large", list(zip(small, large)))
check("large, word", list(zip(large, words)))
check("large both", [(a, -a) for a in large])
check("floats", list(zip(floats, small, words)))
check("one", [(w,) for w in words])
check("with bool", [(i % 2 == 0, w) for i, w in enumerate(words)])
check("nested", [((a, b), b) for a, b in zip(small, words)])
check("lengths", [tuple(w) for w in words])
check("beyond 64 bits", [(a << 40, b) for a, b in zip(large, words)])
check("ints and floats", [(a if i % 2 else float(a), w) for i, (a, w) in enumerate(zip(small, words))])

for wrong in [None] * 99 + [1], [(1, "a"), (1, 2)] * 50, ["a", b"b"] * 50, [("a",), (1,)] * 50, [(1,), [1]] * 40:
    try:
        sorted(wrong)
    except TypeError as error:
        print(error)

nan = float("nan")
print(sorted([(nan, 2), (nan, 1), (1.0, 3)] * 30)[:7])


class Counted(str):
    compared = 0

    def __lt__(self, other):
        Counted.compared += 1
        return str.__lt__(self, other)


texts = [Counted(text("ab", 5)) for _ in range(100)]
texts.sort()
print(Counted.compared)
pairs = [(i % 3, t) for i, t in enumerate(texts)]
Counted.compared = 0
pairs.sort()
print(Counted.compared)
