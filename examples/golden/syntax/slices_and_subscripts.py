"""What reaches __getitem__, __setitem__ and __delitem__ for every form of subscript."""


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


s = Show()
print(s[1], s[-1], s["a"], s[None], s[...])
print(s[:], s[1:], s[:2], s[1:2], s[::], s[::3], s[1::], s[:2:], s[1:2:3], s[:-1])
print(s[1, 2], s[1:2, 3], s[:, ::2], s[1,], s[(1, 2)], s[()], s[[1]])
print(s[x := 5], x, s[lambda: 0].__name__, s[1 if x else 2], s[not 1])
print(s["a":"b"], s[None:None:None], s[s[1]:s[2]])
s[1] = 2
s[1:2] = 3
s[1, ...] = 4
try:
    s[::2] += 5
except TypeError as e:
    print(e)
del s[1], s[1:2], s[1, 2], s[:]
(s[0], s[1:]) = "ab"
for s["loop"] in range(2):
    pass
lst = list(range(10))
print(lst[2:5], lst[::-1], lst[-3:], lst[8:100], lst[5:2], lst[::-3], lst[-1:-5:-2])
lst[2:5] = []
lst[::2] = "abcd"
print(lst)
del lst[1::2]
print(lst, slice(1, 2), slice(5), slice(1, 2, 3).indices(2), slice(None, None, -1).indices(4))
