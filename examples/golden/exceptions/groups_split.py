"""subgroup and split keep structure, tracebacks, causes and notes; conditions of every kind."""
def tree(e, depth=0):
    if e is None:
        return "None"
    if isinstance(e, BaseExceptionGroup):
        return f"{e.message}[{', '.join(tree(x) for x in e.exceptions)}]"
    return repr(e)


g = ExceptionGroup(
    "root",
    [ValueError(1), ExceptionGroup("a", [TypeError(2), ValueError(3)]),
     ExceptionGroup("b", [OSError(4), ExceptionGroup("c", [ValueError(5)])])],
)
for cond in (
    ValueError, (TypeError, OSError), Exception, KeyError, ExceptionGroup,
    lambda e: isinstance(e, ValueError) and e.args[0] > 1, lambda e: True, lambda e: False,
    lambda e: isinstance(e, ExceptionGroup) and e.message == "b", lambda e: e.args[0],
):
    match, rest = g.split(cond)
    print(tree(match), "|", tree(rest), "|", tree(g.subgroup(cond)))
print(g.subgroup(Exception) is g, g.split(Exception)[0] is g, g.subgroup(ValueError).exceptions[0] is g.exceptions[0])
for bad in (5, "ValueError", (ValueError, 5), None, int, [ValueError]):
    try:
        print(g.split(bad))
    except TypeError as e:
        print(e)


def raises(cond):
    raise RuntimeError("in condition")


try:
    g.split(raises)
except RuntimeError as e:
    print(e)
try:
    raise ExceptionGroup("raised", [ValueError(1), KeyError(2)]) from OSError("cause")
except ExceptionGroup as e:
    e.add_note("note")
    m, r = e.split(ValueError)
    print(m.__cause__, m.__traceback__ is e.__traceback__, m.__notes__, m.__context__, r.__cause__, r.__notes__, m is e)


class Bad(ExceptionGroup):
    def derive(self, excs): return "not a group"


class Plain(ExceptionGroup): pass


try:
    Bad("x", [ValueError(), KeyError()]).split(ValueError)
except TypeError as e:
    print(e)
print(type(Plain("p", [ValueError(), KeyError()]).subgroup(KeyError)).__name__)
leaves = []
g.subgroup(lambda e: leaves.append(type(e).__name__))
print(leaves)
seen = []
g.split(lambda e: (seen.append(tree(e)), isinstance(e, ExceptionGroup) and e.message == "a")[1])
print(seen)
