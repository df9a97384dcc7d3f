# Comprehensions whose targets are items and attributes of variables further out.
def outer():
    tgt = [0]
    def inner():
        return [tgt[0] for tgt[0] in range(3)]
    class O: pass
    o = O()
    def inner2():
        return [0 for o.x in range(3)], {o.y for o.y in 'a'}, list(0 for o.z in 'b')
    print(inner(), inner2(), vars(o), tgt)
outer()
g = [0]
def h():
    return [0 for g[0] in range(5)]
h(); print(g)
class K:
    z = [1]
    try: q = [0 for z[0] in range(4)]
    except NameError as e: print(e)
print(K.z)
def p():
    x = 5
    a = [x := y for y in range(3)]
    return a, x
print(p())
def outer2():
    a, b = [1], {}
    def f():
        return [b for a[0], b['k'] in [(1, 2), (3, 4)]], [c for b['m'], *c in ['abc']]
    return f(), a, b
print(outer2())
