"""Format specs applied to floats: precision, rounding, grouping, alternate forms, infinities."""
values = (3.14159265, -0.0, 1e-10, 123456789.987, 1e22, 0.5, 2.5, float("inf"), float("nan"), -1234.5)
for spec in (
    "", "f", ".0f", ".1f", ".2f", ".10f", "e", ".0e", ".3e", "E", "g", ".3g", ".10g", "G", "n", "%", ".0%", ".1%",
    "10", "<12", "^12.2f", "=+12.1f", "012.2f", "+", " ", ",", ",.2f", "_.1f", "015,.2f", "#.0f", "#g", "#.3g",
    "z.0f", "z.1f", "+z.1f", ".3", ".0", ".1", "10.3", "F", "x>10.1e", "#.0e", "_e",
):
    print(repr(spec), *[format(v, spec) for v in values])
for v in (0.1, 1 / 3, 1e16, 1e-5, 123456.0, 1e100, 5e-324, 0.000123456, 999999.5, 9999995.0, 0.00009999995):
    print(repr(v), f"{v:g}", f"{v:.3g}", f"{v:e}", f"{v:.17g}", f"{v:.2f}"[:25], f"{v:.15}", f"{v}")
print(f"{1.5:.50f}", f"{0.1:.55f}", f"{2**0.5:.40f}", f"{1e-7:.30f}")
print(
    [f"{x:.1f}" for x in (0.05, 0.15, 0.25, 0.35, 0.45, 0.55)], [f"{x:.0f}" for x in (0.5, 1.5, 2.5, 3.5)],
    [f"{x:.2e}" for x in (9.995, 9.9949, 1.005)], [f"{x:.3g}" for x in (0.00012345, 1234.5, 999.5, 99.95)]
)
for v in (1 + 2j, -1.5 - 0j, complex("inf"), complex(0, float("nan")), 1e20 + 1e-5j):
    print(
        format(v), format(v, ".2f"), format(v, "e"), format(v, "g"), format(v, ">25"), format(v, "+.1f"),
        format(v, ",.1f"), str(v),
    )
