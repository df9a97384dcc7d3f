# Most operations show the same counts however often they run.
from sys import getrefcount


class A:
    def __add__(self, other):
        return getrefcount(self), getrefcount(other)

    def __call__(self):
        return getrefcount(self)

    def __len__(self):
        return getrefcount(self)

    def __contains__(self, item):
        results.append(getrefcount(self))
        return True

    def m(self):
        return getrefcount(self)

    def __iter__(self):
        results.append(getrefcount(self))
        return iter(())


def gen(x):
    yield getrefcount(x)


def function(x):
    return getrefcount(x)


a, b = A(), A()
for i in range(4):
    results = [a + b, a(), len(a), a.m(), function(a), A().m(), A()(), A() + A()]
    a in a
    for _ in a:
        pass
    results += [*gen(a)]
    for count in gen(a):
        results.append(count)
    print(i, results)
