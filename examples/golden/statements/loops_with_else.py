"""for and while with else, break out of nested loops, loop variables, changing what is iterated."""
def find(n, items):
    for i, x in enumerate(items):
        if x == n:
            print(f"found {n} at {i}")
            break
    else:
        print(f"{n} is not in {items}")


find(3, [1, 2, 3])
find(9, [1, 2, 3])
find(1, [])
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
print()
n = 5
while n > 0:
    n -= 2
    if n == 100:
        break
else:
    print("while else", n)
while True:
    n += 1
    if n > 3:
        break
else:
    print("never")
while False:
    pass
else:
    print("else of a loop that never ran")
for x in []:
    pass
try:
    print(x)
except NameError as e:
    print(e)
for i in range(3):
    for j in range(3):
        if j == 2:
            continue
        if i == 1:
            break
        print((i, j), end=" ")
    else:
        print("inner else", i, end=" ")
        continue
    print("broken", i, end=" ")
print(i, j)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i)
lst = [1, 2, 3]
for x in lst:
    if x < 3:
        lst.append(x + 10)
    if len(lst) > 8:
        break
print(lst)
for x in lst:
    lst.remove(x)
print(lst)
items = [1, 2, 3]
for x in items:
    items = []
print(x, items)
it = iter(range(10))
for x in it:
    print(x, next(it), end=" ")
print()
for a, (b, *c), d in [(1, "xyz", 2), (3, [4], 5)]:
    print(a, b, c, d, end=" ")
target = {}
for target["k"], *target["rest"] in (1, 2, 3), "ab":
    print(target, end=" ")
print()
