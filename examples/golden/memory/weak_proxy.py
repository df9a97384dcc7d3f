# A proxy forwards everything to its object, and raises ReferenceError when that is gone.
import weakref


class Box:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __add__(self, other):
        return self.items + list(other)

    def __contains__(self, x):
        return x in self.items

    def __str__(self):
        return "a box"

    def method(self):
        return type(self).__name__


box = Box([1, 2, 3])
p = weakref.proxy(box)
print(len(p), p[1], p + (4,), 2 in p, str(p), list(p), p.method(), bool(p))
print("type", type(p).__name__, isinstance(p, Box), p.__class__.__name__)
print("same proxy again", weakref.proxy(box) is p)
p.extra = "set through the proxy"
print(box.extra)
del p.extra
print("deleted", hasattr(box, "extra"))
try:
    hash(p)
except TypeError as e:
    print(e)
print("equality", p == p, p == box)
call = weakref.proxy(print)
print("callable", type(call).__name__)
call("called through a proxy")
watched = weakref.proxy(box, lambda proxy: print("  proxy callback"))
print("count", weakref.getweakrefcount(box))
del box
for use in (lambda: len(p), lambda: p.items, lambda: str(p), lambda: p + p, lambda: bool(p)):
    try:
        use()
    except ReferenceError as e:
        print(e)
print("repr still works", repr(p).startswith("<weakproxy at "), "None" in repr(p))
