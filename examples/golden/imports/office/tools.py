"""Things to import with a star."""
__all__ = ["hammer", "saw"]
hammer, saw, not_exported, _hidden = "hammer", "saw", "no", "no"
