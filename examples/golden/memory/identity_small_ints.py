# -5 to 256 are always the same objects; other numbers are new ones whenever they are computed.
def computed(n):
    return int(str(n))


same = [n for n in range(-20, 300) if computed(n) is computed(n)]
print("shared", same[0], "to", same[-1], "all between", same == list(range(same[0], same[-1] + 1)))
a = 256
b = 256
print("256", a is b, a is computed(256))
a = 257
b = 257
print("257, two constants of one unit", a is b)
print("257 computed", a is computed(257), a == computed(257))
a = 256
a += 1
b = 256
b += 1
print("256 + 1, twice", a is b)
print("arithmetic back into range", computed(256) is computed(1000) - 744)
print("float results are new", computed(1) / 2 is computed(1) / 2)
print("bool", (1 == 1) is True, bool("x") is True, (not computed(0)) is True)
print("len", len("x" * 256) is len("y" * 256), len("x" * 257) is len("y" * 257))
print("loop", [i is j for i, j in zip(range(255, 259), range(255, 259))])
print("int of an int is itself", (n := computed(10**6)) is int(n), n is +n, n is n * 1, n is n + 0)
print("negative zero", computed(0) is -computed(0))
