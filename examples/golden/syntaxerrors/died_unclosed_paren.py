"""A parenthesis that is never closed is reported where it opens."""
def f(a, b):
    return (a + b


print(f(1, 2))
