"""Augmented assignment: __iadd__ and its fallbacks, the target is evaluated once, result is stored."""
class Acc:
    def __init__(self):
        self.items = []

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __isub__(self, other):
        return "replaced by __isub__"

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return f"__mul__({other})"

    def __ior__(self, other):
        return NotImplemented


a = Acc()
b = a
a += 1
a += 2
print(a is b, a.items)
a -= 1
print(a)
a = b
a *= 3
print(a)
a = b
for statement in (
    "a |= 1", "a /= 1", "a **= 2", "a @= 3", "a //= 'x'", "a %= None", "a <<= 1", "a >>= 1", "a &= 1", "a ^= 1",
):
    try:
        exec(statement)
    except TypeError as e:
        print(e)


class Holder:
    def __init__(self):
        self.data = {}

    def __getitem__(self, k):
        print("get", k)
        return self.data.get(k, 0)

    def __setitem__(self, k, v):
        print("set", k, v)
        self.data[k] = v

    def __getattr__(self, name):
        print("getattr", name)
        return 10

    def __setattr__(self, name, value):
        print("setattr", name, value if name != "data" else "...")
        object.__setattr__(self, name, value)


def index():
    print("index evaluated")
    return "k"


h = Holder()
h[index()] += 5
h.x += 1
h.x *= 2
l = [1, 2]
m = l
l += (3, 4)
l += "ab"
l *= 2
print(m, l is m)
t = u = (1,)
t += (2,)
print(t, u)
s = frozen = frozenset({1})
s |= {2}
print(sorted(s), sorted(frozen))
d = {"a": 1}
d |= [("b", 2)]
print(d)
for statement in (
    "l += 5", "t += [1]", "x = 'a'; x += 1", "x = 1; x += 'a'", "x = {1}; x |= [1]", "x = {}; x |= 5",
    "x = None; x += 1", "x = [1]; x -= [1]", "x = (1,); x *= 'a'",
):
    try:
        exec(statement)
    except TypeError as e:
        print(e)
