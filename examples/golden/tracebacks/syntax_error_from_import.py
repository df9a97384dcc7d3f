"""A module with a SyntaxError: the importing line and then the place in the module."""
def load():
    import broken_modules.unclosed


try:
    import broken_modules.indented
except IndentationError as e:
    print(e.msg, e.lineno, e.offset, repr(e.text))
load()
