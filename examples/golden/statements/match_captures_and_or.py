"""Captures, as-patterns, or-patterns, guards: what is bound when, also by patterns that fail later."""
def m(x):
    match x:
        case (1 | 2) as small: return f"small {small}"
        case [1 | 2 as first, *rest] as whole: return f"list {first} {rest} {whole}"
        case {"a": (int() | float()) as num}: return f"num {num}"
        case [("l" | "left") as d, n] | [n, ("l" | "left") as d]: return f"left {d} {n}"
        case (str() | bytes()) as text if len(text) > 2: return f"long {text!r}"
        case str(): return "short string"
        case [[a, b] | [a, b, _], *_]: return f"a={a} b={b}"
        case x if x is None: return "guarded capture"
        case other: return f"other {other!r}"


for x in (
    1, 2, 3, [1, 5], [2], [3], {"a": 1.5}, {"a": "s"}, ["l", 5], [5, "left"], "ab", "abc", b"abc", [[1, 2], 0],
    [[1, 2, 3]], None, [["x"]],
):
    print(x, "->", m(x))


def partial_binding(v):
    a = b = "unset"
    match v:
        case [a, 2, b]: return "matched", a, b
        case [a, b] if b > 10: return "guard", a, b
        case [1, *c]: return "rest", a, b, c
    return "none", a, b


print(
    partial_binding([1, 2, 3]), partial_binding([1, 5]), partial_binding([1, 50]), partial_binding([9, 9, 9]),
    partial_binding([7, 3]),
)


def guards(n):
    def check(tag, result):
        print(tag, end=" ")
        return result
    match n:
        case x if check("first", x > 10): return "big"
        case x if check("second", x > 5): return "medium"
        case 3 if check("third", True): return "three"
        case _ if check("fourth", False): return "never"
    return "nothing"


print(guards(20), guards(7), guards(3), guards(1))


def scopes(items):
    out = []
    for item in items:
        match item:
            case {"id": i, "tags": [*tags]} if tags: out.append([f"{i}:{t}" for t in tags])
            case {"id": i}: out.append(i)
            case [lambda_x, _]: out.append((lambda: lambda_x)())
    return out, sorted(k for k in locals() if k not in ("items", "out", "item"))


print(scopes([{"id": 1, "tags": ["a", "b"]}, {"id": 2, "tags": []}, [5, 6]]))
match 5:
    case global_capture: pass
print(global_capture)


class C:
    match "in class":
        case attr: pass


print(C.attr)
match _ := 7:
    case _: print(_)
def gen(x):
    match x:
        case [a, b]:
            yield a
            yield b
        case str(s):
            yield from s
print(list(gen((1, 2))), list(gen("xy")))
match 1, 2:
    case (int() as i, int() as j) if (k := i + j) == 3: print(i, j, k)
