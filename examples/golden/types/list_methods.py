"""Every method of list with its corners and messages."""
l = [3, 1, 2]
print(
    l.append(4), l, l.extend("ab"), l, l.extend(l[:2]), l, l.insert(0, "first"), l.insert(100, "end"),
    l.insert(-1, "before end"), l,
)
print(l.pop(), l.pop(0), l.pop(-2), l, l.remove(1), l, l.index(3), l.index(3, 1), l.count(3), l.reverse(), l)
c = l.copy()
print(c == l, c is l, l.clear(), l, c)
n = [5, 2, 9, 2]
print(
    n.sort(), n, n.sort(reverse=True), n, n.sort(key=lambda x: -x), n, sorted(n, key=str), n.index(2, 1, 3),
    n.index(9, -4), [1, 2, 3].index(3, -1),
)
print(
    list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list(x for x in "q"), [*"ab"],
    list([1, 2]) is not n, [0] * 3, [[]] * 2, list(map(str, n)), list(zip(n, "abcd")), list(b"ab"), list({3}),
)
for bad in (
    lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop(-2), lambda: [1].pop("a"), lambda: [].remove(1),
    lambda: [].index(1), lambda: [1].index(1, 5), lambda: [].append(), lambda: [].append(1, 2),
    lambda: [].extend(5), lambda: [].extend(), lambda: [].insert(1), lambda: [].insert("a", 1), lambda: [].sort(1),
    lambda: [1, "a"].sort(), lambda: [].sort(key=5), lambda: [1].sort(key=5), lambda: [1].sort(foo=1),
    lambda: [].sort(reverse="x"), lambda: [].count(), lambda: [].copy(1), lambda: list(5), lambda: list(1, 2),
    lambda: list(x=1), lambda: [].foo, lambda: [].index(), lambda: [].clear(1), lambda: [].reverse(1),
    lambda: [1, 2].index(2, "a"), lambda: [None, 1].sort(), lambda: [1, 2].sort(cmp=1), lambda: [1].pop(1.5),
    lambda: [1].pop(10 ** 30), lambda: [1].insert(10 ** 30, 5),
):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError, AttributeError, OverflowError) as e:
        print(type(e).__name__, e)
a = [1, 2, 3, 4, 5]
a[1:3] = [20]
a[-1:] = "xy"
a[0:0] = [0]
a[::2] = ["e0", "e2", "e4"]
print(a)
del a[1:4:2], a[-1]
print(a, a[::-1], a[5:1], a[-100:100], a * 0, a + a[:1])
a += (9,)
a *= 2
print(a, 9 in a, a == list(a), [1, 3] < [1, 99], [1, 2] < [1, 2, 0], [] < [0], [[1], 2] == [[1], 2])
x = [1]
x.append(x)
print(x, x[1] is x, x[1][1][1][0], len(x), x == x, x in x, repr([x, x]))
x.extend(x)
print(len(x), x.count(1))
y = [1, 2, 3]
y[1:2] = y
print(y)
y[:] = iter(range(3))
y.extend(i for i in y[:1])
print(
    y, y.__len__(), y.__contains__(2), y.__getitem__(0), y.__iadd__([7]), y.__imul__(1), y.__eq__(5),
    y.__reversed__().__class__.__name__, y.__sizeof__() > 0,
)
