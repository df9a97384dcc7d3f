"""nonlocal where there is no enclosing function."""
x = 1
def f():
    nonlocal x
    x = 2
