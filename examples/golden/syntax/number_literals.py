"""Every form of number literal and its value."""
print(0, 00, 0_0, 000, 1_000_000, 123_4)
print(0x1F, 0XfF, 0x_ff, 0o17, 0O_7, 0b101, 0B_1_0)
print(1.5, 1., .5, 1e3, 1E3, 1e-3, 1e+3, 1_0.5_0, 1_0e1_0, 0e0, 00.5, 09.5, 0_9e1)
print(1j, 1J, 1.5j, .5j, 1e3j, 0j, 1_0j, 09j)
print(1e308, 1e309, -1e309, 5e-324, 1e-400, 1.7976931348623157e308)
print(0.1, 0.2, 0.1 + 0.2, 1e16, 1e15, 123456789012345678.0, 1e22, 1e23, 0.0001, 0.00001)
print(99999999999999999999999999999999999999999)
print(0xFFFFFFFFFFFFFFFFFFFFFFFF, 0b1111_0000)
print(1 .real, 1..real, 1.0.imag, 1j.imag, (1).bit_length(), 1.5.is_integer(), 0xf.bit_length())
print(type(1), type(1.), type(1j), type(0x1))
print(-1, +1, ~1, - -1, -0, -0.0, +-+1, -1j, -0j)
print(2**-1, -2**2, (-2)**2, 2**3**2, -2**-2)
print(1 .__add__(2), 5 .bit_length(), 5. .is_integer())
for bad in (
    "0_", "1__0", "_1", "0x", "0b2", "0o8", "012", "1e", "1_", "0xg", "1.e", "1_.5", "1._5", "0b", "1a", "1.5abc",
    "0_7", "1jj", "1e5f", "0b1_",
):
    try:
        print(bad, eval(bad))
    except (SyntaxError, NameError) as e:
        print(bad, type(e).__name__, e.args[0])
