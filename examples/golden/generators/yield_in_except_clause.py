# except (yield)
def g():
    try:
        raise ValueError("v")
    except (yield "which"):
        print("caught")
    try:
        raise KeyError("k")
    except (yield 1), :
        print("tuple")
    except (yield 2) as e:
        print("second", repr(e))
        yield 3
    else:
        print("no")
it = g()
print(next(it))
print(it.send(ValueError))
print(it.send(OSError))
print(it.send(KeyError))
print(list(it))
it = g()
next(it)
try:
    it.send(5)
except TypeError as e:
    print(e, repr(e.__context__))
it = g()
next(it)
try:
    it.throw(OSError("thrown in"))
except OSError as e:
    print(e, repr(e.__context__))
async def c():
    async def cls(x): return x
    try:
        1/0
    except await cls(ZeroDivisionError) as e:
        print("async", e)
try: c().send(None)
except StopIteration: print("done")
