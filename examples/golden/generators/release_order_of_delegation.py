# Operands around a "yield from" that fails, gets an exception thrown in, or is closed.
import gc; gc.disable()
class T:
    def __init__(s, n): s.n = n
    def __del__(s): print("  del", s.n)
def f1():
    x = (T("a"), (yield from [1, 2]), T("z"))
def f2():
    y = T("loc")
    return [T("a"), (yield from [1, 2])]
def f3():
    if [T("a"), (yield from [1, 2])]: pass
def f4():
    for i in [T("a"), (yield from [1, 2])]: pass
def f5():
    print(T("a"), f"{(yield from [1, 2])}")
def f6():
    T("a") and (yield from [1])
def f7():
    (T("a"), 1)[(yield from [1])] if T("b") else 0
def f8():
    {T("a"): (yield), T("b"): (yield from [1])}
for f in (f1, f2, f3, f4, f5, f6, f7, f8):
    print(f.__name__)
    it = f()
    next(it)
    if f is f8: next(it)
    try: it.send(T("sent"))
    except AttributeError as e: print(e)
    print(" handled")
    it = f()
    next(it)
    if f is f8: next(it)
    try: it.throw(ValueError("x"))
    except ValueError as e: print(e)
    print(" handled")
    it = f()
    next(it)
    it.close()
    print(" closed")
    it = f()
    next(it)
    del it
    print(" deleted")
