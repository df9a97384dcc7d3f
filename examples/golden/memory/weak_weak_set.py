# WeakSet: members leave when they die.
import weakref


class Member:
    def __init__(self, n):
        self.n = n


members = [Member(n) for n in range(5)]
w = weakref.WeakSet(members)
print(len(w), members[0] in w, "text" in w, sorted(m.n for m in w))
del members[1]
print("one gone", len(w), sorted(m.n for m in w))
w.add(members[0])
w.discard(members[3])
print("added and discarded", sorted(m.n for m in w))
other = weakref.WeakSet(members[2:])
print("union", sorted(m.n for m in w | other), "intersection", sorted(m.n for m in w & other))
print("difference", sorted(m.n for m in w - other), "symmetric", sorted(m.n for m in w ^ other))
print("subset", (w & other) <= w, w == weakref.WeakSet(m for m in w))
w.add(Member("temporary"))
print("a temporary is gone", len(w))
popped = w.pop()
print("pop", popped in members, popped in w)
for m in w:
    members.clear()
    popped = None
    break
print("removal during iteration", len(w), m in w)
del m
print("after", len(w))
try:
    w.add(1)
except TypeError as e:
    print(e)
try:
    w.pop()
except KeyError as e:
    print(e)
print("not hashable", end=" ")
try:
    hash(w)
except TypeError as e:
    print(e)
