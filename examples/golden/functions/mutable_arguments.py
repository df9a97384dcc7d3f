"""Arguments are passed by assignment: what a callee can and cannot change."""
def rebind(x):
    x = "rebound"
    return x


def mutate(x):
    x.append("mutated")


def augment(x):
    x += (1,) if isinstance(x, tuple) else [1]
    return x


l, t = [0], (0,)
print(rebind(l), l)
mutate(l)
print(l, augment(l), l is augment(l), l)
print(augment(t), t)


def swap(a, b):
    a, b = b, a
    return a, b


a, b = 1, 2
print(swap(a, b), a, b)


def clear(d, keep=()):
    for k in list(d):
        if k not in keep:
            del d[k]
    return d


d = {"a": 1, "b": 2, "c": 3}
alias = d
print(clear(d, "b"), alias, d is alias)


def accumulate(x, acc=[]):
    acc.append(x)
    return acc


one, two = accumulate(1), accumulate(2)
print(one, two, one is two, accumulate(3, [0]), accumulate(4))
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid, [[0] * 2 for _ in range(2)])
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as e:
    print(e, t)
s = "abc"
u = s
s += "d"
print(s, u)
m = [1, 2, 3, 4, 5, 6]
for item in m:
    if item % 2:
        m.remove(item)
print(m)
k = {"x": 1}
try:
    for key in k:
        k[key + "x"] = 1
except RuntimeError as e:
    print(e)
try:
    st = {1}
    for item in st:
        st.add(item + 100)
except RuntimeError as e:
    print(e)
n = [1, 2, 3]
n[:] = n + n
print(n, n[1:1], [*n[::2]])
p = q = []
p += [1]
p = p + [2]
print(p, q)
