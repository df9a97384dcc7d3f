"""Imports alpha while alpha is half made."""
import loops.alpha

print("beta sees", hasattr(loops.alpha, "NAME") if hasattr(loops, "alpha") else "no alpha yet")
NAME = "beta"


def other():
    return loops.alpha.NAME
