"""Powers of floats, erf() and erfc().

CPython 3.12 and MiniPy print different last digits for about one power in 700,
and more often for math.erf() and math.erfc().
Cause: CPython calls the C library's pow(), MiniPy Java's; neither is always correctly rounded.
Instead: compare with math.isclose().
"""
print(repr((1059 * 0.37) ** 1.7))
