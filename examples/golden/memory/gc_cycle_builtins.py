# Cycles through iterators, views, properties, slices, deques and other built-in objects.
import gc
from collections import defaultdict, deque
from itertools import chain, cycle
from types import MappingProxyType, MethodType, SimpleNamespace


def list_iterator():
    a = []
    a.append(iter(a))


def dict_view():
    d = {}
    d["keys"] = d.keys()


def enumerate_object():
    a = []
    a.append(enumerate(a))


def zip_and_map():
    a = []
    a.append(zip(a))
    a.append(map(id, a))


def property_object():
    def get(self):
        return p

    p = property(get)


def slice_object():
    a = []
    a.append(slice(a))


def method_type():
    a = []
    a.append(MethodType(print, a))


def builtin_method():
    a = []
    a.append(a.append)


def deque_itself():
    d = deque()
    d.append(d)


def defaultdict_itself():
    d = defaultdict(list)
    d[0].append(d)


def namespace():
    n = SimpleNamespace()
    n.me = n


def proxy():
    d = {}
    d["proxy"] = MappingProxyType(d)


def itertools_objects():
    a = []
    a.append(chain(a))
    a.append(cycle(a))


def memory_view():
    class B(bytearray):
        pass

    b = B(b"x")
    b.view = memoryview(b)


def cell_itself():
    def f():
        return c

    c = f.__closure__[0]


gc.collect()
for shape in (list_iterator, dict_view, enumerate_object, zip_and_map, property_object, slice_object, method_type,
              builtin_method, deque_itself, defaultdict_itself, namespace, proxy, itertools_objects, memory_view,
              cell_itself):
    shape()
    print(shape.__name__, gc.collect())
