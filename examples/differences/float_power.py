"""Powers of floats, and some other functions of math: the last digit.

CPython 3.12 and MiniPy print different last digits for about one power in 700, and for about one value in 500 of
math.sin(), cos(), tan(), asin(), atan(), cosh(), exp2() and gamma().
Cause: CPython calls the C library's functions, MiniPy Java's; neither are always correctly rounded.
Instead: compare with math.isclose().
"""
print(repr((1059 * 0.37) ** 1.7))
