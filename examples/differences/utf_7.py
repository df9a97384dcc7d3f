"""The encoding utf-7.

CPython 3.12 prints b'+AOk-'; MiniPy raises LookupError: unknown encoding: utf-7.
Cause: it is not built in; hardly anybody has used it since mail learned better.
Instead: utf-8, or ascii with the error handler "backslashreplace".
"""
print("\u00e9".encode("utf-7"))
