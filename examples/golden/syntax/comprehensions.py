"""List, set, dict comprehensions and generator expressions: nesting, conditions, scopes."""
print([x * y for x in range(3) for y in range(x, 3)])
print([[x, y] for x in range(3) if x % 2 == 0 for y in "ab" if y != "a" or x])
print([[i * j for j in range(3)] for i in range(3)])
print(
    {x % 3 for x in range(10)}, {k: v for k, v in zip("abc", range(3))},
    {i: {j: i + j for j in range(2)} for i in range(2)}
)
print(list(x for x in range(3)), sum(x for x in range(10)), tuple(i for i in "ab"))
x = "outer"
print([x for x in range(3)], x)
print([a for a, b in [(1, 2), (3, 4)]], [b for a, *b in [(1, 2, 3), (4,)]], [c for c, in [(1,), (2,)]])
print([(yield_) for yield_ in range(2)], [i for i in range(5) if i if i % 2])
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
print([i for i in range(3) for i in range(i, 3)])
print({**{a: 1 for a in "xy"}}, [*(c for c in "hi")])
print([(i, j) for i in range(2) for j in range(2) if (i, j) != (0, 0)])
print([y for x in range(3) for y in [x * 2]], [z for w in [1, 2] if (z := w + 1)])


def order(tag, value):
    print(tag, end=" ")
    return value


print({order("k", i): order("v", i) for i in order("iter", range(2))})
print([order("e", i) for i in order("o", [1, 2]) if order("c", i > 1)])


class C:
    n = 3
    squares = [i * i for i in range(n)]
    try:
        bad = [n for i in range(n)]
    except NameError as e:
        print(e)


print(C.squares)
