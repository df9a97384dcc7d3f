# getsizeof of numbers, strings and containers, empty, filled and while they grow and shrink.
import sys, collections, functools, itertools, types, weakref, operator, io, math
g = sys.getsizeof
def tryit(f):
    try: return f()
    except BaseException as e: return f"{type(e).__name__}: {e}"
print("int", [g(x) for x in (0, 1, -1, 2**30 - 1, 2**30, 2**60, -2**60, 2**64, 10**50, 10**100, True, False)])
print("float", g(0.0), g(1e308), g(1j), g(float("nan")), g(None), g(...), g(NotImplemented))
print("str", [g(s) for s in ("", "a", "abc", "a" * 100, "é", "éa", "é" * 50, "ж", "ж" * 20, "😀", "😀a" * 9, "\x7f", "\x80", "\xff", "\u0100", "\uffff", "a\u0100", "ab" * 1000)])
print("bytes", [g(x) for x in (b"", b"a", b"abc" * 9)], [g(bytearray(n)) for n in (0, 1, 5, 100)])
ba = bytearray(); sizes = []
for i in range(60): ba.append(1); sizes.append(g(ba))
print(sizes); ba = bytearray(b"abc"); ba += b"defgh" * 5; print(g(ba)); ba.extend(b"1" * 50); print(g(ba)); del ba[:60]; print(g(ba)); ba.clear(); print(g(ba)); print(g(bytearray(b"x" * 10)), g(bytearray([1, 2, 3])), g(bytearray("abc", "ascii")))
print("tuple", [g(tuple(range(n))) for n in range(8)], "list", [g(list(range(n))) for n in range(20)], [g([0] * n) for n in range(10)])
l = []; out = []
for i in range(120): l.append(i); out.append(g(l))
print(out); out = []
while l: l.pop(); out.append(g(l))
print(out)
print([g([1, 2, 3]), g([1, 2, 3, 4, 5]), g([*range(3)]), g([x for x in range(7)]), g(list("abc")), g(list((1, 2, 3))), g([1] + [2]), g([1, 2] * 3), g([1, 2, 3][:2]), g(sorted((3, 1, 2))), g(list({1: 2})), g(list({1, 2, 3})), g(list(x for x in range(5))), g([1, 2].copy()), g("a b c".split())])
l = [1]; l += [2, 3]; a = g(l); l.extend((4, 5, 6)); b = g(l); l.insert(0, 0); c = g(l); l[2:2] = [9] * 9; d = g(l); del l[3:]; e = g(l); l.clear(); print(a, b, c, d, e, g(l)); l = [1]; l *= 7; print(g(l)); l.extend(x for x in range(9)); print(g(l)); l.remove(1); print(g(l)); l.reverse(); l.sort(); print(g(l)); l = list(range(10)); l[5:] = []; print(g(l))
print("dict", [g({i: i for i in range(n)}) for n in range(0, 25)], [g({str(i): i for i in range(n)}) for n in range(0, 25)], [g(dict.fromkeys(range(n))) for n in (0, 1, 5, 6, 10, 11, 50, 100, 1000)])
d = {}; out = []
for i in range(200): d[i] = i; out.append(g(d))
print(out); 
for i in range(190): del d[i]
print(g(d)); d[1] = 1; print(g(d)); d.clear(); print(g(d)); d = {"a": 1, "b": 2}; d[3] = 4; print(g(d), g(dict(a=1)), g(dict([(1, 2)])), g({**d}), g(d.copy()), g(d | d), g(dict(d)), g({"a": 1, 2: 3}), g({1: 2, 3: 4, 5: 6, 7: 8, 9: 10, 11: 12}))
d = {}; d.update({i: i for i in range(50)}); print(g(d)); d = {i: i for i in range(50)}; d.popitem(); print(g(d)); d.setdefault(100, 1); print(g(d)); d.pop(5); print(g(d.copy()), g(dict(d)))
print("set", [g(set(range(n))) for n in range(0, 40, 2)], [g(frozenset(range(n))) for n in range(0, 10)]); s = set(); out = []
for i in range(100): s.add(i); out.append(g(s))
print(out)
for i in range(95): s.discard(i)
print(g(s)); s.add(1000); print(g(s)); s |= set(range(200)); print(g(s)); print(g(s - {1}), g(s & {1}), g(s.copy()), g({1, 2, 3, 4, 5}), g({*range(10)})); s.clear(); print(g(s)); s = set(range(100)); s &= {1}; print(g(s)); s = set(range(10)); s ^= set(range(5, 20)); print(g(s))
