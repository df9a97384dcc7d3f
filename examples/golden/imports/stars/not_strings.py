"""Not all strings."""
__all__ = ["x", 5]
x = 1
