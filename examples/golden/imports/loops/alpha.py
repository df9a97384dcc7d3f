"""Imports beta, which imports alpha."""
from loops import beta

NAME = "alpha"


def other():
    return beta.NAME
