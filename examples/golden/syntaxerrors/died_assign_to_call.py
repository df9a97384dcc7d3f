"""Assignment to something that is no target, with a hint."""
def f():
    return 1


f() = 2
