"""Needs a name of delta, which needs a name of gamma."""
from loops.delta import DELTA

GAMMA = 1
