"""The other half."""
from loops.gamma import GAMMA

DELTA = 2
