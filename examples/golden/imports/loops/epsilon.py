"""Imports zeta, which reads an attribute too early."""
import loops.zeta

LATE = 1
