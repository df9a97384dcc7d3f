"""Docstrings of built-in types and functions.

CPython 3.12 and MiniPy print different texts: MiniPy says what a function does in its own words, and more briefly.
The first lines of help(), the signatures, are those of CPython.
Instead: look into the library reference for more.
"""
print(len.__doc__)
print(dict.setdefault.__doc__)
print(ValueError.__doc__)
