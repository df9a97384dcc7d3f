# Temporaries on the stack are released when an exception passes.
from sys import getrefcount


def fail(*args):
    raise ValueError


w = []
k = "key"
cases = {
    "argument": lambda: fail(w),
    "later argument": lambda: print(w, fail()),
    "list display": lambda: [w, w, fail()],
    "dict display": lambda: {1: w, 2: fail()},
    "set display": lambda: {1, fail(), 2},
    "operator": lambda: w + fail(),
    "subscript": lambda: w[fail()],
    "comparison": lambda: w == fail(),
    "star": lambda: print(*[w, w], fail()),
    "keyword": lambda: print(w, end=fail()),
    "f-string": lambda: f"{w}{fail()}",
    "comprehension": lambda: [fail() for x in [w, w]],
    "generator": lambda: list(fail() for x in [w, w]),
    "sort key": lambda: sorted([w, w], key=fail),
    "slice": lambda: w[fail() :],
    "attribute": lambda: w.append(fail()),
    "unpacking": lambda: [a for a, b in [(w, w, w)]],
    "map": lambda: list(map(fail, [w])),
}
for name, case in cases.items():
    try:
        case()
    except ValueError:
        inside = getrefcount(w)
    print(f"{name}: in the clause {inside}, after {getrefcount(w)}")
