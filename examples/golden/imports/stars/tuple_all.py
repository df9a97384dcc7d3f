"""A tuple is fine."""
__all__ = ("a", "b")
a = b = c = 1
