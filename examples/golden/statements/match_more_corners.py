"""Patterns with trailing commas, parentheses, nested matches, match in lambdas' neighbours, empty classes."""
try:
    exec("match 1:\n case +6: pass")
except SyntaxError as e:
    print(e.msg)


def n(x):
    match x:
        case (((1))): return "parens"
        case (2,): return "one tuple"
        case [3,]: return "one list"
        case (): return "empty"
        case [[]]: return "list of empty"
        case ([], {}): return "empty list, any mapping"
        case {"a": 1,}: return "trailing comma"
        case str(s,): return f"str {s}"
        case float(real=0.0,): return "zero float"
        case complex(real=r, imag=i): return f"complex {r} {i}"


for x in (1, (2,), [3], (), [[]], [(), {1: 2}], {"a": 1, "b": 2}, "s", 0.0, 1j, 1.0):
    print(repr(x), n(x))


def nested(a, b):
    match a:
        case int():
            match b:
                case int(): return "both int"
                case _: return "a int"
        case _:
            match b:
                case int(): return "b int"
    return "none int"


print(nested(1, 2), nested(1, ""), nested("", 1), nested("", ""))


def loop(commands):
    for c in commands:
        match c.split():
            case ["quit"]: break
            case ["skip"]: continue
            case ["go", ("north" | "south") as d]: print("going", d)
            case ["go", other]: print("cannot go", other)
            case ["drop", *objects]: print("dropping", objects)
            case []: print("empty")
            case [cmd, *_]: print("unknown", cmd)
    else:
        print("never quit")


loop(["go north", "skip", "go up", "drop a b", "", "dance now", "quit", "go south"])
loop(["skip"])


def with_exceptions(x):
    try:
        match x:
            case [a, b]: return a / b
            case _: raise TypeError(f"cannot use {x!r}")
    except (ZeroDivisionError, TypeError) as e:
        match e:
            case ZeroDivisionError(): return "division"
            case TypeError(args=[message]): return message
    finally:
        print("finally", end=" ")


print(with_exceptions([1, 0]), with_exceptions(5), with_exceptions((4, 2)))
match {"k": [1, {"deep": ("x", *[2, 3])}]}:
    case {"k": [int(a), {"deep": [str(b), *c]}]}: print(a, b, c)
match 1:
    case int(x) | str(x): print("bound in both", x)
print((lambda v: (v, [y for y in range(v)]))(2))
match = {"case": 1}
match match:
    case {"case": case}: print(match, case)
