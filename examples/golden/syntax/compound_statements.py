"""Each compound statement with else clauses, nesting and one-line bodies."""
for i in range(3):
    if i == 1: continue
    print("for", i)
else:
    print("for else")
for i in range(3):
    if i == 1: break
else:
    print("never")
n = 3
while n:
    n -= 1
    if n == 1: break
else:
    print("never")
while n < 3: n += 1
else: print("while else", n)
if n == 0: print("0")
elif n == 1: print("1")
elif n == 3: print("3")
else: print("other")
try: 1 / 0
except ZeroDivisionError: print("caught")
else: print("never")
finally: print("finally")
try: pass
except: print("never")
else: print("try else")
try:
    try: pass
    finally: print("inner finally")
finally: print("outer finally")


class Ctx:
    def __enter__(self): return "entered"
    def __exit__(self, *a): print("exit", a)


with Ctx() as c, Ctx(): print(c)
with (Ctx() as c, Ctx() as d,): print(c, d)
with (Ctx()): print("parenthesised")
with (Ctx(), Ctx()) if False else Ctx(): print("expression")


def f(): "doc"; return 1
class A(object, metaclass=type): x = 1; y = x + 1
async def co(): return 1
print(f(), A.y, co.__name__)
for x, in [(1,), (2,)]: print(x, end=" ")
for y in 1, 2, *[3]: print(y, end=" ")
print()
match n:
    case 3 if x == 2: print("guarded")
    case _: print("default")
for i in []: pass
else: print("empty loop else")
