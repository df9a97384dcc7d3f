"""a < b < c evaluates b once, stops early and mixes every operator."""
def v(x):
    print(x, end=" ")
    return x


for f in (
    lambda: v(1) < v(2) < v(3), lambda: v(1) < v(0) < v(3), lambda: v(1) == v(1) == v(1),
    lambda: v(1) != v(2) != v(1), lambda: v(3) > v(2) >= v(2) > v(1), lambda: v(1) in v([1, 2]),
    lambda: (v(1) < v(2)) < v(3), lambda: v(1) < (v(2) < v(3)), lambda: not v(1) < v(2) < v(2),
    lambda: v(1) is v(1) is not v(None), lambda: v(5) in v([5]) in v([[5]]), lambda: v(2) == v(2) in v([2, False]),
):
    print("->", f())


class C:
    def __init__(self, name): self.name = name
    def __lt__(self, other):
        print(f"{self.name}<{other.name}", end=" ")
        return R(self.name + other.name)


class R:
    def __init__(self, text): self.text = text
    def __bool__(self):
        print(f"bool({self.text})", end=" ")
        return self.text != "bc"
    def __repr__(self): return f"R({self.text})"


a, b, c, d = map(C, "abcd")
print(a < b, "|", a < b < c, "|", a < b < c < d, "|", b < c < d, "|", not a < b < c)
print(
    1 < 2 == True, (1 < 2) == True, 1 < (2 == True), False == False in [False], False == (False in [False]),
    (False == False) in [False], 1 == 1.0 == True, 3 > 2 > 1 < 4, "a" < "b" > "a", 1 < 3 < 2, 2 in [2] is True,
    not 1 == 2, not not 1, 1 if 1 < 2 < 3 else 0,
)
x = 5
print(
    0 < x < 10, 0 < x < 5, x == 5 == 5.0, 1 <= x <= 5 <= 10, x is x is x, x in (5,) in [(5,)], -1 < -x < 0,
    (lambda y: 0 < y < 10)(3), [i for i in range(10) if 2 < i < 6], 0 < x if x else 1,
)
try:
    1 < "a" < 2
except TypeError as e:
    print(e)
print(1 > 2 < "a", 1 == 2 == undefined_name, 1 == 2 == v(3))
