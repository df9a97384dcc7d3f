"""In what order the parts of every statement and expression are evaluated."""
log = []
def t(x, v=None):
    log.append(x)
    return v
class O:
    def __init__(self, name): object.__setattr__(self, "n", name)
    def __getattr__(self, a):
        if a.startswith("__"): raise AttributeError(a)
        log.append(f"{self.n}.{a}"); return O(f"{self.n}.{a}")
    def __setattr__(self, a, v): log.append(f"{self.n}.{a}={v}")
    def __delattr__(self, a): log.append(f"del {self.n}.{a}")
    def __getitem__(self, k): log.append(f"{self.n}[{k}]"); return O(f"{self.n}[{k}]")
    def __setitem__(self, k, v): log.append(f"{self.n}[{k}]={v}")
    def __delitem__(self, k): log.append(f"del {self.n}[{k}]")
    def __call__(self, *a, **k): log.append(f"{self.n}{[v if type(v) is O else type(v).__name__ for v in a]}{k}"); return O(f"{self.n}()")
    def __iadd__(self, o): log.append(f"{self.n}+={o}"); return O(f"{self.n}+")
    def __add__(self, o): log.append(f"{self.n}+{o}"); return O(f"{self.n}+")
    def __radd__(self, o): log.append(f"{o}+{self.n}"); return O(f"+{self.n}")
    def __lt__(self, o): log.append(f"{self.n}<{o}"); return O(f"{self.n}<")
    def __bool__(self): log.append(f"bool {self.n}"); return True
    def __iter__(self): log.append(f"iter {self.n}"); return iter([O(f"{self.n}0"), O(f"{self.n}1")])
    def __enter__(self): log.append(f"enter {self.n}"); return O(f"{self.n}e")
    def __exit__(self, *a): log.append(f"exit {self.n} {a[0]}")
    def __contains__(self, o): log.append(f"{o} in {self.n}"); return True
    def __hash__(self): log.append(f"hash {self.n}"); return 1
    def __eq__(self, o): log.append(f"{self.n}=={o}"); return False
    def __repr__(self): return self.n
    def __format__(self, s): log.append(f"format {self.n} {s}"); return "F"
    def __index__(self): log.append(f"index {self.n}"); return 1
    def __neg__(self): log.append(f"neg {self.n}"); return O(f"-{self.n}")
    def __await__(self): log.append(f"await {self.n}"); return iter([])
    def keys(self): log.append(f"keys {self.n}"); return ["k1", "k2"]
class NS(dict):
    def __missing__(self, k):
        if k.startswith("__") or k in ("print", "int", "super", "range"): raise KeyError(k)
        log.append(f"load {k}")
        return O(k)
    def __setitem__(self, k, v): log.append(f"store {k}"); dict.__setitem__(self, k, v)
    def __delitem__(self, k): log.append(f"delete {k}"); dict.pop(self, k, None)
S = '''
a += b
a.x += b
a[b] += c
a[b].c += d
a[b:c] += d
a(b).c[d] += e(f)
a = b = c.d = e[f] = g
a, b.c, d[e] = f
a, *b.c = d
[a, (b, c)] = d, e
a.b, a.c = a.c, a.b
a[b], a[c] = a[d], a[e]
del a, b.c, d[e], (f, g)
a < b < c < d
a < b and c < d
a or b or c
a and b and c
not a
not a and b
a if b else c
f(a, *b, c, d=e, **g)
f(*a, b, *c)
f(**a, b=c, **d)
f(a.b, c=d.e, *g.h)
a.b(c, d)
a.b(c).d(e)
a.b[c](d)
(a, b, c)
[a, *b, c]
{a, b}
{a: b, c: d}
{a: b, **c, d: e}
a[b:c:d]
a[b, c]
f"{a}{b!r}{c:{d}}{e=}"
f"{a:{b}}{c}"
lambda x=a, *, y=b: c
[x for x in a]
[x + y for x in a for y in b if c]
{x: y for x in a for y in b}
(x for x in a)
list_ = [x for x in a if x < b]
for a.b in c: d
for a, b in [(c, d)]: e
while a: break
with a as b: c
with a as b.c, d as e[f]: g
if a: b
elif c: d
import_ = a
assert a, b
a: b = c
a: b
a.b: c = d
a[b]: c = d
a[b]: c
(a): b = c
(a): b
(x := a) + b
a + (y := b) + y
def f(x=a, y: b = c, *z: d, w=e, **k: g) -> h: pass
@a
def f(x=b): pass
@a.b
@c(d)
def f(x: e): pass
class A(a, b.c, metaclass=d): pass
@a
class B: x = b
raise_ = a
match a:
  case b.c: d
  case [x, y] if e: x
match a:
  case x if b: c
-a + b
a in b
a is b
a not in b is c
print(a, b)
a[b] = c = d[e]
a[b][c] = d
a.b.c = d
a.b[c].d = e
a = [b, c][0]
x, y = y, x = a
try: a
except b: c
else: d
try: a
finally: b
def f[T: a](x: b = c): pass
class C[T](a): x = b
type X = a
global a; a = b
'''
items = []
for line in S.strip().splitlines():
    if line.startswith((" ", "elif", "else", "except", "finally", "  ")) or items and (items[-1].startswith("@") and "\ndef" not in items[-1] and "\nclass" not in items[-1]):
        items[-1] += "\n" + line
    else:
        items.append(line)
n = 0
for s in items:
    n += 1
    log.clear()
    print("##", n, s)
    try:
        exec(compile(s, "<s>", "exec"), NS(), NS()) if 0 else exec(compile(s, "<s>", "exec"), {}, NS())
    except BaseException as e:
        print("   ", type(e).__name__, e)
    print("   ", "; ".join(log))
