# yields in all positions
def rec(it, vals):
    out = []
    try:
        v = next(it)
        for x in vals:
            out.append(v)
            v = it.send(x)
        out.append(v)
    except StopIteration as e:
        out.append(("stop", e.value))
    except Exception as e:
        out.append((type(e).__name__, str(e)))
    print(out)
def f(*a, **k): return a, k
def g1(): return f(*(yield 1), **(yield 2))
rec(g1(), [[1, 2], {"a": 3}])
def g2():
    x = [1]
    r = f(*x, (yield 1), *x)
    return r
rec(g2(), [5])
def g3():
    x = [1]
    r = [*x, x.append(2), (yield 1), *x]
    return r
rec(g3(), [5])
def g4():
    d = {"a": 1}
    r = {**d, "b": d.update(a=9), "c": (yield 1), **d}
    return r
rec(g4(), [5])
def g5():
    x = 3
    r = f"{x}{(x := 4)}{(yield 1)}{x!r:>{(yield 2)}}"
    return r
rec(g5(), [5, 7])
def g6():
    x = 1
    return x + (yield (x := 2)) + x
rec(g6(), [10])
def g7():
    class A((yield 1), metaclass=(yield 2), k=(yield 3)): pass
    return A.__name__, A.__mro__
rec(g7(), [object, type])
def g8():
    @(yield 1)
    def h(a=(yield 2), *, b=(yield 3)) -> (yield 4): return a, b
    return h()
def g9():
    return lambda: (yield 3)
print(list(next(iter([g9]))()()) if 0 else "skip")
rec(g8(), [lambda q: q, 20, 30, 40])
def g10():
    return (lambda a=(yield 1): a)()
rec(g10(), [5])
def g11():
    return {(yield 1): (yield 2), (yield 3): (yield 4)}, {(yield 5), (yield 6)}
rec(g11(), [1, 2, 3, 4, 5, 6])
def g12():
    x = (yield 1) if (yield 2) else (yield 3)
    y = (yield 4) and (yield 5) or not (yield 6)
    return x, y, -(yield 7), (yield 8)[(yield 9):(yield 10)], (yield 11).real
rec(g12(), [True, "b", 0, 1, 7, "hello", 1, 3, 4])
def g13():
    with (yield 1) as a, (yield 2) as b:
        return a, b, (yield 3)
class CM:
    def __enter__(s): return "cm"
    def __exit__(s, *a): print("exit", a[0]); return False
rec(g13(), [CM(), CM(), 3])
def g14():
    match (yield 1), (yield 2):
        case [1, x] if (yield 3): return "one", x
        case [a, b] if a == (yield 4): return "two", a, b
        case _: return "none"
rec(g14(), [1, 2, False, 1])
def g15():
    raise (yield 1) from (yield 2)
rec(g15(), [ValueError("v"), KeyError("k")])
def g16():
    global G
    G = yield 1
    import functools as p
    del G
    assert (yield 2), (yield 3)
rec(g16(), [1, 0, "message"])
def g17():
    x = yield from (yield 1)
    return x, (yield from [(yield 2), (yield 3)])
rec(g17(), [[10, 20], None, None, "a", "b"])
def g18():
    yield [i for i in (yield 1)], {k: v for k, v in (yield 2)}, list(z for z in (yield 3))
rec(g18(), ["ab", [(1, 2)], "cd"])
def g19():
    a, b = b, a = yield 1
    return a, b
rec(g19(), ["ab"])
def g21():
    print((yield 1), (yield 2), sep=(yield 3))
rec(g21(), ["a", "b", "-"])
def g22():
    x = "abc"
    return x.replace("b", (yield 1)).upper().join((yield 2))
rec(g22(), ["Z", ["1", "2"]])
def g23():
    return (yield 1)((yield 2))((yield 3))
rec(g23(), [lambda a: lambda b: (a, b), 1, 2])
def g24():
    type X = int
    return f"{(yield 1)!r:{(yield 2)}}", f"{(yield 3)=}"
rec(g24(), ["a", ">5", 4])
def g25():
    return [(yield 1), *(yield 2)], ((yield 3), *(yield 4)), {**(yield 5)}, {*(yield 6)}
rec(g25(), [1, [2], 3, [4], {1: 2}, [3]])
def g26():
    try:
        return (yield 1)
    finally:
        x = yield 2
        print("fin", x)
rec(g26(), ["ret", "f"])
def g27():
    while (x := (yield 1)) != 3:
        if x == 1: continue
        if x == 2: break
    else: return "else"
    return "broke"
rec(g27(), [1, 3]); rec(g27(), [1, 2])
def g28():
    return 1 + (2 * (yield 1)) ** (yield 2) // (yield 3)
rec(g28(), [3, 2, 5])
def g29():
    x = [1, 2, 3]
    x[(yield 1)] += (yield 2)
    x[0:(yield 3)] *= 2
    return x
rec(g29(), [1, 10, 1])
