"""A header without an indented block says which statement it belongs to."""
def f():
    if True:
    return 1
