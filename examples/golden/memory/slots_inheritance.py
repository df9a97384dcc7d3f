# Slots and inheritance: children have a dict again unless they declare slots too.
class Base:
    __slots__ = ("a",)


class NoSlots(Base):
    pass


class MoreSlots(Base):
    __slots__ = ("b",)


class SameSlot(Base):
    __slots__ = ("a",)


n = NoSlots()
n.a, n.z = 1, 2
print("child without slots", n.__dict__, n.a)
m = MoreSlots()
m.a, m.b = 1, 2
print("child with slots", m.a, m.b, hasattr(m, "__dict__"))
s = SameSlot()
s.a = "child's"
print("hidden slot", s.a, end=" ")
try:
    print(Base.a.__get__(s))
except AttributeError as e:
    print("the base's is empty:", e)


class Other:
    __slots__ = ("o",)


class Empty:
    __slots__ = ()


for bases in ((Base, Other), (Base, Empty), (Empty, Other), (int,), (tuple,), (list,), (str,)):
    for slots in ((), ("x",), ("__weakref__",)):
        try:
            type("T", bases, {"__slots__": slots})
            outcome = "fine"
        except TypeError as e:
            outcome = e
        print([b.__name__ for b in bases], slots, outcome)
for slots in (("a", 1), ("a b",), ("__dict__", "__dict__"), ("class",)):
    try:
        type("T", (), {"__slots__": slots})
        print(slots, "fine")
    except TypeError as e:
        print(slots, e)
try:

    class Conflict:
        __slots__ = ("x",)
        x = 1

except ValueError as e:
    print(e)
a, b = NoSlots(), MoreSlots()
try:
    b.__class__ = NoSlots
except TypeError as e:
    print(e)
