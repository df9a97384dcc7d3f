# Other containers: bytearray, memoryview, slice, range, deque, defaultdict, namedtuple.
from collections import defaultdict, deque, namedtuple
from sys import getrefcount

w = []
queue = deque([w, w])
queue.appendleft(w)
print("deque", getrefcount(w))
queue.rotate(1)
queue.popleft()
print("popped", getrefcount(w))
short = deque([w, w, w], maxlen=1)
print("deque with maxlen", getrefcount(w))
del queue, short
table = defaultdict(list)
table["x"].append(w)
print("defaultdict", getrefcount(w), getrefcount(table["x"]))
table.clear()
Point = namedtuple("Point", "x y")
p = Point(w, w)
print("namedtuple", getrefcount(w), getrefcount(p.x))
q = p._replace(x=1)
print("_replace", getrefcount(w))
del p, q
s = slice(w, w, w)
print("slice", getrefcount(w), getrefcount(s.start))
del s
data = bytearray(b"abc")
view = memoryview(data)
print("memoryview holds the bytearray", getrefcount(data), getrefcount(view.obj))
part = view[1:]
print("a second view shares the buffer", getrefcount(data))
view.release()
part.release()
print("released", getrefcount(data))
big = 10**30
r = range(big)
print("range holds its stop", getrefcount(big), getrefcount(r.stop))
