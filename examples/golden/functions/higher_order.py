"""Functions as values: compose, curry, fold, memo tables of functions, operators from closures."""
def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return composed


def curry(f, n=None):
    n = f.__code__.co_argcount if n is None else n

    def curried(*args):
        return f(*args) if len(args) >= n else lambda *more: curried(*args, *more)
    return curried


def fold(f, items, *initial):
    it = iter(items)
    acc = initial[0] if initial else next(it)
    for x in it:
        acc = f(acc, x)
    return acc


inc, double = lambda x: x + 1, lambda x: x * 2
print(compose(inc, double)(5), compose(double, inc)(5), compose()(5), compose(str, len, str)(12345))
add3 = curry(lambda a, b, c: (a, b, c))
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3))
print(fold(lambda a, b: a * b, range(1, 6)), fold(max, [3, 9, 2]), fold(lambda a, b: a + [b], "ab", []))
try:
    fold(max, [])
except StopIteration as e:
    print("StopIteration", e.args)
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}


def rpn(text):
    stack = []
    for token in text.split():
        if token in table:
            b, a = stack.pop(), stack.pop()
            stack.append(table[token](a, b))
        else:
            stack.append(float(token) if "." in token else int(token))
    return stack


print(rpn("1 2 + 3 * 4 -"), rpn("2.5 4 * 5 /"), rpn("1 2 3"))
print(list(map(lambda f: f(10), [inc, double, str, float, hex, lambda x: [x] * 2])))
print(sorted(table, key=lambda op: table[op](8, 2)), max(table.items(), key=lambda kv: kv[1](3, 4))[0])
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))
zero, succ = lambda f: lambda x: x, lambda n: lambda f: lambda x: f(n(f)(x))
number = lambda n: n(lambda k: k + 1)(0)
plus = lambda m, n: lambda f: lambda x: m(f)(n(f)(x))
two = succ(succ(zero))
print(number(zero), number(two), number(plus(two, succ(two))))
print([(lambda x, y=y: (x, y))(x) for x in range(2) for y in range(2)])
