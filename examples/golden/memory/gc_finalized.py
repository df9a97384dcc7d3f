# gc.is_finalized tells whether __del__ has been run by the interpreter.
import gc

saved = []


class Phoenix:
    def __del__(self):
        saved.append(self)


p = Phoenix()
print("alive", gc.is_finalized(p))
del p
print("resurrected", gc.is_finalized(saved[0]))
print("no __del__", gc.is_finalized([]), gc.is_finalized(1))
q = Phoenix()
q.__del__()
print("__del__ called by hand", gc.is_finalized(q))
saved.clear()
r = Phoenix()
r.me = r
del r
gc.collect()
print("in a cycle", [gc.is_finalized(x) for x in saved])


def gen():
    try:
        yield
    finally:
        saved.append(g)


g = gen()
next(g)
print("generator", gc.is_finalized(g))
