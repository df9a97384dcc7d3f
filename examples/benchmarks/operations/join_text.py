# str.join to ten million characters: of words, and of single characters.
from timing import size, time_operation

DEFAULT = 10_000_000


def join(state):
    words, characters = state
    assert len(" ".join(words)) == len(words) * 10 - 1
    assert len("".join(characters)) == len(characters)


n = size(DEFAULT)
time_operation(lambda: [[f"{i:09}" for i in range(n // 10)], ["x"] * n], join)
print("join_text", n)
