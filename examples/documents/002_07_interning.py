# Document 002, String Interning
# Small integers (-5 to 256) and short strings are cached
a = 256; b = 256
a is b # True — same object
print(a is b)  # context
a = 257; b = 257
a is b # False (CPython impl detail)
print(a is b)  # context: True in fact, both are one constant of the unit
print(int("257") is int("257"))  # context: computed numbers are distinct

# String interning
s1 = "hello"
s2 = "hello"
s1 is s2 # True — interned (compile-time constant)
print(s1 is s2)  # context
print("".join(["hel", "lo"]) is s1)  # context: a computed one is not interned

s1 = "hello world!"
s2 = "hello world!"
s1 is s2 # may be False — not always interned
print(s1 is s2)  # context: True in a script, one constant of the unit

import sys

sys.intern("my_string") # force interning
print(sys.intern("".join(["my_", "string"])) is sys.intern("my_string"))  # context
