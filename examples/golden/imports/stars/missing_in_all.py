"""Lists a name that is not there."""
__all__ = ["there", "not_there"]
there = 1
