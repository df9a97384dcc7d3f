"""Text and arithmetic of numbers."""
import math
import sys

from vectors import bits, cases, floats, ints, outcome, random_float, random_int, record, rng

record("float_repr", [(bits(f), repr(f)) for f in floats()])
rows = []
for f in floats():
    code = rng.choice("eEfFgG")
    precision = rng.choice([0, 1, 2, 3, 6, 10, 17, 20, 40])
    alternate = rng.choice(["", "#"])
    rows.append((bits(f), code, precision, alternate, ("%" + alternate + "." + str(precision) + code) % f))
record("float_format", rows)

def random_number_text():
    kind = rng.randrange(5)
    if kind == 0:
        text = "".join(rng.choice("0123456789_.eE+-jinfaxobXOB ()\u0661\u2003\x1c\xa0")
                       for _ in range(rng.randrange(9)))
    elif kind == 1:
        text = repr(random_float())
    elif kind == 2:
        text = rng.choice(["inf", "nan", "Infinity", "-INF", "+nan", "infinit", "1e5", "1.e5", ".5", ".", "1e", "1e+",
                           "1_0.0_1", "1_.0"])
    elif kind == 3:
        text = repr(complex(random_float(), random_float()))
    else:
        value = random_int()
        text = rng.choice([str, hex, oct, bin])(value)
        if rng.random() < 0.5 and len(text) > 1:
            at = rng.randrange(1, len(text))
            text = text[:at] + rng.choice("__ x.") + text[at:]
    if rng.random() < 0.2:
        text = rng.choice([" ", "\n", "\x1c", "\u2003", "(", "-", "+", "0"]) + text + rng.choice([" ", "", ")", "\t",
                                                                                                  "_", "j", "\x1f",
                                                                                                  "\xa0"])
    if rng.random() < 0.1:
        text = text.translate({ord("0") + i: 0x660 + i for i in range(10)})
    return text


def random_hex_text():
    if rng.random() < 0.4:
        return random_float().hex()
    text = rng.choice(["", "-", "+"]) + rng.choice(["0x", "0X", ""])
    text += "".join(rng.choice("0123456789abcDEF") for _ in range(rng.randrange(20)))
    if rng.random() < 0.7:
        text += "." + "".join(rng.choice("0018f") for _ in range(rng.randrange(20)))
    if rng.random() < 0.7:
        text += "p" + rng.choice(["", "-", "+"]) + str(rng.choice([0, 1, 10, 52, 1000, 1023, 1024, 1070, 1074, 1090,
                                                                   1150, 10**12]))
    return rng.choice([text, text, text, " " + text + "\n", text + "x", "inf", "nan", "-Infinity", "infi"])


record("float_hex", [(bits(f), f.hex()) for f in floats()])
record("float_fromhex", [(s, outcome(lambda: bits(float.fromhex(s)))) for s in (random_hex_text()
                                                                                for _ in range(2 * cases))])
texts = [random_number_text() for _ in range(5 * cases)]
record("float_parse", [(s, outcome(lambda: bits(float(s)))) for s in texts])
record("complex_repr", [(bits(f), bits(g), repr(complex(f, g))) for f in floats() for g in [random_float()]])


def complex_bits(text):
    value = complex(text) if isinstance(text, str) else text
    return bits(value.real) + " " + bits(value.imag)


record("complex_parse", [(s, outcome(complex_bits, s)) for s in texts])
sys.set_int_max_str_digits(4300)
big = ["1" * 4300, "1" * 4301, "-" + "1" * 4301, "1" * 5000 + "x", "0x" + "1" * 5000, "0" * 4301, "1_" * 4299 + "1",
       "1_" * 4300 + "1", " " + "9" * 4300 + " ", "x" * 300]
record("int_parse", [(s, base, outcome(int, s, base)) for s in texts + big
                     for base in [rng.choice([0, 10, 16, 2, 8, 7, 36, 3]), 10]
                     if len(s) < 4300 or base == 10])
sys.set_int_max_str_digits(0)
record("int_text", [(i, bin(i) + " " + oct(i) + " " + hex(i)) for i in ints()])
rows = []
for a, b in zip(ints(), ints()[::-1]):
    small = rng.randrange(-5, 300)
    rows += [("//", a, b, outcome(lambda: a // b)), ("%", a, b, outcome(lambda: a % b)),
             ("divmod", a, b, outcome(lambda: divmod(a, b))),
             ("/", a, b, outcome(lambda: bits(a / b))), ("<<", a, small, outcome(lambda: a << small)),
             (">>", a, small, outcome(lambda: a >> small)), ("round", a, -small // 10, round(a, -small // 10)),
             ("isqrt", a, 0, outcome(math.isqrt, a)), ("float", a, 0, outcome(lambda: bits(float(a))))]
    modulus = random_int()
    if a.bit_length() < 300 and abs(b).bit_length() < 300:
        rows.append(("pow", a, b, modulus, outcome(pow, a, b, modulus)))
        rows.append(("**", a % 1000 - 500, small + 5, (a % 1000 - 500) ** (small + 5)))
    f = random_float()
    if rng.random() < 0.5 and abs(a) < 10**300:
        f = math.nextafter(float(a), rng.choice([0, 1e308, float(a)]))
    if f == f:
        rows.append(("cmp", a, bits(f), (a > f) - (a < f)))
rows += [("<<", 1, 2**70, outcome(lambda: 1 << 2**70)), ("<<", 1, 2**64, outcome(lambda: 1 << 2**64)),
         ("<<", 0, 2**70, 0), (">>", -1, 2**70, -1)]
record("int_math", rows)
rows = []
for f, g in zip(floats(2 * cases), floats(2 * cases)[::-1]):
    n = rng.choice([0, 1, 2, 3, 5, 10, -1, -2, -5, 17, 320, 330, -300, -308, -309, 400, -400])
    rows += [("//", bits(f), bits(g), outcome(lambda: bits(f // g))), ("%", bits(f), bits(g),
                                                                       outcome(lambda: bits(f % g))),
             ("divmod", bits(f), bits(g), outcome(lambda: " ".join(map(bits, divmod(f, g))))),
             ("/", bits(f), bits(g), outcome(lambda: bits(f / g))), ("round", bits(f), "", outcome(round, f)),
             ("round", bits(f), n, outcome(lambda: bits(round(f, n)))),
             ("ratio", bits(f), "", outcome(f.as_integer_ratio))]
record("float_math", rows)
rows = []
for _ in range(2 * cases):
    a, b = [complex(rng.choice([0.0, -0.0, 1.0, -2.5, 3.0, random_float()]),
                    rng.choice([0.0, -0.0, 1.0, random_float()])) for _ in "ab"]
    n = complex(rng.randrange(-5, 8))
    for name, x, y, f in [("*", a, b, lambda: a * b), ("/", a, b, lambda: a / b), ("+", a, b, lambda: a + b),
                          ("-", a, b, lambda: a - b), ("**", a, n, lambda: a ** n)]:
        if all(abs(z) < 1e300 for z in (x.real, x.imag, y.real, y.imag)):
            rows.append((name, bits(x.real), bits(x.imag), bits(y.real), bits(y.imag),
                         outcome(lambda: complex_bits(f()))))
record("complex_math", rows)
rows = []
for _ in range(2 * cases):
    x = rng.choice([0.0, -0.0, 1.0, -1.0, 2.0, 10.0, float("inf"), float("-inf"), float("nan"), -3.0])
    y = rng.choice([0.0, 1.0, 2.0, 3.0, -1.0, -3.0, 0.5, 1e308, -1e308, float("inf"), float("-inf"), float("nan"),
                    1025.0])
    answer = outcome(lambda: x ** y)
    rows.append((bits(x), bits(y), "complex" if isinstance(answer, complex) else answer if isinstance(answer, str)
                 else bits(answer)))
record("float_power", rows)
