# A dict of a million strings is filled and every string found again.
from timing import size, time_operation

DEFAULT = 1_000_000


def fill_and_find(words):
    places = {}
    for place, word in enumerate(words):
        places[word] = place
    for place, word in enumerate(words):
        assert places[word] == place


n = size(DEFAULT)
time_operation(lambda: [str(i) for i in range(n)], fill_and_find)
print("dict_strings", n)
