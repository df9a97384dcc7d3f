"""Suspensions inside conditions and targets: each value is tested once, and an exception releases what was kept."""


class T:
    def __init__(self, n, truth=True):
        self.n, self.truth = n, truth

    def __bool__(self):
        print("bool", self.n)
        return self.truth

    def __lt__(self, other):
        print("lt", self.n)
        return T("lt " + self.n, self.truth)

    def __iter__(self):
        return iter([T(self.n + "1"), T(self.n + "2")])

    def __del__(self):
        print("del", self.n)


def conditions(yes):
    if T("a", yes) or (yield 1):
        print("then")
    if T("b", yes) and (yield 2):
        print("then")
    if not (T("c", yes) or (yield 3)):
        print("then")
    if T("d", yes) if T("e", yes) else (yield 4):
        print("then")
    if T("f", yes) < T("g") < (yield 5):
        print("then")
    if (T("h", yes) and (yield 6)) or (T("i", yes) and (yield 7)):
        print("then")
    while T("j", yes) and (yield 8):
        yes = False
    assert T("k", True) or (yield 9), "never"
    match 1:
        case x if T("l", yes) or (yield 10):
            print("case")
    print([q.n for q in T("m") if (T("n", yes) or (q < 1))])
    value = T("o", yes) or (yield 11)
    return value


for yes in True, False:
    it = conditions(yes)
    try:
        sent = None
        while True:
            print("yielded", it.send(sent))
            sent = T("sent", yes)
    except StopIteration as e:
        print("result", e.value.n)


def targets(kind):
    if kind == 1:
        for T("x").nothing[(yield 1)] in T("i"):
            pass
    elif kind == 2:
        for T("x")[(yield 1)] in T("i"):
            pass
    elif kind == 3:
        for a, T("x")[(yield 1)], b in [T("i")]:
            pass
    elif kind == 4:
        a, T("x")[(yield 1)] = T("i")


for kind in 1, 2, 3, 4:
    for end in "send", "throw", "close":
        it = targets(kind)
        print(kind, end)
        try:
            next(it)
            if end == "send":
                it.send(T("sent"))
            elif end == "throw":
                it.throw(ValueError("thrown"))
            else:
                it.close()
        except Exception as e:
            print(type(e).__name__)
