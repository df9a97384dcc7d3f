# Document 003, Cause 1: unbounded caches and module-level collections
_cache = {}


def expensive_computation(key):  # context: the document leaves it undefined
    return key * 2  # context


def get_data(key):
    if key not in _cache:
        _cache[key] = expensive_computation(key)
    return _cache[key]     # _cache grows forever -- every unique key leaks memory permanently


for key in range(1000):  # context
    get_data(key)  # context
print(len(_cache))  # context
