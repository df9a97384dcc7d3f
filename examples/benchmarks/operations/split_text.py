# str.split of ten million characters: into words, and at commas.
from timing import size, time_operation

DEFAULT = 10_000_000


def split(state):
    assert len(state[0].split()) == n // 10
    assert len(state[1].split(",")) == n // 10


n = size(DEFAULT)
words = [f"{i:09}" for i in range(n // 10)]
time_operation(lambda: [" ".join(words), ",".join(words)], split)
print("split_text", n)
