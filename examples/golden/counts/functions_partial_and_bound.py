# Bound built-in methods, partial objects and cached functions hold what they were made from.
from functools import lru_cache, partial, reduce
from sys import getrefcount

w = []
append = w.append
print("bound built-in method", getrefcount(w))
append(1)
print("called", getrefcount(w), w)
del append
p = partial(getrefcount, w)
print("partial", getrefcount(w), "called", p())
q = partial(p)
print("partial of a partial is flattened", getrefcount(w), getrefcount(p), q())
del p, q


@lru_cache
def cached(x):
    return x


class Key:
    pass


k = Key()
cached(k)
print("lru_cache holds key and result", getrefcount(k))
cached.cache_clear()
print("cache cleared", getrefcount(k))
result = reduce(lambda a, b: (print("  reduce", getrefcount(a), getrefcount(b)), a)[1], [w, w, w])
print("reduced", getrefcount(w))
