"""An error range over several lines shows only its first line."""
def f(x):
    return x


f(
    1,
    2
) = 3
