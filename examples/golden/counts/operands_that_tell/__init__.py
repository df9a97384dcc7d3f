"""Objects that tell of each operation and of their death, and programs that use them as operands."""
import gc
import sys

gc.disable()
kept = []


class T:
    def __init__(s, n): s.n = n
    def __del__(s): print("  del", s.n)
    def __add__(s, o): print(" add"); return 1
    def __iadd__(s, o): print(" iadd"); return 1
    def __radd__(s, o): return 1
    def __call__(s, *a, **k): print(" call"); return 1
    def __getitem__(s, i): print(" item"); return 1
    def __setitem__(s, i, v): print(" setitem")
    def __delitem__(s, i): print(" delitem")
    def __lt__(s, o): print(" lt"); return s.n != "F"
    def __contains__(s, o): print(" contains"); return True
    def __iter__(s): print(" iter"); return iter([T(s.n + "1"), T(s.n + "2")])
    def __bool__(s): print(" bool"); return s.n != "F"
    def __format__(s, f): print(" format"); return "f"
    def __str__(s): print(" str"); return "s"
    def __enter__(s): print(" enter"); return T("entered")
    def __exit__(s, *a): print(" exit")
    def __setattr__(s, n, v): 
        if n != "n": print(" setattr")
        else: object.__setattr__(s, n, v)
    def m(s, *a, **k): print(" m"); return 1
def fn(*a, **k): print(" fn"); return 1
def fn2(a, b): print(" fn2"); return 1
def bad(*a, **k): raise ValueError
bi = print
exprs = '''T("a") + T("b")
T("a")[T("b")]
T("a")[T("b"):T("c")]
T("a")[T("b"):T("c"):T("d")]
T("a") < T("b")
T("a") < T("b") < T("c")
T("F") < T("b") < T("c")
T("a") in T("b")
T("a") is T("b")
T("a") not in T("b")
T("a")(T("b"), T("c"))
T("a")(T("b"), k=T("c"))
T("a")(*[T("b"), T("c")], T("d"))
T("a")(*T("b"))
T("a")(T("b"), **{"k": T("c")})
T("a").m(T("b"), T("c"))
T("a").m(T("b"), k=T("c"))
T("a").m(*[T("b")], k=T("c"))
fn(T("a"), T("b"))
fn(T("a"), k=T("b"))
fn2(T("a"), T("b"))
fn2(T("a"), b=T("b"))
fn2(*[T("a"), T("b")])
max(T("a"), T("b"), T("c"))
max([T("a"), T("b")], key=lambda x: 1)
isinstance(T("a"), int)
str(T("a"))
[T("a"), T("b"), T("c")]
(T("a"), T("b"))
{T("a"): T("b"), T("c"): T("d")}
[*T("a"), T("b")]
{**{1: T("a")}, 2: T("b")}
T("a") and T("b")
T("F") and T("b")
T("a") or T("b")
T("F") or T("b") or T("c")
not T("a")
T("a") if T("b") else T("c")
T("a") if T("F") else T("c")
f"{T('a')}{T('b')}"
f"{T('a')!s}{T('b')!r:{T('c')}}"[:0]
(x := T("a"))
[T("a") for _ in [1]]
[y for y in T("a")]
[T(y) for y in "ab" if T("c")]
{T(y): T(y + "v") for y in "ab"}
list(y for y in T("a"))
(lambda a, b=T("d"): 1)(T("a"))
(lambda a, b: fn())(T("a"), T("b"))
T("a").n
getattr(T("a"), "n")
[T("a")][0]
[T("a"), T("b")].pop(0)
{"k": T("a")}["k"]
{"k": T("a")}.get("k")
[T("a")] + [T("b")]
(T("a"),) + (T("b"),)
[T("a")] * 2
"%s" % T("a")
"%s%s" % (T("a"), T("b"))
sorted([T("a"), T("b")])
[T("a"), T("b")].sort()
[T("a"), T("b")].clear()
[T("a"), T("b")].index(5)
list(map(fn, [T("a"), T("b")]))
list(zip([T("a")], [T("b")]))
list(enumerate([T("a"), T("b")]))
dict(a=T("a"), b=T("b"))
dict([(1, T("a")), (1, T("b"))])
tuple([T("a"), T("b")])
list(reversed([T("a"), T("b")]))
sum([T("a"), T("b")], 0)
next(iter([T("a"), T("b")]))
any([T("F"), T("b")])
all([T("a"), T("F")])
kept.append(type("X", (), {"a": T("a")}))
fn(T("a"), bad(T("b")))
[T("a"), bad(T("b"))]
T("a") + bad(T("b"))
T("a")[bad(T("b"))]
T("a")(T("b"), bad())
T("a").m(T("b"), bad())
{T("a"): bad()}
f"{T('a')}{bad()}"
T("a") < T("b") < bad()
T("a")[T("b"):bad()]
fn(*[T("a")], *bad())
fn(T("a"), k=bad())
fn2(T("a"), T("b"), T("c"))
fn2(T("a"), z=T("b"))
T("a").nope(T("b"))
T("a") - T("b")
5(T("a"), T("b"))
T("a")(*5)
T("a")(T("b"), **5)
fn(T("a"), **{"k": T("b")}, k=T("c"))
len(T("a"))
len(T("a"), T("b"))
int(T("a"))
T("a").m
-T("a")
del_
print(T("a"), T("b"), sep="", end="\\n")
print(T("a"), bad())
super(T, T("a")).__init__
[T("a") for _ in bad()]
[bad(T("b")) for _ in [T("a")]]
'''.strip().split("\n")
stmts = '''x = T("a"); x = T("b")
x = y = T("a")
x, y = T("a"), T("b")
x, y = [T("a"), T("b")]
x, y = T("a")
x, *y = T("a")
[x, y] = T("a"), T("b")
x, y, z = T("a"), T("b"), T("c")
x, y = T("a"), T("b"); x, y = y, x
x, y, z = T("a")
x, = T("a")
T("a")[T("b")] = T("c")
T("a")[T("b"):T("c")] = T("d")
T("a")[T("b")] = T("c")[T("d")] = T("e")
T("a").attr = T("b")
T("a")[T("b")] += T("c")
T("a").n += T("c")
x = T("a"); x += T("b")
del T("a")[T("b")]
del T("a")[T("b"):T("c")]
T("a")[T("b")] = bad(T("c"))
T("a")[bad()] = T("c")
T("a").n.nope = T("c")
x = T("a"); del x
for x in [T("a"), T("b")]: print(" body")
for x in T("a"): print(" body")
for x in T("a"): break
for x, y in [(T("a"), T("b")), (T("c"), T("d"))]: pass
for x in [T("a")]: bad()
for T("a")[T("b")] in [T("c")]: pass
with T("a") as x: print(" body")
with T("a"), T("b"): print(" body")
with T("a") as T("b")[T("c")]: pass
with T("a"): bad(T("b"))
if T("a"): print(" body")
if T("a") < T("b"): print(" body")
if T("a") and T("b"): print(" body")
if not T("a"): print(" body")
while T("a"): break
assert T("a")
assert T("F"), T("m")
raise ValueError(T("a"))
raise ValueError(T("a")) from KeyError(T("b"))
raise T("a")
try: bad(T("a"))\\nexcept ValueError as e: x = T("b")
try: raise ValueError(T("a"))\\nexcept ValueError as e: print(" handler")
try: x = T("a")\\nfinally: print(" fin")
match T("a"):\\n case [x, y]: pass\\n case T(n="a"): print(" m")
match [T("a"), T("b")]:\\n case [x, y]: print(" m")
match {"k": T("a")}:\\n case {"k": x}: print(" m")
match T("a"):\\n case x if T("b"): print(" m")
match T("a"), T("b"):\\n case x, y: print(" m")
def q(a=T("a"), *, b=T("b")): pass
class Q(T("a").__class__, k=bad): x = 5
import nope
global_ = T("a")
return T("a")
return T("a"), T("b")
x = T("a"); return x
x = T("a"); y = T("b"); return fn()
x = [T("a"), T("b")]; x[0] = T("c"); x[0:1] = [T("d"), T("e")]; del x[0]
x = {1: T("a")}; x[1] = T("b"); del x[1]
x = T("a"); y = T("b"); bad()
x = (yy for yy in T("a")); next(x); del x
'''.strip().split("\n")
gen = len(sys.argv) > 1
def run(src):
    ns = dict(globals())
    print(src)
    try:
        exec(src, ns)
        r = ns["test"]()
        if ns["test"].__code__.co_flags & 32:
            v = None
            while True:
                try: v = r.send(v)
                except StopIteration: break
        print(" done")
        del r
    except BaseException as e: print(" ", type(e).__name__)
