"""Messages for augmented and annotated assignment, del, for targets, with targets and the walrus."""
snippets = """
1 += 1
f() += 1
(a, b) += 1
[a] += 1
a, b += 1
x + 1 += 2
None += 1
"a" -= 1
*a += 1
(x := 1) += 1
x = y += 1
1: int
f(): int = 1
(a, b): int = 1
[a, b]: int
a, b: int
x + 1: int
None: int = 1
del 1
del f()
del x + 1
del (a, f())
del [a, 1]
del None
del *a
del (x := 1)
del x = 1
del
for 1 in x: pass
for f() in x: pass
for x.y() in z: pass
for None in z: pass
for a, 1 in x: pass
for in x: pass
with x as 1: pass
with x as f(): pass
with x as (a, 1): pass
with x as None: pass
x := 1
(1 := 2)
(f() := 2)
(a.b := 2)
(a[0] := 2)
((a, b) := 2)
(a, b := 1, 2)
(None := 1)
[x := 1 for x in y]
[i := 0 for i in y]
[(j := 0) for i in (k := [1])]
f(x := 1, y = z := 2)
lambda: x := 1
""".strip().splitlines()
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r:36} compiles")
    except SyntaxError as e:
        print(f"{text!r:36} {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
