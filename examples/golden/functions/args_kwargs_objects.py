"""What *args and **kwargs are: a fresh tuple and a fresh dict, keys in call order."""
def f(*args, **kwargs):
    return args, kwargs


given = {"b": 1, "a": 2}
args, kwargs = f(*[1, 2], z=0, **given, c=3)
print(type(args), type(kwargs), args, kwargs, list(kwargs))
print(kwargs is given, f(**given)[1] is given)
t = (1, 2)
print(f(*t)[0] == t, f(*t, 3)[0])


def mutate(**kw):
    kw["x"] = 1
    return kw


print(mutate(**given), given)
print(f(**{"not an identifier": 1, "class": 2, "": 3}))
print(f(self=1, args=2, kwargs=3))


def names(a, *a_rest, k=0, **others):
    return locals()


print(names(1), names(1, 2, k=3, z=4))


def after(*args, sep=",", end="."):
    return sep.join(map(str, args)) + end


print(after(1, 2), after(1, 2, sep="-"), after(end="!"), after(*"abc", sep=""))


def forward(*a, **k):
    return f(*a, **k)


print(forward(1, *(2,), x=1, **{"y": 2}))
print((lambda a, *, b=2, **c: (a, b, c))(**{"a": 1, "d": 4}))


class Keys(dict):
    def keys(self):
        print("keys called")
        return super().keys()


print(f(**Keys(a=1)))


class Str(str):
    def __eq__(self, other):
        return str.__eq__(self, other)

    __hash__ = str.__hash__


print(f(**{Str("x"): 1}), [type(k).__name__ for k in f(**{Str("x"): 1})[1]])
print((lambda x: x)(**{Str("x"): 5}))


def gen():
    print("gen starts")
    yield 1
    yield 2


print(f(*gen(), *gen()))
