# gc.get_objects: the tracked ones, by generation.
import gc


def known(target, generation=None):
    return any(o is target for o in gc.get_objects(generation=generation))


def where(target):
    return [g for g in range(3) if known(target, g)]


gc.collect()
a = []
print("new list", known(a), where(a))
gc.collect(0)
print("survived one collection", where(a))
gc.collect(1)
print("survived two", where(a))
gc.collect(2)
print("oldest", where(a))
b = []
gc.collect(2)
print("a full collection moves everything to the oldest", where(b))
print("not tracked, not listed", known("text"), known({}))
print("a tuple of atoms, before", known(t := tuple([1, 2])))
gc.collect()
print("after a collection", known(t))
d = {}
print("empty dict", where(d))
d["list"] = []
print("now tracked", where(d))
for wrong in -1, 3:
    try:
        gc.get_objects(generation=wrong)
    except ValueError as e:
        print(e)
try:
    gc.get_objects(generation="0")
except TypeError as e:
    print(e)
print("no generation: all", len(gc.get_objects()) > len(gc.get_objects(generation=0)))
