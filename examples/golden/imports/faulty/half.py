"""Binds some names, then fails."""
first = 1
second = first + 1
raise ValueError("after two names")
third = 3
