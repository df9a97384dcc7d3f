"""With __all__."""
__all__ = ["listed", "_private"]
listed, _private, also_not_listed = "listed", "private but listed", "not listed"
