"""A module that does not compile."""


def f(x):
    return (x +


y = 2
