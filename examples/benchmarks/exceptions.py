# Exceptions raised, caught, passed through finally blocks and calls, and chained.
import sys

DEFAULT = 3_300_000


class Refused(Exception):
    def __init__(self, n):
        super().__init__(n)
        self.n = n


def low(n):
    if n % 3 == 0:
        raise Refused(n)
    if n % 3 == 1:
        raise KeyError(n)
    return n


def middle(n, log):
    try:
        return low(n)
    except KeyError as error:
        raise ValueError("translated") from error
    finally:
        log[0] += 1


def run(n):
    log = [0]
    refused = translated = passed = lost = 0
    for i in range(n):
        try:
            middle(i, log)
        except Refused as e:
            refused += e.n == i
        except ValueError as e:
            translated += type(e.__cause__) is KeyError
        else:
            passed += 1
        try:
            {}[i]
        except LookupError:
            lost += 1
    return log[0], refused, translated, passed, lost


n = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
result = run(n)
assert result == (n, (n + 2) // 3, (n + 1) // 3, n // 3, n)
print("exceptions", *result)
