"""Causes that form a cycle are shown once."""
a, b, c = ValueError("a"), KeyError("b"), IndexError("c")
a.__cause__, b.__cause__, c.__cause__ = b, c, a
c.__context__ = OSError("hidden context")
raise a
