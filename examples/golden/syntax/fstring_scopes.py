"""Names inside f-strings: closures, comprehensions, class bodies, the walrus, yield and await-free tricks."""


def outer():
    x = "outer x"

    def inner():
        return f"{x} {[f"{x[0]}{i}" for i in range(3)]}"

    return inner


print(outer()())


class C:
    a = 1
    text = f"{a} {a + 1}"
    listing = f"{[i for i in range(a)]}"


print(C.text, C.listing)


def gen():
    got = f"{(yield 1)} and {yield 2}"
    yield got


g = gen()
print(next(g), g.send("first"), g.send("second"))


def walrus():
    s = f"{(n := 10)} {n:>{n}}"
    return s, n


print(walrus())
print(f"{(lambda: 5)()} {(lambda x, y=2: f'{x}-{y}')(1)}")
print([f"{i}{j}" for i in "ab" for j in range(2)])
print(f"{ {k: v for k, v in zip('ab', (1, 2))} }")
print(f"{ {i for i in (1,)} } {[*range(3)]} {dict(**{'a': 1})}")
lst = [1, 2, 3]
print(f"{lst[1:]} {lst[::-1]} {lst[lst[0]:lst[1]]}")
