"""Without __all__: every name without an underscore, imported modules too."""
import sys as imported_module

one, two, _three, __four, __five__ = range(5)


def function(): ...
class Class: ...
