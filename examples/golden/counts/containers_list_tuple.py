# Every slot of a list or tuple holds its own reference.
from sys import getrefcount

w = []
print("alone", getrefcount(w))
items = [w, w, w]
print("three slots", getrefcount(w), "the list", getrefcount(items))
pair = (w, w)
print("and two in a tuple", getrefcount(w))
items.append(w)
print("append", getrefcount(w))
items.extend(pair)
print("extend", getrefcount(w))
items *= 2
print("list *= 2", getrefcount(w))
items = items[:3]
print("slice of 3, the rest gone", getrefcount(w))
items.pop()
print("pop", getrefcount(w))
taken = items.pop()
print("pop into a name", getrefcount(w))
items[0] = None
print("slot overwritten", getrefcount(w))
items.insert(0, w)
items.reverse()
print("insert and reverse", getrefcount(w))
items.remove(w)
print("remove", getrefcount(w))
del taken, pair, items
print("all gone", getrefcount(w))
print("display on the stack", [w, w, getrefcount(w)][2], (w, getrefcount(w))[1])
print("repetition", getrefcount(w), len([w] * 5), getrefcount(w))
five = [w] * 5
print("kept repetition", getrefcount(w))
six = (w,) * 3 + (w,) * 3
print("tuple arithmetic", getrefcount(w))
