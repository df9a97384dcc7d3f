# What gc.collect() returns for small cycles of many shapes: the number of unreachable objects.
import gc


class Node:
    pass


class Slotted:
    __slots__ = ("other",)


def list_itself():
    a = []
    a.append(a)


def two_lists():
    a, b = [], []
    a.append(b)
    b.append(a)


def dict_itself():
    d = {}
    d["d"] = d


def tuple_in_list():
    a = []
    a.append((a,))


def list_in_dict():
    d = {}
    d["list"] = [d]


def instance_itself():
    n = Node()
    n.me = n


def instance_with_dict():
    n = Node()
    n.me = n
    n.__dict__


def instance_pair():
    a, b = Node(), Node()
    a.other, b.other = b, a


def slotted_pair():
    a, b = Slotted(), Slotted()
    a.other, b.other = b, a


def ring():
    nodes = [Node() for _ in range(10)]
    for i, n in enumerate(nodes):
        n.next = nodes[i - 1]


def bound_method():
    n = Node()
    n.method = n.__init__


def tail():
    a = []
    a.append(a)
    a.append([[], {}, "text", (1, 2)])


def set_in_instance():
    n = Node()
    n.s = {n}


def nothing():
    a = [[], {}, Node()]


gc.collect()
for shape in (list_itself, two_lists, dict_itself, tuple_in_list, list_in_dict, instance_itself, instance_with_dict,
              instance_pair, slotted_pair, ring, bound_method, tail, set_in_instance, nothing):
    shape()
    print(shape.__name__, gc.collect())
