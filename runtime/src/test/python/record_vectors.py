"""Record what CPython 3.12 answers to random questions, for the tests of org.minipy.runtime.algorithm.

usage: record_vectors.py DIRECTORY [CASES [SEED]]
"""
import os
import random
import struct
import subprocess
import sys

directory = sys.argv[1]
cases = int(sys.argv[2]) if len(sys.argv) > 2 else 300
rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 312)
sys.set_int_max_str_digits(0)


def field(value):
    units = str(value).encode("utf-16-be", "surrogatepass")
    out = []
    for high, low in zip(units[::2], units[1::2]):
        code = high << 8 | low
        out.append(chr(code) if 32 <= code < 127 and code != 92 else "\\%04x" % code)
    return "".join(out)


def outcome(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return "!%s: %s" % (type(e).__name__, e)


def record(name, rows):
    with open(os.path.join(directory, name + ".txt"), "w") as f:
        for row in rows:
            f.write("\t".join(map(field, row)) + "\n")


def bits(value):
    if value != value:
        return "7ff8000000000000"
    return "%016x" % struct.unpack(">Q", struct.pack(">d", value))[0]


SPECIAL_FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 1e16, 1e15, 9999999999999998.0, 1e-4, 1e-5, 5e-324, 2e-323, 1e-323, 9e-323,
                  2.2250738585072014e-308, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 2e23, 1e22, 1e23,
                  8.5, 1e21, 123456789.0, 0.00001234, 1e100, 3.0, 100.0, 1e17, 2.0**53, 2**61 - 1.0, 2.0**61, 2.0**62, 9.5, 99.5, 0.95]


def random_float():
    kind = rng.randrange(9)
    if kind == 0:
        return rng.choice(SPECIAL_FLOATS)
    if kind == 1:
        return struct.unpack(">d", rng.randbytes(8))[0]
    if kind == 2:
        return rng.uniform(-1000, 1000)
    if kind == 3:
        return round(rng.uniform(-100, 100), rng.randrange(4))
    if kind == 4:
        return float(rng.randrange(-10**rng.randrange(1, 19), 10**rng.randrange(1, 19)))
    if kind == 5:
        return rng.randrange(1, 100) * 10.0 ** rng.randrange(-20, 25)
    if kind == 6:
        return 2.0 ** rng.randrange(-1074, 1024)
    if kind == 7:
        return rng.randrange(-1000, 1000) / 8
    return struct.unpack(">d", (rng.randrange(1 << 10)).to_bytes(8, "big"))[0]


def floats(count=cases):
    return SPECIAL_FLOATS + [random_float() for _ in range(count)]


ALPHABETS = ["abcxyzABC 019_'\"\\.", "a\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\x00\x7f\x80\xa0\xad\xff",
             "\u00e9\u0130\u0131\u0149\u01c4\u01c5\u01c6\u03a3\u03c3\u03c2\u0390\u00df\u1e9e\ufb01\ufb03\u1f80\u1f88\u1fb3\u1fb2\u1fb7\u2028\u2029\u200b\u3000",
             "\u0660\u0661\u00b2\u2460\u4e00\u4e8c\u216b\U0001d7ce\U00010400\U00010428\U0001f600\U000e0001\u0300\u0345'",
             "\ud800\udc80\udfff\ue000\uffff\U0010ffff\u0378\U0001f0f6\u2ffc\ua7dc\u019b\u0264\u13a0\uab70\u13f8"]


def random_char():
    kind = rng.randrange(8)
    if kind < 5:
        return rng.choice(ALPHABETS[kind])
    if kind == 5:
        return chr(rng.randrange(0x250))
    if kind == 6:
        return chr(rng.randrange(0x10000))
    return chr(rng.randrange(0x110000))


def random_string(limit=12):
    one = rng.random() < 0.5 and rng.choice(ALPHABETS)
    text = "".join(rng.choice(one) if one else random_char() for _ in range(rng.randrange(limit)))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass") if joins_surrogates(text) else text


def joins_surrogates(text):
    return any("\ud800" <= a < "\udc00" <= b < "\ue000" for a, b in zip(text, text[1:]))


def strings(count=cases):
    result = [random_string() for _ in range(count)]
    return ["", "a", "hello"] + [s for s in result if not joins_surrogates(s)]


def random_int():
    kind = rng.randrange(6)
    if kind == 0:
        return rng.randrange(-20, 20)
    if kind == 1:
        return rng.choice([1, -1]) * (1 << rng.randrange(200)) + rng.randrange(-2, 3)
    if kind == 2:
        return rng.randrange(-2**63, 2**63)
    if kind == 3:
        return rng.choice([1, -1]) * 10 ** rng.randrange(30) + rng.randrange(-1, 2)
    if kind == 4:
        return rng.getrandbits(rng.randrange(1, 2500))
    return -rng.getrandbits(rng.randrange(1, 130))


def ints(count=cases):
    return [0, 1, -1, 2**61 - 1, 2**61 - 2, 1 - 2**61, -2**61, 2**63 - 1, -2**63, 2**63, 2**64] + [random_int() for _ in range(count)]


def hash_in_process(seed, expressions):
    script = "import sys\nfor line in sys.stdin: print(hash(eval(line)))"
    answer = subprocess.run([sys.executable, "-c", script], input="\n".join(map(ascii, expressions)), text=True,
                            capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": str(seed)})
    return answer.stdout.split()


record("float_repr", [(bits(f), repr(f)) for f in floats()])
rows = []
for f in floats():
    code = rng.choice("eEfFgG")
    precision = rng.choice([0, 1, 2, 3, 6, 10, 17, 20, 40])
    alternate = rng.choice(["", "#"])
    rows.append((bits(f), code, precision, alternate, ("%" + alternate + "." + str(precision) + code) % f))
record("float_format", rows)

record("hash_int", [(i, hash(i)) for i in ints()])
record("hash_float", [(bits(f), hash(f)) for f in floats() if f == f])
record("hash_complex", [(bits(f), bits(g), hash(complex(f, g))) for f in floats() for g in [random_float()] if f == f and g == g])
tuples = [tuple(random_int() for _ in range(rng.randrange(8))) for _ in range(cases)]
record("hash_tuple", [(" ".join(str(hash(i)) for i in t), hash(t)) for t in tuples])
record("hash_frozenset", [(" ".join(str(hash(i)) for i in set(t)), hash(frozenset(t))) for t in tuples])
texts = strings()
blobs = [rng.randbytes(rng.randrange(30)) for _ in range(cases)]
rows = []
for seed in [0, 1, 42, 4294967295]:
    rows += [("str", seed, s, h) for s, h in zip(texts, hash_in_process(seed, texts))]
    rows += [("bytes", seed, b.hex(), h) for b, h in zip(blobs, hash_in_process(seed, blobs))]
record("hash_text", rows)

record("str_repr", [(s, repr(s)) for s in strings()])
record("str_ascii", [(s, ascii(s)) for s in strings()])
record("bytes_repr", [(b.hex(), repr(b)) for b in blobs + [b"'", b'"', b"'\"", b"\t\n\r\\", b""]])
PREDICATES = ["isprintable", "isspace", "isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "islower", "isupper", "istitle",
              "isidentifier", "isascii"]
record("str_predicates", [(s, "".join("01"[getattr(s, p)()] for p in PREDICATES)) for s in strings() + [random_char() for _ in range(cases)]])
record("str_case", [(s, method, getattr(s, method)())
                    for s in strings() for method in ["lower", "upper", "title", "capitalize", "swapcase", "casefold"]])


def random_number_text():
    kind = rng.randrange(5)
    if kind == 0:
        text = "".join(rng.choice("0123456789_.eE+-jinfaxobXOB ()\u0661\u2003\x1c\xa0") for _ in range(rng.randrange(9)))
    elif kind == 1:
        text = repr(random_float())
    elif kind == 2:
        text = rng.choice(["inf", "nan", "Infinity", "-INF", "+nan", "infinit", "1e5", "1.e5", ".5", ".", "1e", "1e+", "1_0.0_1", "1_.0"])
    elif kind == 3:
        text = repr(complex(random_float(), random_float()))
    else:
        value = random_int()
        text = rng.choice([str, hex, oct, bin])(value)
        if rng.random() < 0.5 and len(text) > 1:
            at = rng.randrange(1, len(text))
            text = text[:at] + rng.choice("__ x.") + text[at:]
    if rng.random() < 0.2:
        text = rng.choice([" ", "\n", "\x1c", "\u2003", "(", "-", "+", "0"]) + text + rng.choice([" ", "", ")", "\t", "_", "j", "\x1f", "\xa0"])
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
        text += "p" + rng.choice(["", "-", "+"]) + str(rng.choice([0, 1, 10, 52, 1000, 1023, 1024, 1070, 1074, 1090, 1150, 10**12]))
    return rng.choice([text, text, text, " " + text + "\n", text + "x", "inf", "nan", "-Infinity", "infi"])


record("float_hex", [(bits(f), f.hex()) for f in floats()])
record("float_fromhex", [(s, outcome(lambda: bits(float.fromhex(s)))) for s in (random_hex_text() for _ in range(2 * cases))])
texts = [random_number_text() for _ in range(5 * cases)]
record("float_parse", [(s, outcome(lambda: bits(float(s)))) for s in texts])
record("complex_repr", [(bits(f), bits(g), repr(complex(f, g))) for f in floats() for g in [random_float()]])


def complex_bits(text):
    value = complex(text) if isinstance(text, str) else text
    return bits(value.real) + " " + bits(value.imag)


record("complex_parse", [(s, outcome(complex_bits, s)) for s in texts])
sys.set_int_max_str_digits(4300)
big = ["1" * 4300, "1" * 4301, "-" + "1" * 4301, "1" * 5000 + "x", "0x" + "1" * 5000, "0" * 4301, "1_" * 4299 + "1", "1_" * 4300 + "1", " " + "9" * 4300 + " ", "x" * 300]
record("int_parse", [(s, base, outcome(int, s, base)) for s in texts + big for base in [rng.choice([0, 10, 16, 2, 8, 7, 36, 3]), 10]
                     if len(s) < 4300 or base == 10])
sys.set_int_max_str_digits(0)
record("int_text", [(i, bin(i) + " " + oct(i) + " " + hex(i)) for i in ints()])
rows = []
for a, b in zip(ints(), ints()[::-1]):
    small = rng.randrange(-5, 300)
    rows += [("//", a, b, outcome(lambda: a // b)), ("%", a, b, outcome(lambda: a % b)), ("divmod", a, b, outcome(lambda: divmod(a, b))),
             ("/", a, b, outcome(lambda: bits(a / b))), ("<<", a, small, outcome(lambda: a << small)),
             (">>", a, small, outcome(lambda: a >> small)), ("round", a, -small // 10, round(a, -small // 10)),
             ("isqrt", a, 0, outcome(__import__("math").isqrt, a)), ("float", a, 0, outcome(lambda: bits(float(a))))]
    modulus = random_int()
    if a.bit_length() < 300 and abs(b).bit_length() < 300:
        rows.append(("pow", a, b, modulus, outcome(pow, a, b, modulus)))
        rows.append(("**", a % 1000 - 500, small + 5, (a % 1000 - 500) ** (small + 5)))
    f = random_float()
    if rng.random() < 0.5 and abs(a) < 10**300:
        f = __import__("math").nextafter(float(a), rng.choice([0, 1e308, float(a)]))
    if f == f:
        rows.append(("cmp", a, bits(f), (a > f) - (a < f)))
rows += [("<<", 1, 2**70, outcome(lambda: 1 << 2**70)), ("<<", 1, 2**64, outcome(lambda: 1 << 2**64)), ("<<", 0, 2**70, 0), (">>", -1, 2**70, -1)]
record("int_math", rows)
rows = []
for f, g in zip(floats(2 * cases), floats(2 * cases)[::-1]):
    n = rng.choice([0, 1, 2, 3, 5, 10, -1, -2, -5, 17, 320, 330, -300, -308, -309, 400, -400])
    rows += [("//", bits(f), bits(g), outcome(lambda: bits(f // g))), ("%", bits(f), bits(g), outcome(lambda: bits(f % g))),
             ("divmod", bits(f), bits(g), outcome(lambda: " ".join(map(bits, divmod(f, g))))),
             ("/", bits(f), bits(g), outcome(lambda: bits(f / g))), ("round", bits(f), "", outcome(round, f)),
             ("round", bits(f), n, outcome(lambda: bits(round(f, n)))), ("ratio", bits(f), "", outcome(f.as_integer_ratio))]
record("float_math", rows)
rows = []
for _ in range(2 * cases):
    a, b = [complex(rng.choice([0.0, -0.0, 1.0, -2.5, 3.0, random_float()]), rng.choice([0.0, -0.0, 1.0, random_float()])) for _ in "ab"]
    n = complex(rng.randrange(-5, 8))
    for name, x, y, f in [("*", a, b, lambda: a * b), ("/", a, b, lambda: a / b), ("+", a, b, lambda: a + b),
                          ("-", a, b, lambda: a - b), ("**", a, n, lambda: a ** n)]:
        if all(abs(z) < 1e300 for z in (x.real, x.imag, y.real, y.imag)):
            rows.append((name, bits(x.real), bits(x.imag), bits(y.real), bits(y.imag), outcome(lambda: complex_bits(f()))))
record("complex_math", rows)
rows = []
for _ in range(2 * cases):
    x = rng.choice([0.0, -0.0, 1.0, -1.0, 2.0, 10.0, float("inf"), float("-inf"), float("nan"), -3.0])
    y = rng.choice([0.0, 1.0, 2.0, 3.0, -1.0, -3.0, 0.5, 1e308, -1e308, float("inf"), float("-inf"), float("nan"), 1025.0])
    answer = outcome(lambda: x ** y)
    rows.append((bits(x), bits(y), "complex" if isinstance(answer, complex) else answer if isinstance(answer, str) else bits(answer)))
record("float_power", rows)


def random_spec():
    if rng.random() < 0.1:
        return "".join(rng.choice("<>=^+- z#0123,_.bcdeEfFgGnosxX%*\u0661\xe9") for _ in range(rng.randrange(6)))
    parts = [rng.choice(["", "", "<", ">", "=", "^", "*<", "\u20ac>", "0=", "x^", "\U0001f600<"]), rng.choice(["", "", "", "+", "-", " "]),
             rng.choice(["", "", "", "", "z"]), rng.choice(["", "", "", "#"]), rng.choice(["", "", "", "0"]),
             rng.choice(["", "", "1", "5", "12", "25", "07"]), rng.choice(["", "", "", ",", "_", ",_", ",,"]),
             rng.choice(["", "", "", ".0", ".1", ".3", ".10", "."]),
             rng.choice("bcdeEfFgGnosxX%") if rng.random() < 0.75 else rng.choice(["", "", "", "q", "dd", "\xe9", "\x01", "\U0001f600"])]
    return "".join(parts)


rows = []
for _ in range(6 * cases):
    spec = random_spec()
    i = rng.choice([random_int(), rng.randrange(-2000, 70000), rng.randrange(-10**12, 10**12)])
    f, g = random_float(), random_float()
    s = rng.choice(["", "a", "hello", "\U0001f600x", "\xe9"])
    rows += [("int", i, spec, outcome(format, i, spec)), ("float", bits(f), spec, outcome(format, f, spec)),
             ("str", s, spec, outcome(format, s, spec)),
             ("complex", bits(f) + " " + bits(g), spec, outcome(format, complex(f, g), spec))]
record("format_spec", rows)

import _string


def split_markup(text):
    out = []
    try:
        for literal, name, spec, conversion in _string.formatter_parser(text):
            out.append("%s|%s|%s|%s" % (literal, name, spec, conversion))
            if name is not None:
                first, rest = _string.formatter_field_name_split(name)
                out.append(("i" if isinstance(first, int) else "s") + str(first))
                for attribute, part in rest:
                    out.append("." + part if attribute else "[%s" % part + ("#" if isinstance(part, int) else ""))
    except ValueError as e:
        out.append("!" + str(e))
    return "\n".join(out)


texts = ["".join(rng.choice("{}{}{}{}!:.[]ab01r") for _ in range(rng.randrange(14))) for _ in range(6 * cases)]
texts += ["a{%sx%s}b" % (rng.choice(["", "0", "name"]), "".join(rng.choice(".[]a1{:!}") for _ in range(rng.randrange(8)))) for _ in range(3 * cases)]
record("format_fields", [(t, split_markup(t)) for t in texts + ["{99999999999999999999}", "{9[99999999999999999999]}", "{\u0661.a}", "{0[\u0661]}"]])


def show(arg):
    return {int: "i", float: "f", str: "s"}[type(arg)] + (bits(arg) if isinstance(arg, float) else str(arg))


rows = []
for _ in range(8 * cases):
    fmt = ""
    args = []
    for _ in range(rng.randrange(1, 3)):
        kind = rng.choice("difeEgGsrxXoc")
        star, precision = rng.choice(["", "", "", "0", "3", "8", "12", "*"]), rng.choice(["", "", ".0", ".2", ".9", ".", ".*"])
        args += [rng.randrange(-12, 15) for _ in range((star == "*") + (precision == ".*"))]
        fmt += rng.choice(["", "x", "%%", "\xe9"]) + "%" + "".join(rng.choice("-+ #0") for _ in range(rng.randrange(3)))
        fmt += star + precision + rng.choice(["", "", "l", "h"]) + rng.choice([kind] * 12 + ["y", "\u1234", ""])
        args.append(rng.choice([random_int(), rng.randrange(-99, 300)]) if kind in "dixXo" else rng.randrange(0x3000) if kind == "c"
                    else random_float() if kind in "feEgG" else rng.choice(["", "abc", "\U0001f600bcd", "it's"]))
    if rng.random() < 0.1:
        args = args[:-1]
    rows.append((fmt, *map(show, args), outcome(lambda: fmt % tuple(args))))
    key = rng.choice(["a", "b(c)", "", "zz", "b(c"])
    fmt = "%" + "(" * (key != "zz") + key + rng.choice([")", ")", ")", ""]) + rng.choice(["d", "5d", "x", "*d", "s", ""])
    rows.append((fmt, "m", outcome(lambda: fmt % {"a": 1, "b(c)": 2, "": 3})))
record("format_percent", [row for row in rows if not row[-1].startswith(("!KeyError", "!TypeError: %"))])


class Logged:
    def __init__(self, value, log, limit):
        self.value, self.log, self.limit = value, log, limit

    def __lt__(self, other):
        if len(self.log) >= self.limit:
            raise ValueError
        self.log.append((self.value, other.value))
        return self.value >> 8 < other.value >> 8


def random_order(length):
    kind = rng.randrange(7)
    numbers = [rng.randrange(rng.choice([length, 4, 10**6]) + 1) for _ in range(length)]
    if kind == 1:
        numbers.sort()
    elif kind == 2:
        numbers.sort(reverse=True)
    elif kind == 3:
        numbers = sorted(numbers[:length // 2]) + sorted(numbers[length // 2:])
    elif kind == 4:
        numbers.sort()
        for _ in range(rng.randrange(5)):
            if length:
                numbers[rng.randrange(length)] = rng.randrange(length)
    elif kind == 5:
        numbers = [i * 7 % rng.choice([3, 50, 101]) + i for i in range(length)]
    elif kind == 6:
        blocks = [sorted(numbers[i:i + 37], reverse=bool(i & 1)) for i in range(0, length, 37)]
        numbers = [n for block in blocks for n in block]
    return [n << 8 | rng.randrange(256) for n in numbers]


rows = []
for case in range(cases // 3 + 5):
    numbers = random_order(rng.choice([0, 1, 2, 3, 10, 63, 64, 65, 100, 300, 1000 if cases > 100 else 200, 5000 if cases > 1000 else 100]))
    log = []
    limit = rng.choice([10**9, 10**9, rng.randrange(len(numbers) * 8 + 1)])
    reverse = rng.random() < 0.3
    items = [Logged(n, log, limit) for n in numbers]
    if rng.random() < 0.5:
        outcome(lambda: items.sort(reverse=reverse))
        result = [item.value for item in items]
    else:
        pairs = numbers[:]
        wrapped = dict(zip(range(len(items)), items))
        indexes = list(range(len(items)))
        outcome(lambda: indexes.sort(key=wrapped.get, reverse=reverse))
        result = [numbers[i] for i in indexes]
    digest = 0
    for a, b in log:
        digest = (digest * 1000003 + a * 31 + b) % 2**64
    rows.append((" ".join(map(str, numbers)), limit, reverse, "%d %d %s" % (len(log), digest, " ".join(map(str, result)))))
record("sort", rows)

MODULUS = 2**61 - 1


def random_key(spread):
    return rng.choice([0, 0, 0, 1, 2, 5]) * MODULUS + rng.choice([rng.randrange(spread), rng.randrange(spread) << rng.randrange(50)])


def sets_outcome(sets):
    return [";".join("%d:%s" % (sys.getsizeof(s), " ".join(map(str, s))) for s in sets)]


rows = []
for _ in range(cases):
    sets = [set(), set(), set()]
    spread = rng.choice([5, 20, 100, 100, 3000 if cases > 100 else 50])
    operations = []
    answers = []
    for _ in range(rng.randrange(5, 60)):
        kind = rng.choice(["add"] * 6 + ["discard"] * 4 + ["pop", "pop", "clear", "copy", "update", "or", "and", "iand", "sub", "isub", "xor", "ixor",
                           "updatelist", "sublist", "andlist", "xorlist", "new", "fill", "drain", "disjoint", "subset", "updatedict"])
        i, j = rng.randrange(3), rng.randrange(3)
        k = rng.randrange(3)
        a, b = sets[i], sets[j]
        keys = [random_key(spread) for _ in range(rng.choice([1, 1, 3, 10, 60 if spread > 20 else 4, 400 if spread > 100 else 2]))]
        if kind in ("add", "discard"):
            keys = keys[:1]
        elif kind not in ("updatelist", "sublist", "andlist", "xorlist", "new", "fill", "drain", "updatedict"):
            keys = []
        operations.append("%s %d %d %d %s" % (kind, i, j, k, " ".join(map(str, keys))))
        answer = ""
        if kind == "add":
            a.add(keys[0])
        elif kind == "discard":
            a.discard(keys[0])
        elif kind == "pop":
            answer = str(a.pop()) if a else "none"
        elif kind == "clear":
            a.clear()
        elif kind == "copy":
            sets[k] = a.copy()
        elif kind == "update":
            a.update(b)
        elif kind == "updatedict":
            a.update(dict.fromkeys(keys))
        elif kind == "or":
            sets[k] = a | b
        elif kind == "and":
            sets[k] = a & b
        elif kind == "iand":
            a &= b
        elif kind == "sub":
            sets[k] = a - b
        elif kind == "isub":
            a -= b
        elif kind == "xor":
            sets[k] = a ^ b
        elif kind == "ixor":
            a ^= b
        elif kind == "updatelist":
            a.update(keys)
        elif kind == "sublist":
            a.difference_update(keys)
        elif kind == "andlist":
            sets[k] = a.intersection(keys)
        elif kind == "xorlist":
            a.symmetric_difference_update(keys)
        elif kind == "new":
            sets[k] = set(keys)
        elif kind == "fill":
            for key in keys:
                a.add(key)
        elif kind == "drain":
            for key in keys:
                a.discard(key)
        elif kind == "disjoint":
            answer = str(a.isdisjoint(b))
        elif kind == "subset":
            answer = str(a <= b)
        if len(operations) % 5 == 0 or answer:
            answers.append(answer + "/" + "".join(sets_outcome(sets)))
    answers.append("".join(sets_outcome(sets)))
    rows.append(("|".join(operations), "|".join(answers)))
record("set_table", rows)

rows = []
for _ in range(cases):
    dicts = [{}, {}]
    operations = []
    answers = []
    for _ in range(rng.randrange(3, 40)):
        kind = rng.choice(["add"] * 5 + ["del", "del", "clear", "copy", "update", "display", "fromkeys"])
        i, n = rng.randrange(2), rng.choice([1, 1, 2, 5, 6, 11, 30, 200 if cases > 100 else 3])
        strings = rng.random() < 0.8
        d = dicts[i]
        fresh = ["k%d-%d" % (len(operations), x) if strings else (len(operations), x) for x in range(n)]
        operations.append("%s %d %d %s" % (kind, i, n, strings))
        if kind == "add":
            for key in fresh:
                d[key] = 1
        elif kind == "del":
            for key in list(d)[:n]:
                del d[key]
        elif kind == "clear":
            d.clear()
        elif kind == "copy":
            dicts[1 - i] = d.copy()
        elif kind == "update":
            d.update(dict(dicts[1 - i]))
        elif kind == "display":
            dicts[i] = eval("{" + ", ".join("%r: 1" % (key,) for key in fresh[:15]) + "}")
        elif kind == "fromkeys":
            dicts[i] = dict.fromkeys(dict.fromkeys(fresh))
        answers.append("%d %d" % tuple(map(sys.getsizeof, dicts)))
    rows.append(("|".join(operations), "|".join(answers)))
record("dict_sizes", rows)

rows = []
for _ in range(cases):
    values = []
    operations = []
    answers = []
    for _ in range(rng.randrange(3, 40)):
        kind = rng.choice(["append", "append", "extendlist", "extendtuple", "extendgenerator", "extendset", "pop", "pop", "insert", "clear", "delete",
                           "repeat", "display", "copy", "listof", "constants"])
        n = rng.choice([0, 1, 2, 3, 4, 5, 7, 8, 9, 17, 40, 100, 1000])
        operations.append("%s %d" % (kind, n))
        if kind == "append":
            for _ in range(n):
                values.append(1)
        elif kind == "extendlist":
            values.extend([1] * n)
        elif kind == "extendtuple":
            values += (1,) * n
        elif kind == "extendgenerator":
            values.extend(i for i in range(n))
        elif kind == "extendset":
            values.extend(range(n))
        elif kind == "pop":
            for _ in range(min(n, len(values))):
                values.pop()
        elif kind == "insert":
            values.insert(0, 1)
        elif kind == "clear":
            values.clear()
        elif kind == "delete":
            del values[:n]
        elif kind == "repeat":
            if len(values) < 1000:
                values *= 3
        elif kind == "display":
            x = 1
            values = eval("[" + "x, " * n + "]")
        elif kind == "constants":
            values = eval("[" + "1, " * n + "]")
        elif kind == "copy":
            values = values[:]
        elif kind == "listof":
            values = list(i for i in range(n))
        answers.append(str(sys.getsizeof(values)))
    rows.append(("|".join(operations), "|".join(answers)))
record("list_growth", rows)

HANDLERS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"]
ENCODINGS = ["utf-8"] * 4 + ["UTF8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig",
             "cp1252", "iso-8859-15", "Windows-1251", "KOI8-R", "us-ascii", "u16", "mac_roman", "cp437", "no such"]


def random_bytes(encoding):
    kind = rng.randrange(5)
    if kind == 0:
        return rng.randbytes(rng.randrange(12))
    if kind == 1:
        pieces = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xe0\xa0", b"\xe0\x80", b"\xed\xa0\x80", b"\xf0\x90\x80", b"\xf0\x80", b"\xf4\x90",
                  b"\xc2", b"\xc0", b"\x80", b"a", b"\xe2\x82\xac", b"\x00\xd8", b"\xd8\x00", b"\x00\xdc", b"\x00", b"\xff", b"\xf5", b"\xfe\xff\0\0",
                  b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"\0\xd8\0\0", b"\0\0\x11\0"]
        return b"".join(rng.choice(pieces) for _ in range(rng.randrange(5)))
    try:
        data = bytearray(random_string().encode(encoding, "surrogatepass" if encoding.startswith("u") else "ignore"))
    except (LookupError, UnicodeError):
        return b"abc"
    if kind == 2 and data:
        data[rng.randrange(len(data))] = rng.randrange(256)
    if kind == 3:
        del data[rng.randrange(len(data) + 1):]
    return bytes(data)


encode_rows = []
decode_rows = []
for _ in range(10 * cases):
    text = random_string()
    encoding, handler = rng.choice(ENCODINGS), rng.choice(HANDLERS)
    if not joins_surrogates(text) and not any("\U000f0000" <= c < "\U000f1000" for c in text):
        encode_rows.append((encoding, handler, text, outcome(lambda: text.encode(encoding, handler).hex())))
    data = random_bytes(encoding)
    answer = outcome(data.decode, encoding, handler)
    if not joins_surrogates(answer) and (data or encoding != "no such"):
        decode_rows.append((encoding, handler, data.hex(), answer))
record("encode", encode_rows)
record("decode", decode_rows)
import codecs
rows = []
for _ in range(3 * cases):
    encoding = rng.choice(["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "ascii"])
    data = random_bytes(encoding)
    consumer = {"utf-8": codecs.utf_8_decode, "utf-16": codecs.utf_16_decode, "utf-16-le": codecs.utf_16_le_decode, "ascii": codecs.ascii_decode,
                "utf-16-be": codecs.utf_16_be_decode, "utf-32": codecs.utf_32_decode}.get(encoding)
    if consumer:
        answer = outcome(lambda: "%s|%d" % consumer(data, "replace", *[False] * (encoding != "ascii")))
        rows.append((encoding, data.hex(), answer))
record("decode_partial", rows)
record("encoding_names", [(name, outcome(lambda: codecs.lookup(name).name)) for name in
                          ["UTF-8", "utf8", "U8", "utf_8", "Latin 1", "latin1", "ISO-8859-1", "iso8859-1", "8859", "l1", "US-ASCII", "646", "ascii",
                           "UTF-16LE", "utf_16_be", "utf 32", "windows-1252", "1252", "CP1252", "koi8-r", "sjis", "shift-jis", "gbk", "936", "big5",
                           "euc-jp", "nothing", "utf-8-sig", "u-8", "cp12", "iso8859_15", "l9", "iso_646.irv_1991", " ascii ", "utf--8"]])
