"""SyntaxWarnings of the compiler: `is` with a literal, calls of displays, asserted tuples, digits before keywords."""
x = 5
print(x is 5, x is not "a")
print([0x1for x in (1, 2)])
print(1if x else 2)
assert (x, "always true")
try:
    (1)(2)
except TypeError as e:
    print(e)
try:
    [1, 2](3)
except TypeError as e:
    print(e)
try:
    "abc"["a"]
except TypeError as e:
    print(e)
try:
    [(1, 2)
     (3, 4)]
except TypeError as e:
    print(e)
try:
    [[1][1, 2]]
except TypeError as e:
    print(e)
try:
    {1: 2}()
    f"x"()
except TypeError as e:
    print(e)
