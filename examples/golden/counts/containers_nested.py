# Copies share the nested objects; the counts show who holds what.
from copy import copy, deepcopy
from sys import getrefcount

inner = ["inner"]
outer = [inner, [inner], {"k": inner}, (inner,)]
print("four holders and a name", getrefcount(inner))
shallow = copy(outer)
print("shallow copy: one more slot", getrefcount(inner), getrefcount(outer[1]))
sliced = outer[:]
print("slice: one more", getrefcount(inner), getrefcount(outer[1]))
again = list(outer)
spread = [*outer]
print("list() and [*]: two more", getrefcount(inner), getrefcount(outer[1]))
deep = deepcopy(outer)
print("deep copy: none", getrefcount(inner))
print("deep copy keeps the sharing", getrefcount(deep[0]), deep[0] is deep[1][0] is deep[3][0])
del shallow, sliced, again, spread
print("copies gone", getrefcount(inner), getrefcount(outer[1]))
outer[1].append(outer[1])
print("a list in itself", getrefcount(outer[1]))
outer[1].pop()
print("out of itself", getrefcount(outer[1]))
outer.clear()
print("cleared", getrefcount(inner))
