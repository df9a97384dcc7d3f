"""Small text programs: word counts, tables, roman numerals, run lengths, caesar, anagrams, wrapping, matrices."""
TEXT = """The quick brown fox jumps over the lazy dog. The dog, being lazy, does not react;
the fox - quick as ever - jumps again & again!"""
words = "".join(c.lower() if c.isalnum() else " " for c in TEXT).split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f"{w:<8}{'*' * n:<6}{n / len(words):>7.2%}")
by_length = {}
for w in set(words):
    by_length.setdefault(len(w), []).append(w)
print({k: sorted(v) for k, v in sorted(by_length.items())})


def roman(n):
    out = ""
    for value, sign in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split(),
    ):
        out += sign * (n // value)
        n %= value
    return out


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])


def runs(s):
    out = []
    for c in s:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return "".join(f"{c}{n if n > 1 else ''}" for c, n in out)


print(runs("aaabccddddd"), runs(""), runs("abc"))
table = str.maketrans({chr(a): chr((a - 97 + 3) % 26 + 97) for a in range(97, 123)})
print(
    "hello, zebra".translate(table), "".join(sorted("listen")) == "".join(sorted("silent")),
    [w for w in words if w == w[::-1]]
)


def wrap(text, width):
    lines, line = [], ""
    for w in text.split():
        if line and len(line) + 1 + len(w) > width:
            lines.append(line)
            line = w
        else:
            line = f"{line} {w}".strip()
    return lines + [line]


for line in wrap(TEXT, 30):
    print(f"|{line:<30}|{line:>30}|{line:^30}|")
rows = [("name", "qty", "price"), ("apple", 3, 1.5), ("watermelon", 10, 12.25), ("fig", 1000, 0.1)]
widths = [max(len(f"{r[i]}") for r in rows) for i in range(3)]
for r in rows:
    print(" | ".join(f"{c:>{w}}" if not isinstance(c, str) else f"{c:<{w}}" for c, w in zip(r, widths)))
m = [[1, 2, 3], [4, 5, 6]]
print(
    [list(r) for r in zip(*m)],
    [[sum(a * b for a, b in zip(r, c)) for c in zip(*[[1, 0], [0, 1], [1, 1]])] for r in m], sum(m, []),
    [r[::-1] for r in m[::-1]]
)
print(
    "{:>10}|{:<10}|{:^10}|".format(*"abc"), "{0:{fill}{align}{width}}".format("x", fill="*", align="^", width=9),
    "%-10s|%10s|%05.1f|%+d" % ("l", "r", 3.14159, 7), "a-b_c d".title(),
    "snake_case_name".replace("_", " ").title().replace(" ", ""),
    "".join("_" + c.lower() if c.isupper() else c for c in "camelCaseName")
)
print(
    sorted("banana"), sorted(set("banana")), max("banana", key="banana".count),
    {c: "banana".count(c) for c in "abn"}, "banana".find("an", 2), "banana".partition("na"), "ba" "na" * 2,
    "%s" % ("banana"[::-1],), len({*"banana"}), dict(zip("abc", range(3))) | {"d": 3},
    [*map("-".join, zip("abc", "xyz"))], bytes(map(ord, "hi")), int("".join(map(str, [1, 2, 3]))) + 1,
)
