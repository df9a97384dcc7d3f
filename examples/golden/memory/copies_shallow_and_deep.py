# Assignment, shallow copies and deep copies.
import copy

original = {"name": "Ada", "scores": [95, 87]}
reference = original
reference["name"] = "Grace"
print("assignment", original["name"], reference is original)
for label, shallow in (("copy()", original.copy()), ("copy.copy", copy.copy(original)), ("dict()", dict(original)),
                       ("{**}", {**original}), ("|", original | {})):
    shallow["name"] = label
    print(label, original["name"], shallow["scores"] is original["scores"])
deep = copy.deepcopy(original)
deep["scores"].append(0)
print("deep", original["scores"], deep["scores"])
a = [[1], [2]]
for label, b in (("[:]", a[:]), ("list()", list(a)), ("[*]", [*a]), ("copy", a.copy()), ("* 1", a * 1)):
    print(label, b == a, b is a, b[0] is a[0])
shared = [1]
c = [shared, shared, {"s": shared}]
d = copy.deepcopy(c)
print("sharing survives", d[0] is d[1] is d[2]["s"], d[0] is shared)
c.append(c)
e = copy.deepcopy(c)
print("cycles survive", e[3] is e, e is c)
t = (1, 2)
print("atoms are not copied", copy.deepcopy(t) is t, copy.copy(print) is print)
t = (1, [2])
print("tuples: shallow is the same", copy.copy(t) is t, "deep is not", copy.deepcopy(t) is t)


class Node:
    def __init__(self):
        self.items = []

    def __del__(self):
        print("  del")


n = Node()
m, k = copy.copy(n), copy.deepcopy(n)
print("instances", m.items is n.items, k.items is n.items, type(k).__name__)


class Own:
    def __copy__(self):
        return "own copy"

    def __deepcopy__(self, memo):
        return "own deep copy", type(memo).__name__


print(copy.copy(Own()), copy.deepcopy(Own()))
print("end")
