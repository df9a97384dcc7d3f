# A weak reference looks at an object without keeping it alive.
import weakref


class Photo:
    def __init__(self, name):
        self.name = name


photo = Photo("sea")
reference = weakref.ref(photo, lambda r: print("callback: the photo is gone"))
print("alive:", reference().name)

del photo
print("dead:", reference())

cache = weakref.WeakValueDictionary()
keep = cache["sea"] = Photo("sea")
cache["hill"] = Photo("hill")
print("the cache holds what somebody else keeps:", list(cache))
del keep
print("and now:", list(cache))

try:
    weakref.ref(42)
except TypeError as error:
    print(error)
