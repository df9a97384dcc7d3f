"""What a generator that ignores GeneratorExit keeps, and the order in which it lets go: variables, then the stack."""
import gc
import sys

sys.unraisablehook = lambda u: print('UNRAISABLE', repr(u.exc_value), u.err_msg)
class T:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
    def __repr__(s): return s.n
    def __enter__(s): print("enter", s); return s
    def __exit__(s, *a): print("exit", s, a[1]); return s.n == "sup"
    def __call__(s, *a): return T('c' + s.n)
    def __iter__(s): return iter([T(s.n + "1"), T(s.n + "2")])
def g1():
    with T('a'):
        with T('b'):
            try: yield 1
            except GeneratorExit: yield 2
def g2():
    with T('a'):
        for x in T('it'):
            with T('b'):
                T('f')(T('arg'), [T('lst'), (yield 1)], (yield 3))
                yield 7
def g3():
    with T('a'):
        for x in T('it'):
            with T('b'):
                try: T('f')(T('arg'), [T('lst'), (yield 1)], (yield 3))
                finally:
                   T('f2')(T('arg2'), [T('lst2'), (yield 1)], (yield 3))
def g4():
    with T('a'):
      for y in T('i2'):
        with T('sup'):
            yield T('zz')
        T('f2')(T('arg2'), [T('lst2'), (yield 1)], (yield 3))
def g5():
    with T('a'):
        with T('sup'):
            yield T('zz')
        T('f2')(T('arg2'), [T('lst2'), (yield 1)], (yield 3))
def g6():
        with T('a'), T('sup'):
            yield T('zz')
        with T('b'), T('c'): yield 1
for g in g1, g2, g3, g4, g5, g6:
    for n in 1, 2, 3:
        print(g.__name__, n)
        it = g()
        try:
            for _ in range(n): next(it)
            print('now')
            del it
        except StopIteration: print('stop')
print(gc.collect())


def fresh(n):
    return T(n)


for make in (
    lambda: {fresh("k"): fresh("v"), (): fresh("w"), []: fresh("x")},
    lambda: {fresh("k"), [], fresh("v")},
    lambda: {1: fresh("v"), **{2: fresh("w")}, 3: fresh("x"), {}: fresh("y")},
):
    try:
        make()
    except TypeError as e:
        print(e)
