"""Decimal, Fraction and statistics: exact results, rounding, errors, texts."""
import decimal
import math
import statistics as st
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal as D, getcontext, localcontext
from fractions import Fraction as F


def show(f, *args, **named):
    try:
        print(repr(f(*args, **named)))
    except Exception as e:
        print(type(e).__name__, e)


print(D("0.1") + D("0.2"), D("1.10") + 1, D(1) / 3, D(10) / 4, D("1E+3") * 2, D("-0"), D(5) // 2, D(-5) // 2, D(-5) % 3, D("1.5") ** 2, D(2) ** -1)
print(repr(D("1.50")), D(0.1), D("123456789.123456789") * D("987654321.987654321"), D("1e-7"), D("0.000001"), D("1e6"), D("100").normalize(), D(" 1_000.5 "))
print(D("2.675").quantize(D("0.01")), D("2.665").quantize(D("0.01"), ROUND_HALF_UP), D("7.325").quantize(D("1."), ROUND_UP), D("-7.9").quantize(D(1), ROUND_DOWN))
print(round(D("2.5")), round(D("3.5")), round(D("2.675"), 2), math.floor(D("-1.5")), math.ceil(D("1.2")), int(D("-3.9")), float(D("0.1")))
print(D(2).sqrt(), D(16).sqrt(), D(1).exp(), D(10).ln(), D(2).ln(), D(1000).log10(), D(2).log10(), D(2) ** D("0.5"), D("1.21").sqrt())
print(D("1") == 1, D("0.1") == 0.1, D("1.0") == D("1.00"), hash(D("1.0")) == hash(1), D("1") < 2, max(D(1), D("1.5")), sorted([D(3), D("1.5"), 2]))
print(D("NaN"), D("-Infinity"), D("Inf") + 1, D("NaN") == D("NaN"), D("sNaN").is_nan(), D("1.23").as_tuple(), D("0.25").as_integer_ratio(), D((1, (1, 2, 3), -2)))
for spec in "", ".2f", "10.3f", "<10", ",", ",.2f", "e", ".3e", "%", ".1%", "+.1f", "010.2f", "^12", "g", "*>8":
    print(repr(format(D("1234.5678"), spec)), end=" ")
print(f"{D('0'):.2f} {D('1E+5'):f} {D('-0.001'):.2f} {D('12'):,} {D('1E-8')}")
show(D, "abc")
show(D, None)
show(D, [1])
show(lambda: D(1) / 0)
show(lambda: D(0) / 0)
show(lambda: D(1) + 1.5)
show(lambda: D(-1).sqrt())
show(lambda: D("Infinity") - D("Infinity"))
show(lambda: D("NaN") < 1)
show(lambda: D(1) + "1")
show(lambda: int(D("NaN")))
show(lambda: D("123456789012345678901234567890").quantize(D("0.1")))
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / 7, D(100000) * D("1.23456"), +D("1.234567"), ctx)
with localcontext(prec=3, rounding=ROUND_UP):
    print(D(1) / 3, D("1.0001") + 0)
print(getcontext().prec, getcontext(), sum([D("0.1")] * 10), sum(D(i) for i in range(4)))
getcontext().prec = 50
print(D(1) / 7, D(2).sqrt(), D(3).ln(), D(1).exp())
show(lambda: setattr(getcontext(), "prec", 0))

print(F(1, 3) + F(1, 6), repr(F(3, 4)), F("0.75"), F("3/4"), F(0.5), F(1, 2) * 2, F(1, 2) ** 2, F(1, 2) ** -1, F(-7, 2) // 1, F(7, 2) % 1, F(1, 2) + 0.5, F(2) ** F(1, 2))
print(F(7, 3) < 3, F(1, 2) == 0.5, hash(F(1, 2)) == hash(0.5), round(F(5, 2)), round(F(22, 7), 2), math.floor(F(-1, 2)), int(F(7, 2)), float(F(1, 3)), F(3.14159).limit_denominator(100))
print(F(D("1.1")), F(6, -4), abs(F(-1, 2)), -F(1, 2), F(5), str(F(5)), F(1, 3).as_integer_ratio(), sum([F(1, 3)] * 3), f"{F(1, 3):.3f}", 1 / F(2), F(" -1.5e2 "))
show(F, 1, 0)
show(F, "x")
show(F, 1.5, 2)
show(lambda: F(1, 2) / 0)
show(lambda: F(1, 2) + "a")
show(F, "1/0")

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.stdev(data), st.pstdev(data), st.variance(data), st.pvariance(data), st.fmean(data))
print(st.mean([1.5, 2.5]), st.mean([F(1, 2), F(1, 3)]), st.mean([D("0.1"), D("0.2")]), st.median([1, 3, 2]), st.median_low(data), st.median_high(data), st.multimode("aabbc"))
print(st.quantiles(data), st.quantiles(data, n=10, method="inclusive"), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.median_grouped([1, 2, 2, 3]))
print(st.correlation([1, 2, 3], [1, 2, 4]), st.covariance([1, 2, 3], [1, 5, 7]), st.linear_regression([1, 2, 3], [2, 4, 6]), st.NormalDist(5, 2), st.NormalDist(0, 1).cdf(0), st.stdev([1.5, 2.5, 4.0]), st.variance([D(1), D(3)]))
show(st.mean, [])
show(st.median, [])
show(st.mode, [])
show(st.stdev, [1])
show(st.mean, ["a"])
show(st.quantiles, [1])
