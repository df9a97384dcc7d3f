"""Format specifications, str.format and %-formatting."""
import _string

from vectors import bits, cases, outcome, random_float, random_int, record, rng


def random_spec():
    if rng.random() < 0.1:
        return "".join(rng.choice("<>=^+- z#0123,_.bcdeEfFgGnosxX%*\u0661\xe9") for _ in range(rng.randrange(6)))
    parts = [rng.choice(["", "", "<", ">", "=", "^", "*<", "\u20ac>", "0=", "x^", "\U0001f600<"]),
             rng.choice(["", "", "", "+", "-", " "]),
             rng.choice(["", "", "", "", "z"]), rng.choice(["", "", "", "#"]), rng.choice(["", "", "", "0"]),
             rng.choice(["", "", "1", "5", "12", "25", "07"]), rng.choice(["", "", "", ",", "_", ",_", ",,"]),
             rng.choice(["", "", "", ".0", ".1", ".3", ".10", "."]),
             rng.choice(["", "", "", "q", "dd", "\xe9", "\x01", "\U0001f600"] + list("bcdeEfFgGnosxX%") * 2)]
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
for _ in range(3 * cases):
    rest = "".join(rng.choice(".[]a1{:!}") for _ in range(rng.randrange(8)))
    texts.append("a{%sx%s}b" % (rng.choice(["", "0", "name"]), rest))
texts += ["{99999999999999999999}", "{9[99999999999999999999]}", "{\u0661.a}", "{0[\u0661]}"]
record("format_fields", [(t, split_markup(t)) for t in texts])


def show(arg):
    return {int: "i", float: "f", str: "s"}[type(arg)] + (bits(arg) if isinstance(arg, float) else str(arg))


rows = []
for _ in range(8 * cases):
    fmt = ""
    args = []
    for _ in range(rng.randrange(1, 3)):
        kind = rng.choice("difeEgGsrxXoc")
        star = rng.choice(["", "", "", "0", "3", "8", "12", "*"])
        precision = rng.choice(["", "", ".0", ".2", ".9", ".", ".*"])
        args += [rng.randrange(-12, 15) for _ in range((star == "*") + (precision == ".*"))]
        fmt += rng.choice(["", "x", "%%", "\xe9"]) + "%" + "".join(rng.choice("-+ #0") for _ in range(rng.randrange(3)))
        fmt += star + precision + rng.choice(["", "", "l", "h"]) + rng.choice([kind] * 12 + ["y", "\u1234", ""])
        if kind in "dixXo":
            args.append(rng.choice([random_int(), rng.randrange(-99, 300)]))
        elif kind == "c":
            args.append(rng.randrange(0x3000))
        else:
            args.append(random_float() if kind in "feEgG" else rng.choice(["", "abc", "\U0001f600bcd", "it's"]))
    if rng.random() < 0.1:
        args = args[:-1]
    rows.append((fmt, *map(show, args), outcome(lambda: fmt % tuple(args))))
    key = rng.choice(["a", "b(c)", "", "zz", "b(c"])
    fmt = "%" + "(" * (key != "zz") + key + rng.choice([")", ")", ")", ""])
    fmt += rng.choice(["d", "5d", "x", "*d", "s", ""])
    rows.append((fmt, "m", outcome(lambda: fmt % {"a": 1, "b(c)": 2, "": 3})))
record("format_percent", [row for row in rows if not row[-1].startswith(("!KeyError", "!TypeError: %"))])
