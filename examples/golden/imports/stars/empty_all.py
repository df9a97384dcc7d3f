"""Nothing."""
__all__ = []
x = 1
