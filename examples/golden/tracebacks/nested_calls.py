"""A chain of calls through functions, methods, lambdas, comprehensions and class bodies."""
def outer(n):
    class Local:
        values = [inner(i) for i in range(n)]

    return Local


def inner(i):
    return (lambda q: Deep().go(q, k=i))(i * 2)


class Deep:
    def go(self, q, *, k):
        return self.prop[q][k]

    @property
    def prop(self):
        return {0: {0: "fine"}, 2: list(self.gen())}

    def gen(self):
        yield from (x for x in self.source())

    @staticmethod
    def source():
        yield 1
        yield from sorted([3, 1, "two"])


print(outer(1).values)
outer(2)
