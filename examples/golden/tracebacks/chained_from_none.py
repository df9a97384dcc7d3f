"""from None hides the context, and a context behind a cause stays hidden too."""
def convert(x):
    try:
        return float(x)
    except ValueError:
        raise TypeError(f"{x!r} is no number") from None


try:
    convert("a")
except TypeError:
    try:
        raise KeyError("middle") from OSError("cause without traceback")
    except KeyError:
        raise IndexError("last")
