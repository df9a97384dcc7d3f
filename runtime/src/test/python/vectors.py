"""What the recorders share: random values of all kinds, and the format of the files."""
import os
import random
import struct
import sys

directory = sys.argv[1]
cases = int(sys.argv[2]) if len(sys.argv) > 2 else 40
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


SPECIAL_FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 1e16, 1e15, 9999999999999998.0, 1e-4, 1e-5, 5e-324, 2e-323,
                  1e-323, 9e-323,
                  2.2250738585072014e-308, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 2e23,
                  1e22, 1e23,
                  8.5, 1e21, 123456789.0, 0.00001234, 1e100, 3.0, 100.0, 1e17, 2.0**53, 2**61 - 1.0, 2.0**61, 2.0**62,
                  9.5, 99.5, 0.95]


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
             "\u00e9\u0130\u0131\u0149\u01c4\u01c5\u01c6\u03a3\u03c3\u03c2\u0390\u00df\u1e9e\ufb01\ufb03"
             "\u1f80\u1f88\u1fb3\u1fb2\u1fb7\u2028\u2029\u200b\u3000",
             "\u0660\u0661\u00b2\u2460\u4e00\u4e8c\u216b\U0001d7ce\U00010400\U00010428\U0001f600\U000e0001"
             "\u0300\u0345'",
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
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le",
                                                            "surrogatepass") if joins_surrogates(text) else text


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
    limits = [0, 1, -1, 2**61 - 1, 2**61 - 2, 1 - 2**61, -2**61, 2**63 - 1, -2**63, 2**63, 2**64]
    return limits + [random_int() for _ in range(count)]
