# Words split out of a text, counted in a dict and sorted.
import sys

DEFAULT = 1800
SYLLABLES = "ba do ki lu me na po ri su ta ve wo xi ya zu".split()


def text(seed, words):
    lines = []
    line = []
    for _ in range(words):
        seed = (seed * 1103515245 + 12345) % 2**31
        word = SYLLABLES[seed // 7 % 15] + SYLLABLES[seed // 1001 % 15]
        line.append(word.upper() if seed % 10 == 0 else word)
        if len(line) == 12:
            lines.append(" ".join(line) + ".")
            line = []
    lines.append(" ".join(line))
    return "\n".join(lines)


def count(text):
    table = {}
    for line in text.split("\n"):
        for word in line.replace(".", "").lower().split():
            table[word] = table.get(word, 0) + 1
    return table


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
words = 4000
for r in range(rounds):
    table = count(text(r, words))
    assert sum(table.values()) == words
    top = sorted(table.items(), key=lambda item: (-item[1], item[0]))
    assert top[0][1] >= top[-1][1] and len(top) <= 225
print("word_count", rounds * words)
