"""match in a realistic program: a tokenizer and an evaluator of nested expressions."""
def tokens(text):
    i = 0
    while i < len(text):
        match text[i]:
            case " ":
                i += 1
            case "(" | ")" | "+" | "-" | "*" | "/" | "^" as op:
                yield ("op", op)
                i += 1
            case c if c.isdigit() or c == ".":
                j = i
                while j < len(text) and (text[j].isdigit() or text[j] == "."):
                    j += 1
                yield ("num", float(text[i:j]) if "." in text[i:j] else int(text[i:j]))
                i = j
            case c if c.isalpha():
                j = i
                while j < len(text) and text[j].isalnum():
                    j += 1
                yield ("name", text[i:j])
                i = j
            case c:
                raise SyntaxError(f"bad character {c!r} at {i}")
    yield ("end", None)


PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def parse(text):
    toks = list(tokens(text))
    pos = 0

    def atom():
        nonlocal pos
        tok = toks[pos]
        pos += 1
        match tok:
            case ("num", n): return n
            case ("name", name): return ("var", name)
            case ("op", "-"): return ("neg", expr(3))
            case ("op", "("):
                inner = expr(0)
                if toks[pos] != ("op", ")"):
                    raise SyntaxError("missing )")
                pos += 1
                return inner
            case (kind, value): raise SyntaxError(f"unexpected {kind} {value}")

    def expr(level):
        nonlocal pos
        left = atom()
        while True:
            match toks[pos]:
                case ("op", op) if op in PRECEDENCE and PRECEDENCE[op] > level:
                    pos += 1
                    left = (op, left, expr(PRECEDENCE[op] - (op == "^")))
                case _:
                    return left

    tree = expr(0)
    if toks[pos][0] != "end":
        raise SyntaxError(f"trailing {toks[pos]}")
    return tree


def evaluate(tree, env):
    match tree:
        case int() | float(): return tree
        case ("var", name) if name in env: return env[name]
        case ("var", name): raise NameError(f"unknown {name}")
        case ("neg", x): return -evaluate(x, env)
        case (op, a, b):
            x, y = evaluate(a, env), evaluate(b, env)
            match op:
                case "+": return x + y
                case "-": return x - y
                case "*": return x * y
                case "/": return x / y
                case "^": return x ** y


def simplify(tree):
    match tree:
        case ("+", 0, x) | ("+", x, 0) | ("*", 1, x) | ("*", x, 1) | ("^", x, 1): return simplify(x)
        case ("*", 0, _) | ("*", _, 0): return 0
        case (op, a, b) if (new := (op, simplify(a), simplify(b))) != tree: return simplify(new)
        case ("neg", ("neg", x)): return simplify(x)
        case _: return tree


for text in (
    "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1.5", "x * (y + 0) + 0 * z", "1 * x ^ 1", "- - x",
    "1 +", "(1", "1 2", "1 $ 2", "q", "1 / 0",
):
    try:
        tree = parse(text)
        print(text, "=>", tree, "=>", simplify(tree), "=>", evaluate(tree, {"x": 5, "y": 7, "z": 1}))
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print(text, "=>", type(e).__name__, e)
