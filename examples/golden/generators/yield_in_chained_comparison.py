# Every operand of a comparison is evaluated only when the ones before it hold.
def show(x):
    print("eval", x)
    return x
def g():
    r = show(1) < (yield "a") < show(5)
    print(r)
    r = show(9) < (yield "b") < show(5)
    print(r)
    r = show(1) < show(2) < (yield "c") < show(3) < (yield "d")
    print(r)
    r = show(3) < show(2) < (yield "never")
    print(r)
    if show(0) == (yield "e") == (yield "f"):
        print("equal")
    else: print("differs")
    print(show(1) in (yield "g") is not show(None))
    while 1 < (yield "w") < (yield "x"):
        print("loop")
    assert 1 < (yield "y") < (yield "z"), (yield "msg")
it = g()
print(next(it))
for v in [2, 1, 2.5, 1, 0, 0, [1], 2, 3, 0, 2, 1, "m"]:
    try:
        print("->", it.send(v))
    except Exception as e:
        print(type(e).__name__, e); break
async def co():
    async def f(x):
        print("await", x); return x
    print(await f(3) < await f(2) < await f(1))
    print(await f(1) < await f(2) < await f(1) < await f(9))
    print(1 if await f(0) else await f(2))
    print([await f(i) < await f(2) < 3 for i in range(3)])
try: co().send(None)
except StopIteration: pass
