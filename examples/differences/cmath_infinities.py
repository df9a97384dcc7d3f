# The functions of cmath take finite numbers only: others raise NotImplementedError. CPython prints (inf+nanj) or the like.
# Instead: test with cmath.isfinite() first.
import cmath

print(cmath.sqrt(complex("inf")))
