"""Room in the list of a starred target, and in a bytearray that is made of an iterable."""
import sys

for n in range(0, 40, 3):
    first, *rest = range(n + 1)
    *front, last = range(n + 1)
    head, *middle, tail = [0] * (n + 2)
    *items, end = (i for i in range(n + 1))
    print(n, [sys.getsizeof(a) for a in (rest, front, middle, items)], len(rest), len(front), len(middle), len(items))
    rest.append(1)
    front.append(1)
    print(sys.getsizeof(rest), sys.getsizeof(front))
print([sys.getsizeof(bytearray(range(n))) for n in range(60)])
print([sys.getsizeof(bytearray(i for i in range(n))) for n in range(60)])
print([sys.getsizeof(bytearray(list(range(n)))) for n in range(20)], bytearray(range(5)))
for source in (range(250, 260), [1, "a"]):
    try:
        bytearray(source)
    except (ValueError, TypeError) as error:
        print(error)
