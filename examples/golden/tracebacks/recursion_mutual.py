"""Mutual recursion is not folded; the limit is small so that the output stays short."""
def ping(n):
    if n > 6:
        raise OverflowError("too much ping pong")
    pong(n + 1)


def pong(n): ping(n + 1)


ping(0)
