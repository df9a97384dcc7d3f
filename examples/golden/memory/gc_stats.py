# gc.get_stats() counts collections and what they found, per generation.
import gc


def difference(before, after):
    return [{k: a[k] - b[k] for k in a} for b, a in zip(before, after)]


gc.disable()
gc.collect()
start = gc.get_stats()
print(len(start), sorted(start[0]))
for i in range(3):
    a = []
    a.append(a)
    del a
    gc.collect(i)
b = []
b.append(b)
del b
gc.collect()
for generation, line in enumerate(difference(start, gc.get_stats())):
    print(generation, line)
print("a fresh list of fresh dicts", gc.get_stats() is not gc.get_stats(), gc.get_stats() == gc.get_stats())
