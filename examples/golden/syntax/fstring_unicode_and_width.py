"""F-strings with characters beyond ASCII and beyond the BMP."""
name = "Zoë"
print(f"{name:>6}|{name:<6}|{name:^6}|{len(name)}")
print(f"{'日本':*^8}|{'😀':>3}|{'😀'!a}|{'😀'!r}")
größe = 5
print(f"{größe=} {größe:é>4}")
print(f"{'x':😀^5}")
print(f"π≈{3.14159:.2f} — {'—' * 3}")
print(f"{chr(0x1F600)}{chr(233)}{'\u00e9'}{'\U0001F600'}")
print(f"{'\N{SNOWMAN}'}\N{SNOWMAN}", f"{'a\u0301'} {len('a\u0301')}")
print(ascii(f"{name}😀"), f"{name!a:>12}|")
print(f"{'ß'.upper()} {'İ'.lower()!a} {'ǆ'.title()!a}")
