"""A package for star imports."""
public, _hidden = 1, 2
__all__ = ["public", "no_all"]
