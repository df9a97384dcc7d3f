"""Stars in displays, calls, subscripts, returns and for loops."""
a, b, d = [1, 2], (3, 4), {"k": 5}
print([*a, *b], (*a, *b), {*a, *b} == {1, 2, 3, 4}, [*a, 0, *b, *"xy"])
print({**d, "z": 6, **{"k": 7}}, {"k": 0, **d})
print(*a, *b, sep="|", **{"end": "!\n"})
t = *a, 3
print(t)


def f(*args, **kwargs):
    return args, kwargs


print(f(*a, 9, *b, x=1, **d, **{"y": 2}))
print(f(*(), **{}), f(*"ab"), f(*range(2), *{7}))
print(f(1, x=2, *[3, 4]))
print(f(*[1], x=1, *[2], y=2))


def ret():
    return 0, *a, *b


def gen():
    yield 0, *a


print(ret(), next(gen()))
for x in *a, *b:
    print(x, end=" ")
print()


class Sub:
    def __getitem__(self, item):
        return item


s = Sub()
print(s[*a], s[0, *a], s[*a, 1:2], s[*()], s[1:2, ...], s[()], s[1,])
for bad in (
    lambda: f(**{1: 2}), lambda: f(*5), lambda: f(**5), lambda: f(x=1, **{"x": 2}), lambda: [*None], lambda: {**[]},
):
    try:
        bad()
    except TypeError as e:
        print(e)
