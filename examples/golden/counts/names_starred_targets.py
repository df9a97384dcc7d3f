# A starred target collects the rest in a fresh list.
from sys import getrefcount

w = []
first, *rest = w, w, w
print("first, *rest", getrefcount(w), "rest itself", getrefcount(rest))
*head, last = (w, w)
print("*head, last", getrefcount(w), getrefcount(head))
del first, rest
print("first and rest gone", getrefcount(w))
del head, last
print("all gone", getrefcount(w))
a, *b, c = [w, 1, w]
print("middle star", getrefcount(w), b)
a = c = None
[*b] = (w for _ in range(5))
print("star from a generator", getrefcount(w))
b.clear()
print("cleared", getrefcount(w))
