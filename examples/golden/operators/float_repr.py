"""repr of floats is the shortest text that reads back; where exponents begin; special values; hex."""
values = [
    0.1, 0.5, 1.0, 100.0, 123456.789, 1e15, 1e16, 123456789012345680.0, 9999999999999998.0, 1e17, 1e-4, 1e-5,
    0.00012345, 0.000012345, 1 / 3, 2 / 3, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 4.35, 0.1 + 0.2,
    1e22, 1e23, 2 ** 53 + 0.0, 1.1, 2.675, 1e100, 123e-7, 3.141592653589793, 2.718281828459045, 6.02214076e23,
    1.6e-35, 8.41e21, 2.0 ** 0.5, 9007199254740993.0, 4.9406564584124654e-324, 299792458.0, 1.0e-10, 12345678.9,
    0.3, 5e-5, 9.5e-5, 72057594037927936.0,
]
for v in values:
    assert float(repr(v)) == v
    print(
        v, -v, v.hex(), f"{v:.3g}", f"{v:.2e}", f"{v:.1f}"[:40], v.as_integer_ratio() if 1e-5 < v < 1e20 else "",
        v.is_integer(),
    )
print(
    float("inf"), -float("inf"), float("nan"), -float("nan"), [float("inf")], {"k": float("nan")}, str(1e400),
    float("-0"),
)
for text in (
    "1e5", "1_000.5", " 3.5\n", "+2", "-.5", "5.", "inf", "-Infinity", "nan", "+nan", "1e-400", "1e400", "0x10",
    "1__0", "", " ", "1e", "e5", ".", "1.2.3", "١٢", "1,5", "infin", "--1", "1_", "_1", "1e1_0",
):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(repr(text), e)
for text in ("0x1.8p1", "0x.8", "-0x1p-1074", "inf", "0x1.fffffffffffffp1023", "1.5", "0x1p1024", "0xg", ""):
    try:
        print(text, float.fromhex(text))
    except (ValueError, OverflowError) as e:
        print(text, type(e).__name__, e)
