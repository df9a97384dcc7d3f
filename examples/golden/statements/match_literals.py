"""Literal patterns: numbers, strings, bytes, None, booleans, negatives, complex; == against is."""
def m(x):
    match x:
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case 0: return "zero"
        case -1: return "minus one"
        case 1.5: return "float"
        case 3 + 4j: return "complex"
        case -2 - 1j: return "negative complex"
        case "a" | 'b': return "a or b"
        case "con" "cat": return "concat"
        case b"bytes": return "bytes"
        case 0xFF: return "hex"
        case 1_000: return "thousand"
        case """multi""": return "multi"
        case _: return "other"


for x in (
    None, True, False, 1, 0, 0.0, -0.0, -1, -1.0, 1.5, 3 + 4j, -2 - 1j, "a", "b", "c", "concat", b"bytes", "bytes",
    255, 255.0, 1000, "multi", [], "", (), 0j, 1 + 0j, float("nan"), type(None),
):
    print(repr(x), "->", m(x))


class Eq:
    def __init__(self, log): self.log = log
    def __eq__(self, other):
        self.log.append(other)
        return other == "b"


log = []
print(m(Eq(log)), log)


class EqTrue:
    def __eq__(self, other): return True


print(m(EqTrue()))


def order(x):
    match x:
        case 1: return "int 1 first"
        case True: return "never for True"


print(order(True), order(1), order(1.0))


def no_match(x):
    match x:
        case 1: return "one"
    return "fell through"


print(no_match(2))
match "x":
    case "x": print("module level", end=" ")
match 5:
    case 5 if False: print("guard fails")
    case 5 if (y := 10): print("guard with walrus", y)
match (1, 2):
    case 1, 2: print("open sequence")
match [1, 2][0]: 
    case 1: pass
