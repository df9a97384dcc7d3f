"""Texts and comparisons that assertions need."""

from collections import namedtuple, Counter
from os.path import commonprefix

__unittest = True

_LONGEST = 80
_PLACEHOLDER = 12
_ENDS = 5
_LEAST_DIFFERENCE = _LONGEST - 3 * _ENDS - 2 * _PLACEHOLDER

_Mismatch = namedtuple('Mismatch', 'actual expected value')


def _shorten(text, before, after):
    left_out = len(text) - before - after
    if left_out <= _PLACEHOLDER:
        return text
    return f'{text[:before]}[{left_out} chars]{text[len(text) - after:]}'


def _common_shorten_repr(*objects):
    """The texts of the objects, cut so that where they differ stays visible."""
    texts = tuple(map(safe_repr, objects))
    longest = max(map(len, texts))
    if longest <= _LONGEST:
        return texts
    prefix = commonprefix(texts)
    start = len(prefix)
    room = _LONGEST - (longest - start + _ENDS + _PLACEHOLDER)
    if room > _ENDS:
        prefix = _shorten(prefix, _ENDS, room)
        return tuple(prefix + text[start:] for text in texts)
    prefix = _shorten(prefix, _ENDS, _ENDS)
    return tuple(prefix + _shorten(text[start:], _LEAST_DIFFERENCE, _ENDS) for text in texts)


def safe_repr(obj, short=False):
    """The repr of an object, also of one whose __repr__ raises."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _LONGEST:
        text = text[:_LONGEST] + ' [truncated]...'
    return text


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def _count_diff_hashable(actual, expected):
    """The differences of two countings of hashable elements, as Mismatch tuples."""
    first, second = Counter(actual), Counter(expected)
    found = [_Mismatch(n, second.get(element, 0), element)
             for element, n in first.items() if n != second.get(element, 0)]
    found += [_Mismatch(0, n, element) for element, n in second.items() if element not in first]
    return found


def _count_diff_all_purpose(actual, expected):
    """The same for elements that may not be hashable."""
    first, second = list(actual), list(expected)
    found = []
    while first or second:
        element = first[0] if first else second[0]
        in_first, first = _take(element, first)
        in_second, second = _take(element, second)
        if in_first != in_second:
            found.append(_Mismatch(in_first, in_second, element))
    return found


def _take(element, elements):
    """How often an element occurs, and the others."""
    others = [other for other in elements if not (other is element or other == element)]
    return len(elements) - len(others), others
