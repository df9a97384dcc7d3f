# Long texts: characters beyond U+FFFF by number, texts that grow while they are looked at, long texts sought in others.
import random

random.seed(8)
alphabet = "ab\u00e9\u20ac\U0001f600\U00010000"
text = "".join(random.choices(alphabet, k=1000))
points = list(text)
print(len(text), len(points), len(text.encode("utf-16-le")) // 2 - len(text))
assert all(text[i] == points[i] and text[i - 1000] == points[i - 1000] for i in range(1000))
for _ in range(500):
    a, b = random.randrange(-1100, 1100), random.randrange(-1100, 1100)
    assert list(text[a:b]) == points[a:b] and list(text[b:a:-3]) == points[b:a:-3]
    sought = "".join(random.choices(alphabet, k=2))
    naive = [i for i in range(999) if text[i : i + 2] == sought]
    low, high, _ = slice(a, b).indices(1000)
    within = [i for i in naive if low <= i <= high - 2]
    assert text.find(sought, a, b) == (within[0] if within else -1)
    assert text.rfind(sought, a, b) == (within[-1] if within else -1)
    assert (sought in text) == bool(naive)
    assert text.startswith(sought, low) == (low in naive)
    assert text.endswith(sought, 0, high) == (high - 2 in naive)
iterator = iter(text)
for _ in range(700):
    next(iterator)
print(iterator.__length_hint__(), iterator.__reduce__()[2], "".join(iterator) == text[700:])
iterator.__setstate__(0)
for index in 1000, -1001:
    try:
        text[index]
    except IndexError as error:
        print(error)
print(text[:1000] is text, text[1000:] == "", text[999:] == points[999], text + "" is text, hash(text) == hash("".join(points)))

for parts in ["xyz", "x\u00e9z"], ["x\U0001f600", "yz"], ["\ud83d", "\ude00"]:
    grown = other = ""
    for i in range(400):
        before = grown
        grown += parts[i % 2]
        other = other + parts[i % 2]
        assert grown[-1] == parts[i % 2][-1] and grown[:1] == parts[0][:1]
        assert grown.endswith(parts[i % 2]) and not grown.endswith("no") and not before.endswith(grown + "x")
        assert grown.startswith(parts[0]) and grown.startswith(before) and grown != before and grown == other
        assert grown[i] in parts[0] + parts[1] and grown[i : i + 3] == (before + parts[i % 2])[i : i + 3]
        assert not grown.startswith(parts[0], len(grown) + 5) and grown.startswith("", len(grown))
    print(len(grown), ascii(grown[-4:]), grown.count(parts[0]))
    print(grown.index(parts[1], 5), grown == "".join(parts * 200), len({grown, other}))

for hay, needle in [("a" * 3000, "a" * 1500 + "b"), ("ab" * 2000, "ab" * 500 + "ac"), ("a" * 3000 + "b" + "a" * 99, "a" * 100 + "b" + "a" * 98)]:
    print(hay.find(needle), hay.count(needle), needle in hay, len(hay.replace(needle, "")), len(hay.split(needle)))
    print([len(part) for part in hay.partition(needle)], hay.rfind(needle), hay.count("a" * 90))
    hay, needle = hay.encode(), needle.encode()
    print(hay.find(needle), hay.count(needle), needle in hay, len(hay.replace(needle, b"")), len(hay.split(needle)))
