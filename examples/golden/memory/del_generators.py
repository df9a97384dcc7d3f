# A generator's locals die when it ends, is closed, or dies itself; its finally clauses run then.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


def gen(arg):
    local = Loud("local")
    try:
        yield 1
        yield 2
    finally:
        print("  finally")


print("run to its end")
for _ in gen(Loud("argument")):
    pass
print("closed")
g = gen(Loud("argument"))
next(g)
g.close()
print("deleted while suspended")
g = gen(Loud("argument"))
next(g)
del g
print("deleted before it started")
g = gen(Loud("argument"))
del g
print("left by break")
for _ in gen(Loud("argument")):
    break
print("exception thrown in")
g = gen(Loud("argument"))
next(g)
try:
    g.throw(ValueError)
except ValueError:
    print("  came out")
print("generator still named, frame gone", g.gi_frame)
print("values sent")


def sink():
    while True:
        value = yield
        print("  received", value.name)


s = sink()
next(s)
s.send(Loud("one"))
s.send(Loud("two"))
del s
print("end")
