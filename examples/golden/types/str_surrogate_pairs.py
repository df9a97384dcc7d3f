"""A high and a low surrogate that stand next to each other stay two characters."""
pair = "\ud83d" + "\ude00"
literal = "\ud83d\ude00"
one = "😀"
print(len(pair), len(literal), pair == literal, pair == one, literal != one, hash(pair) == hash(literal))
print(ascii(pair), repr(literal), ascii([pair, one]), ascii(f"{pair!r}"))
print([ascii(c) for c in pair], ascii(pair[0]), ascii(pair[-1]), ascii(pair[::-1]), ascii(pair[:1] + pair[1:]))
print(ascii("".join(["\ud83d", "\ude00"])), len("x".join(pair)), len("\ude00".join(["\ud83d", "a"])), len(pair * 3))
print(len("\ude00\ud83d" * 2), ascii(("\ude00\ud83d" * 2)[1:3]), ascii("\ude00\ud83d"[::-1]))
print(len({pair: 1, one: 2}), len({pair, literal, one}))
print(pair < one, pair > "\ud83d", sorted([one, pair, "a"]) == ["a", pair, one], one in [pair], pair in (literal,))
print(pair.index("\ude00"), "\ude00" in pair, pair.startswith("\ud83d"), len(("a" + pair + "b")[1:]))
for codec, errors in ("utf-8", "strict"), ("utf-8", "surrogatepass"), ("utf-8", "replace"), ("ascii", "backslashreplace"):
    try:
        print(pair.encode(codec, errors))
    except UnicodeEncodeError as e:
        print(e, e.start, e.end)
text = "a"
for part in ["b" * 200, "\ud83d", "\ude00", "c"]:
    text += part
print(len(text), ascii(text[200:]), len(one + one), one + "!" == "😀!")
match pair:
    case "😀":
        print("one character")
    case "\ud83d\ude00":
        print("two characters")
