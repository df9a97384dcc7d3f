# What an OrderedDict takes.
import sys, collections
od = collections.OrderedDict(); d = {}
for i in range(25):
    print(i, sys.getsizeof(od), sys.getsizeof(d), sys.getsizeof(od) - sys.getsizeof(d), end='; ')
    od[i] = i; d[i] = i
print()
class OD(collections.OrderedDict): pass
print(sys.getsizeof(OD()), sys.getsizeof(OD(a=1)), sys.getsizeof(collections.OrderedDict(a=1)), sys.getsizeof(dict(a=1)))
x = collections.OrderedDict.fromkeys('abc'); print(sys.getsizeof(x)); x.clear(); print(sys.getsizeof(x))
y = x.copy(); print(sys.getsizeof(y))
y['a'] = 1; del y['a']; print(sys.getsizeof(y))
