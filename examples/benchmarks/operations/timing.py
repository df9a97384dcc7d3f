"""Times one operation; the programs of this folder share it.

A program prepares a state, and lets the operation work on it, several times. What it prints must not depend on the
interpreter; the median of the operation's times goes to stderr, where compare.py reads it.
"""

import sys
from time import perf_counter

ROUNDS = 5


def size(default):
    """Return the size asked for on the command line."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else default


def time_operation(prepare, operation, rounds=ROUNDS):
    """Time operation(state), where prepare() returns the state, a list: the operation may empty it."""
    times = []
    for _ in range(rounds):
        state = prepare()
        begin = perf_counter()
        operation(state)
        times.append(perf_counter() - begin)
        state = None
    print("seconds", sorted(times)[rounds // 2], file=sys.stderr)
