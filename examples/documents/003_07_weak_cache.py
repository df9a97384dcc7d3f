# Document 003, Use case 1: caches that don't prevent eviction
import weakref

_cache = weakref.WeakValueDictionary()


class Expensive:  # context: the document leaves load_expensive_resource undefined
    pass  # context


def load_expensive_resource(key):  # context
    print("loading", key)  # context
    return Expensive()  # context


def get_resource(key):
    resource = _cache.get(key)
    if resource is None:
        resource = load_expensive_resource(key)
        _cache[key] = resource
    return resource


one = get_resource("a")  # context
two = get_resource("a")  # context
print(one is two, len(_cache))  # context
del one, two  # context: "entries are automatically removed once nothing else references the value"
print(len(_cache))  # context
get_resource("a")  # context
