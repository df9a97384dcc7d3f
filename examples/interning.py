# When are two equal values one object? `is` tells.
import sys


def computed(text):
    return int(text)


print("small numbers are shared:", computed("256") is computed("256"))
print("larger ones are not:", computed("257") is computed("257"))

a = 257
b = 257
print("unless they are constants of one program:", a is b)

s = "hello"
t = "".join(["hel", "lo"])
print("equal strings:", s == t, "one object:", s is t)
print("interned:", s is sys.intern(t))

print("one empty tuple:", tuple([]) is tuple([]))
print("many empty lists:", [] is [])
print("None, True and False exist once:", (not 1) is (1 == 2))
