# gc.callbacks: called before and after each collection, with the generation and the result.
import gc


def watch(phase, info):
    print(" ", phase, sorted(info.items()))


gc.collect()
gc.callbacks.append(watch)
print("empty")
gc.collect()
print("one cycle, generation 0")
a = []
a.append(a)
del a
print("  returned", gc.collect(0))
print("a survivor is collected only by an older generation")
a = []
a.append(a)
gc.collect(0)
del a
print("  returned", gc.collect(0), gc.collect(1))
print("two callbacks")
gc.callbacks.append(lambda phase, info: print("  second", phase))
gc.collect(1)
gc.callbacks.clear()
print("a callback that fails")
import sys

sys.unraisablehook = lambda info: print("  ignored", info.exc_type.__name__)
gc.callbacks.append(lambda phase, info: 1 / 0)
print("  returned", gc.collect())
gc.callbacks.clear()
print("wrong generation")
for generation in -1, 3:
    try:
        gc.collect(generation)
    except ValueError as e:
        print(" ", e)
