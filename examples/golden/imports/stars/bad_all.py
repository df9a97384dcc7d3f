"""No sequence."""
__all__ = 5
