"""Class and instance attributes: shadowing, sharing of mutables, deletion, lookup order."""
class Counter:
    total = 0
    names = []
    limit = 3

    def __init__(self, name):
        Counter.total += 1
        self.names.append(name)
        self.name = name

    def bump(self):
        self.total += 1
        return self.total


a, b = Counter("a"), Counter("b")
print(Counter.total, a.names is b.names, a.names)
print(a.bump(), a.bump(), b.total, Counter.total, vars(a))
del a.total
print(a.total)
try:
    del a.total
except AttributeError as e:
    print(e)
a.names = ["own"]
a.names += ["more"]
b.names += ["shared"]
print(a.names, b.names, Counter.names, "names" in vars(b))
Counter.limit = 10
print(a.limit, b.limit)
a.limit = 0
Counter.limit = 20
print(a.limit, b.limit)


class Sub(Counter):
    limit = "sub"


s = Sub("s")
print(s.limit, super(Sub, s).limit, Sub.total, Counter.total)
Sub.total = 100
print(Sub("t").total, Counter.total)
del Sub.limit
print(s.limit)
try:
    del Sub.limit
except AttributeError as e:
    print(e)
try:
    Sub.nothing
except AttributeError as e:
    print(e)
try:
    s.nothing
except AttributeError as e:
    print(e, e.name, e.obj is s)
s.method = lambda: "instance function gets no self"
Sub.method = lambda self: f"class function gets {type(self).__name__}"
print(s.method(), Sub("u").method())
print(getattr(s, "nope", "default"), hasattr(s, "limit"), getattr(s, "limit"))
setattr(s, "not an identifier", 1)
print(getattr(s, "not an identifier"), sorted(vars(s)))
for bad in (
    lambda: getattr(s, 5), lambda: setattr(s, 5, 1), lambda: hasattr(s, None), lambda: delattr(s, b"x"),
    lambda: getattr(s, "a", "b", "c"), lambda: getattr(s),
):
    try:
        bad()
    except TypeError as e:
        print(e)
vars(s)[5] = "odd key"
print(5 in vars(s), vars(s)[5])
