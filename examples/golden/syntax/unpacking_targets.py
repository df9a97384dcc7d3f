"""Assignment targets: nested, starred, attributes, subscripts and slices."""
a, b = 1, 2
(c, d) = 3, 4
[e, f] = 5, 6
g, = [7]
[h] = (8,)
print(a, b, c, d, e, f, g, h)
first, *rest = range(5)
*init, last = range(5)
head, *middle, tail = "hello"
print(first, rest, init, last, head, middle, tail)
x, *y, z = 1, 2
print(x, y, z)
*all_, = "abc"
[*more] = {}
print(all_, more)
(p, (q, r), *s), t = (1, (2, 3), 4, 5), 6
print(p, q, r, s, t)


class Box:
    pass


box, items = Box(), [0, 0, 0, 0, 0]
box.value, items[0], items[2:4] = "attr", "zero", "xy"
print(box.value, items)
i, items[i] = 1, "order"
print(i, items)
*box.rest, items[-1] = 1, 2, 3
print(box.rest, items)
m = n = o = [1]
m.append(2)
print(m, n, o, m is o)
() = ()
[] = []
for k, (v, *w) in [(1, (2, 3, 4)), (5, (6,))]:
    print(k, v, w)
a, b = b, a
print(a, b)
for source in ((1,), (1, 2, 3), (), 5, None):
    try:
        a, b = source
    except (ValueError, TypeError) as err:
        print(type(err).__name__, err)
for source in ((), (1,), iter(())):
    try:
        a, *b, c = source
    except ValueError as err:
        print(err)
