# Collections of a generation reset the younger counts and add one to the next older.
import gc

gc.disable()
gc.collect()


def show(label):
    zero, one, two = gc.get_count()
    print(label, "gen0 small" if zero < 20 else "gen0 large", one, two)


show("after a full collection")
gc.collect(0)
show("after one of generation 0")
gc.collect(0)
gc.collect(0)
show("after two more")
many = [[] for _ in range(1000)]
show("a thousand lists")
gc.collect(1)
show("after generation 1")
gc.collect(1)
show("again")
gc.collect(0)
show("generation 0")
gc.collect(2)
show("after generation 2")
gc.enable()
print("thresholds", gc.get_threshold())
gc.set_threshold(5)
print("one given", gc.get_threshold())
gc.set_threshold(500, 5)
print("two given", gc.get_threshold())
gc.set_threshold(500, 5, 3)
print("three given", gc.get_threshold())
gc.set_threshold(0)
print("zero turns automatic collection off", gc.get_threshold(), gc.isenabled())
for wrong in ((), ("a",), (1, 2, 3, 4)):
    try:
        gc.set_threshold(*wrong)
    except TypeError as e:
        print(" ", e)
