"""Cleanup of generators that are dropped: at del, at loop exit, in cycles, with exceptions in flight."""
import gc


def gen(name):
    print(name, "start")
    try:
        for i in range(3):
            yield i
    finally:
        print(name, "cleanup")


g = gen("deleted")
next(g)
del g
g = gen("rebound")
next(g)
g = None
g = gen("never started")
del g
for x in gen("broken loop"):
    break
print("after the loop")
it = gen("kept")
for x in it:
    break
print("still usable", next(it))
del it


def function():
    local = gen("local")
    next(local)
    return "returning"


print(function())


def raising():
    local = gen("in a frame that raises")
    next(local)
    raise ValueError("x")


try:
    raising()
except ValueError:
    print("caught")
print("after the handler")
l = [gen("in list")]
next(l[0])
l.append(l)
del l
print("cycle not collected yet")
gc.collect()
print("collected")


def with_ctx():
    class Ctx:
        def __enter__(self): print("enter"); return self
        def __exit__(self, *a): print("exit", a[0].__name__ if a[0] else None)
    with Ctx():
        yield 1


w = with_ctx()
next(w)
del w
a, b = gen("zip a"), gen("zip b")
for pair in zip(a, b):
    print(pair)
    break
del a, b
print("end of zip")
print(next(x for x in gen("next of a genexpr") if x == 1))
print(any(x == 1 for x in gen("any")))
e = enumerate(gen("enumerate"))
next(e)
del e
nested = (y for y in gen("nested"))
next(nested)
del nested
at_exit = gen("alive at exit")
next(at_exit)
print("last line")
