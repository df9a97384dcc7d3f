# The functions of cmath.
import cmath
from math import copysign

values = [0j, -0.0 + 0j, 1, -1, 1j, -1j, 0.5 + 0.25j, -2 + 3j, 2 - 3j, 1e-10 + 1j, 100 + 1j, 1.5, -1.5, complex(-1.5, -0.0),
          1e200 + 1e200j, 1e-200j, 3, 720 + 1j, 0.7 - 0.7j]
for name in ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh",
             "acosh", "atanh", "phase", "polar"):
    function = getattr(cmath, name)
    print(name)
    for z in values:
        try:
            r = function(z)
        except (ValueError, OverflowError) as e:
            r = f"{type(e).__name__}: {e}"
        if isinstance(r, complex):
            r = f"{r.real:.12g} {r.imag:.12g} {copysign(1, r.real):g} {copysign(1, r.imag):g}"
        elif isinstance(r, float):
            r = f"{r:.12g}"
        elif isinstance(r, tuple):
            r = [f"{x:.12g}" for x in r]
        print("  ", z, r)
print(cmath.sqrt(-4), cmath.exp(1j * cmath.pi).real, cmath.rect(2, 0), cmath.rect(0, 5), cmath.log(8, 2).real)
print(cmath.inf, cmath.nan, cmath.infj, cmath.nanj, cmath.tau, cmath.e)
print(cmath.isnan(cmath.nanj), cmath.isinf(cmath.infj), cmath.isfinite(1), cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 2, rel_tol=0.6))
for wrong in (lambda: cmath.log(0), lambda: cmath.sqrt("x"), lambda: cmath.exp(1000), lambda: cmath.log(1, 1),
              lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.atanh(1)):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
