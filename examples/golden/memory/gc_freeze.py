# gc.freeze() sets everything aside; frozen objects are never collected until unfreeze.
import gc


class Loud:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print("  del", self.name)


gc.collect()
Loud("frozen")
gc.freeze()
print("frozen some", gc.get_freeze_count() > 100)
print("young objects left", len(gc.get_objects(generation=0)) < 5)
print("collected", gc.collect())
Loud("young")
print("a cycle made later", gc.collect())
before = gc.get_freeze_count()
a = []
gc.freeze()
frozen = gc.get_freeze_count()
print("more than before", frozen > before)
print("not in any generation", any(o is a for g in range(3) for o in gc.get_objects(generation=g)))
del a
print("freed by its count all the same", frozen - gc.get_freeze_count())
gc.unfreeze()
print("thawed", gc.get_freeze_count())
print("collected", gc.collect())
