# At which iteration automatic collections come, whatever the loop calls: warm calls of len(), isinstance(), type(),
# list.append() and of plain classes make no check of their own; most others do.
import gc


class Me:
    def __init__(self):
        self.me = self


class Pair:
    def __init__(self, other):
        self.other = other


class Child(Me):
    def __init__(self):
        super().__init__()


class Slotted:
    __slots__ = ("me",)

    def __init__(self):
        self.me = self


class Made:
    def __new__(cls):
        made = object.__new__(cls)
        made.me = made
        return made


class Shown:
    def __repr__(self):
        return "shown"

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


def f(*args, **named):
    return args


hits = []
seq, shown, i = [1, 2, 3], Shown(), 0


def watch(phase, info):
    hits.append(i if phase == "start" else info["collected"])


bodies = (
    "pass", "len(seq)", "isinstance(seq, list)", "type(seq)", "more = []; more.append(c)", "x = seq.append(1); seq.pop()",
    "str(i)", "repr(seq)", "f'{shown}'", "f'{i}'", "'%s' % shown", "tuple(seq)", "list(seq)", "dict()", "Me()", "Child()",
    "Slotted()", "Made()", "Pair(c)", "a = Pair(c); b = Pair(a); a.other = b", "a = Pair(other=c); b = Pair(a); a.other = b",
    "a = Pair(1); a.late = Pair(a); len(seq)", "with shown: pass", "print(end='')", "print('', end='')", "f(*())", "f(*seq)",
    "f(1, *seq)", "f(**{'x': 1})", "print(*[], end='')", "len(*[seq])", "[x for x in seq]", "[Me() for x in (1, 2)]",
    "list(x for x in seq)", "sorted(seq)", "K = (Me if i % 2 else Slotted); K()", "F = (len if i % 3 else abs); F(seq if i % 3 else 1)",
    "a = [[]]; b = {}; b[1] = a; a.append(b); type(b); len(a)", "for y in range(2): Me()", "assert seq",
)
loops = {
    "for": "for i in range(2000):\n  c = [None]; c[0] = c\n  {}\n",
    "while": "i = 0\n while i < 2000:\n  {}\n  c = [None]; c[0] = c\n  i += 1\n",
    "continue": "i = 0\n while i < 2000:\n  i += 1\n  {}\n  c = [None]; c[0] = c\n  if i % 2: continue\n",
}
for body in bodies:
    for name, loop in loops.items():
        exec("def run():\n global i\n c = None\n " + loop.format(body), globals())
        gc.collect()
        hits.clear()
        gc.callbacks.append(watch)
        run()
        gc.callbacks.clear()
        print(f"{name:8} {body:50}", *hits)
