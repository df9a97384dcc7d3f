"""Assignment expressions: where they are allowed and what they bind."""
if (n := 10) > 5:
    print("n is", n)
data = iter([1, 2, 3, 0, 4])
while (item := next(data)):
    print("item", item)
print([y := 1, y + 1, y ** 2], y)
print([last := x for x in range(5)], last)
print(any((witness := x) > 3 for x in range(10)), witness)
print({(k := "key"): (v := 5)}, k, v)
print((a := 1, b := 2), a, b)
print(f"{(w := 'in f-string')}", w)


def f(x, y=(z := 3)):
    if (t := x * 2) > 4:
        return t
    return -t


print(f(1), f(3), z)
print(list(filter(lambda p: (q := p % 2), range(6))))


def nested():
    total = 0
    partial = [total := total + v for v in range(5)]
    return partial, total


print(nested())


def counter():
    c = 0

    def bump():
        nonlocal c
        return (c := c + 1)

    return bump(), bump(), c


print(counter())
x = (y := 5, 6)
print(x, y)
print([i for i in range(10) if (half := i // 2) == i / 2], half)
r = (m := [1, 2])[(j := 0)]
print(r, m, j)
print(len(s := "abc"), s, (lambda: (u := 3) + u)())
