# contextvars: values, tokens, contexts, threads and what they hold.
import contextvars, sys, gc, threading
from contextvars import ContextVar, Context, Token, copy_context
def tryit(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f"{type(e).__name__}: {e}"
import re
def show(o): return re.sub(r"0x[0-9a-f]+", "0x", repr(o))
v = ContextVar("v"); d = ContextVar("d", default=[1])
print(v.name, d.name, show(v), show(d), v.get("x"), d.get(), d.get("other"), tryit(ContextVar), tryit(ContextVar, 1), tryit(ContextVar, "a", 1), tryit(ContextVar, "a", default=1, x=2))
t = v.set(5); print(v.get(), show(t), t.var is v, t.old_value is Token.MISSING, show(Token.MISSING), v.get(9)); t2 = v.set(6); print(t2.old_value, v.get()); v.reset(t2); print(v.get(), tryit(v.reset, t2)[:40], show(t2)); v.reset(t); print(tryit(d.reset, t)[:40], tryit(v.reset, 5))
print(tryit(Token), tryit(Context, 1), type(Context()).__name__, isinstance(ContextVar[int], type(list[int])), ContextVar[int], hash(v) == hash(v))
c = copy_context(); print(len(c), v in c, list(c), c.get(v), c.get(v, 3), tryit(c.get, 1), tryit(lambda: 1 in c))
v.set(1); c = copy_context(); print(len(c), c[v], v in c, list(c.keys()) == [v], list(c.values()), list(c.items()) == [(v, 1)], c == copy_context(), c == Context(), c != Context())
def f(x, *, y=0): v.set(x + y); return v.get(), c[v]
print(c.run(f, 10, y=5), v.get(), c[v]); print(tryit(c.run), tryit(c.run, 5), tryit(c.run, lambda: c.run(print))[:40])
def err(): v.set(77); raise KeyError(1)
print(tryit(c.run, err), c[v], v.get()); e = c.copy(); e.run(v.set, 3); print(c[v], e[v], type(e).__name__)
tok = c.run(v.set, 9); print(tryit(v.reset, tok)[-36:])
class Big:
    def __del__(self): print("big freed")
d.set(Big()); d.set(2); print("replaced"); k = Context(); k.run(d.set, Big()); print("in ctx"); del k; print("ctx gone"); tk = v.set(Big()); v.reset(tk); print("reset", type(tk.old_value)); del tk; print("token gone")
def th(): out.append((v.get("none"), d.get("none")))
out = []; v.set("main"); x = threading.Thread(target=th); x.start(); x.join(); print(out)
def gen(): 
    v.set("gen"); yield v.get(); yield v.get()
g = gen(); print(next(g), v.get()); v.set("outer"); print(next(g))
print(sorted(contextvars.__all__), Token.__module__, ContextVar.__module__, Context.__name__, tryit(lambda: type("X", (ContextVar,), {})), tryit(lambda: type("X", (Context,), {})), tryit(c.__setitem__ if hasattr(c, "__setitem__") else lambda *a: "no setitem", 1, 2), bool(Context()), c.get.__name__)
print(sys.getrefcount(v) < 30)
