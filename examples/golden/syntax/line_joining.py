"""Explicit and implicit line joining, indentation, blank lines, semicolons and comments."""
a = 1 + \
    2 + \
  3
print(a)
b = [1,
2,
          3,
  # comment inside
]
print(b)
c = {
'x': 1,

'y': (2,
3),
}
print(c)
if a == 6 and \
   b[0] == 1:
    print("joined condition")
x = 1; y = 2; print(x, y);
if x: print("one line"); print("two")
for i in range(2): print(i); print(i)
while x: x -= 1; print("while", x)
class E: pass; z = 1
def f(): return 1; return 2
print(E.z, f())
if True:
	print("tab indented")
	if True:
	    print("tab and spaces")
if True:
          print("deep")
          # shallow comment follows
# column zero comment

          print("still in the block")
else:
 print("one space")
print("a", "b",
      "c", sep="-",
      end="!\n")
print((((((1))))), ((), (()),), [[]], {}, ())
print(
    "trailing comma",
)
assert \
    True, \
    "message"
if 1:
    pass
    pass; print("semicolons");
