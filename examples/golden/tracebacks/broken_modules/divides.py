"""A module that compiles but does not survive its import."""


def ratio(a, b):
    return a / b


RATIO = ratio(1, 0)
