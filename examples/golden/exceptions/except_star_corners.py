"""except*: what is being handled in each clause, names, wrong types, own groups, yields inside."""

import sys


def shown(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}({e.message!r}, [{', '.join(map(shown, e.exceptions))}])"
    return repr(e)


def handled():
    return shown(sys.exception())


def clauses():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        print("ValueError:", shown(e), handled(), sys.exception() is e)
        try:
            raise OSError("inner")
        except OSError as inner:
            print("inner:", handled(), inner.__context__ is e)
        print("after inner:", handled())
    except* print("type of a clause is evaluated while", handled(), "is handled") or LookupError as e:
        print("LookupError:", shown(e), handled())
    except* IndexError:
        print("never")
    except* TypeError:
        print("TypeError:", handled())
    print("after:", sys.exception(), "e" in locals())


clauses()


def evaluation():
    """The types of all clauses are evaluated, also when nothing is left."""
    try:
        raise ValueError(1)
    except* (print("first") or ValueError):
        pass
    except* (print("second") or TypeError):
        pass
    try:
        raise ValueError(2)
    except* ValueError:
        pass
    except* nothing:
        pass


try:
    evaluation()
except NameError as e:
    print(e, repr(e.__context__))


def wrong(types):
    try:
        try:
            raise ValueError(1)
        except* types:
            print("never")
    except TypeError as e:
        print(type(e).__name__, e, repr(e.__context__))


wrong(5)
wrong((ValueError, 5))
wrong(ExceptionGroup)
wrong((TypeError, BaseExceptionGroup))
wrong(((ValueError,),))
wrong(int)


class Own(ExceptionGroup):
    def derive(self, members):
        print("derive", len(members), end="; ")
        return Own("derived " + self.message, members)


class Splits(ExceptionGroup):
    def split(self, types):
        print("split by", types, end="; ")
        return ExceptionGroup("left", [self.exceptions[0]]), ExceptionGroup("right", [self.exceptions[1]])


def own(group):
    try:
        try:
            raise group
        except* ValueError as e:
            print("matched", shown(e), end="; ")
            raise
    except BaseException as e:
        print("left", shown(e))


own(Own("o", [ValueError(1), TypeError(2), Own("p", [KeyError(3), ValueError(4)])]))
own(Splits("s", [OSError(1), TypeError(2)]))


def outcomes(group, *raised):
    """The clauses raise what is given, or raise their part again."""
    raised = iter(raised)

    def act():
        new = next(raised)
        if new is not None:
            raise new

    try:
        try:
            raise group
        except* ValueError as e:
            if next(raised):
                raise
            act()
        except* TypeError as e:
            if next(raised):
                raise e
            act()
    except BaseException as e:
        print(shown(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__traceback__ is not None)
        if isinstance(e, BaseExceptionGroup):
            for member in e.exceptions:
                print("   ", shown(member), "context", shown(member.__context__), member.__traceback__ is not None)
    else:
        print("nothing left")


def group():
    return ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)]), KeyError(4)])


outcomes(group(), True, True)
outcomes(group(), False, None, False, None)
outcomes(group(), False, OSError("new"), False, None)
outcomes(group(), False, OSError("new"), True)
outcomes(group(), True, False, OSError("new"))
outcomes(group(), False, OSError("new"), False, MemoryError("newer"))
outcomes(ExceptionGroup("only", [ValueError(1)]), False, OSError("new"), None)
outcomes(ExceptionGroup("only", [ValueError(1), TypeError(2)]), False, None, False, None)
outcomes(ValueError("naked"), False, None)
outcomes(ValueError("naked"), True)
outcomes(ValueError("naked"), False, OSError("new"))
outcomes(TypeError("naked"), True)
outcomes(KeyError("naked"))
outcomes(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()]), False, None)


def counts():
    one = ValueError("one")
    g = ExceptionGroup("g", [one, TypeError("two")])
    start = sys.getrefcount(one), sys.getrefcount(g)
    try:
        try:
            raise g
        except* ValueError as e:
            print(sys.getrefcount(one) - start[0], sys.getrefcount(g) - start[1], sys.getrefcount(e), end=" ")
        except* OSError as e:
            pass
        except* Exception as e:
            print(sys.getrefcount(one) - start[0], sys.getrefcount(g) - start[1], sys.getrefcount(e), end=" ")
        print(sys.getrefcount(one) - start[0], sys.getrefcount(g) - start[1], end=" ")
        raise one
    except* ValueError as e:
        print(sys.getrefcount(one) - start[0], sys.getrefcount(e), end=" ")
    one.__traceback__ = g.__traceback__ = None
    print(sys.getrefcount(one) - start[0], sys.getrefcount(g) - start[1])


counts()


def flow():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                return "returned"
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError:
            print("handled", i, end="; ")
        else:
            print("else", i, end="; ")
        finally:
            print("finally", i, end="; ")


print(flow())


def generator():
    try:
        got = yield "body"
        if got:
            raise got
    except* ValueError as e:
        yield "V", shown(e), handled()
        try:
            yield "V again"
        finally:
            print("finally in clause", end="; ")
    except* TypeError as e:
        yield "T", shown(e), handled()
        raise OSError("from T")
    else:
        yield "else"
    finally:
        yield "finally"
    yield "end"


def drive(first):
    g = generator()
    steps = [next(g)]
    try:
        steps.append(g.send(first))
        while True:
            steps.append(next(g))
    except BaseException as e:
        print(steps, shown(e), sys.exception() is e)


drive(None)
drive(ValueError(1))
drive(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
drive(KeyError(3))

g = generator()
next(g)
g.send(ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)]))
next(g)
print("outside:", sys.exception())
try:
    raise LookupError("outside")
except LookupError:
    print(g.throw(AttributeError("thrown in")), handled())
try:
    while True:
        print(next(g))
except BaseException as e:
    print(shown(e))

g = generator()
next(g)
g.send(ValueError(1))
g.throw(TypeError("x"))
try:
    g.close()
except RuntimeError as e:
    print(e)
