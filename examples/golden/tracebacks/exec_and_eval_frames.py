"""Frames of exec and eval have no source lines; a name that is a file does."""
code = """def f(x):
    return g(x)

def g(x):
    return 1 / x
"""
scope = {}
exec(code, scope)
exec(compile("def h():\n    f(0)", "named source", "exec"), scope)
eval("h()", scope)
