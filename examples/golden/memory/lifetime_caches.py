# Caches keep keys and values alive: a dict for ever, lru_cache up to its size, a weak dictionary not at all.
import weakref
from functools import cache, lru_cache


class Key:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


@lru_cache(maxsize=2)
def small(key):
    return key.name


print("lru_cache of two")
for name in "abc":
    small(Key(name))
print(small.cache_info())
print("cleared")
small.cache_clear()


@cache
def unbounded(key):
    return [key]


print("cache without bound")
unbounded(Key("d"))
print("  held as key and in the value")
unbounded.cache_clear()


class Owner(Key):
    @lru_cache
    def method(self):
        return 1


print("a cached method keeps self")
o = Owner("owner")
o.method()
del o
print("  still there", Owner.method.cache_info().currsize)
Owner.method.cache_clear()
print("a dict")
table = {}
table["k"] = Key("in a dict")
print("  popped")
table.pop("k")
print("a weak dictionary")
weak = weakref.WeakValueDictionary()
weak["k"] = Key("in a weak one")
print("  size", len(weak))
print("the cache goes with its function")


@cache
def local(key):
    return key


local(Key("key of local"))
del local
print("end")
