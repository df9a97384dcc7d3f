"""Run random statements and print one line for each: the result, or the exception.

    PYTHONHASHSEED=0 python3.12 run.py SEED FIRST LAST
"""

import itertools
import math
import sys
import warnings

import values
from generate import statement

LIMIT = 400
ORDERED = (int, bool, float, complex, str, bytes, type(None))


def show(value):
    """Return a text for a result that does not depend on addresses and leaves iterators finite."""
    if hasattr(type(value), "__next__"):
        return f"{type(value).__name__} of {list(itertools.islice(value, 5))!r}"
    if isinstance(value, (set, frozenset)) and not all(type(item) in ORDERED for item in value):
        return f"{type(value).__name__} of {sorted(map(repr, value))}"
    text = repr(value)
    if type(value) not in (int, float, str, list, tuple, dict):
        text = f"{type(value).__name__} {text}"
    return text


def outcome(source, names):
    """Run a statement and return a line that says what came out."""
    try:
        exec(source, names)
        text = show(names["r"])
        if "v" in names:
            text += " ; " + show(names["v"])
    except BaseException as error:
        text = f"! {type(error).__name__}: {error}"
        if isinstance(error, MemoryError):
            text = "! MemoryError"
    if " at 0x" in text:
        text = text.partition(" at 0x")[0] + " at ..."
    if len(text) > LIMIT:
        text = text[:LIMIT] + f"... {len(text)}"
    return text


def main(seed, first, last):
    """Run the statements first to last - 1 of a seed."""
    warnings.simplefilter("ignore")
    fixed = {name: item for name, item in vars(values).items() if not name.startswith("_")}
    fixed["math"] = math
    for number in range(first, last):
        source = statement(seed, number)
        line = f"{number} {source} -> {outcome(source, dict(fixed))}\n"
        sys.stdout.write(line.encode("ascii", "backslashreplace").decode())


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
