"""One-character strings and bytes: which are the same object; counts of functions of sys, of bytes constants."""
import sys

print([chr(i) for i in range(128) if chr(i) is not eval(repr(chr(i)))])
print([chr(i) for i in range(256) if chr(i) is not sys.intern(chr(i))])
word = "hex: abc"
print([sys.intern(c) is c for c in word], [a is b for a, b in zip(word, word)])
letters = {"a": 1, "h": 2}
print([letters[c] for c in "ahah"], [c is k for c, k in zip("ah", letters)])
for name in ("getrefcount", "getsizeof", "intern", "exit", "_getframe"):
    print(name, sys.getrefcount(getattr(sys, name)))
getrefcount = sys.getrefcount
print(getrefcount(getrefcount))
data = b"some bytes!"
print(getrefcount(data))


def documented(x):
    """Doc."""
    if x:
        return 1
    else:
        raise ValueError(2)


def falls_off(x):
    """Doc."""
    if x:
        return 1


print(documented.__code__.co_consts, falls_off.__code__.co_consts)
