"""A SyntaxError in exec'ed text: the traceback ends with the text's own file, line and caret."""
source = """
x = 1
def f(:
    pass
"""


def load(text, name):
    return compile(text, name, "exec")


load(source, "<config>")
