"""The format specifications of fractions: fixed, scientific, general and percent, with exact digits."""
from fractions import Fraction as F
import itertools
values = [F(0), F(1, 3), F(-2, 3), F(19999999, 200000), F(6172839, 5000), F(-1, 8), F(10)**30 / 7, F(7, 10**12), F(995, 1000),
          F(-1, 10**9), F(1, 10**400), F(10)**400]
specs = ["", ".0f", ".2f", "#.0f", "012,.2f", "015,.2f", "+.3e", "012_.2e", ".3g", "#.3g", ".0g", "z.1f", "G", ".1%", "*^20.2f", "<15.1e",
         "=+14.2f", "E", " .4G", "09,.0f", "_.1f"]
for value in values:
    for spec in specs:
        text = format(value, spec)
        print(text if len(text) < 60 else f"{text[:20]}... {len(text)}", end="; ")
    print()
for spec in ["d", "<010f", ".2", "x", "10", "s"]:
    try:
        print(format(F(1, 3), spec))
    except ValueError as error:
        print(error)
