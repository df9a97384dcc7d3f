# sys.getsizeof calls __sizeof__ and adds the collector's header for tracked kinds.
import sys


class Custom:
    def __sizeof__(self):
        return 1000


class Bad:
    def __sizeof__(self):
        return -1


class Worse:
    def __sizeof__(self):
        return "many"


class SizedList(list):
    def __sizeof__(self):
        return 8


print("own answer and 16 for the collector", sys.getsizeof(Custom()), Custom().__sizeof__())
print("list subclass", sys.getsizeof(SizedList()))
print("list", [].__sizeof__(), sys.getsizeof([]))
print("int", (1).__sizeof__(), sys.getsizeof(1))
print("object", object().__sizeof__(), sys.getsizeof(object()))
for value in Bad(), Worse():
    try:
        sys.getsizeof(value)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
    print("default", sys.getsizeof(value, "default") if type(value) is Worse else "not for a ValueError")
print("nested things are not counted", sys.getsizeof([[]] * 3), sys.getsizeof([list(range(1000))] * 3))
try:
    sys.getsizeof()
except TypeError as e:
    print(e)
print("keyword", sys.getsizeof(object=[], default=0))
print("shallow size of an instance is independent of its attributes", end=" ")


class Plain:
    pass


p = Plain()
before = sys.getsizeof(p)
p.a = p.b = p.c = list(range(100))
print(before == sys.getsizeof(p))
