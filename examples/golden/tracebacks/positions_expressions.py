"""Where tracebacks point: every kind of expression and simple statement, on one line and on several."""
import sys

from pointing import Bad, BadExit, b, show

n = 0


@show
def f():
    return b.x
@show
def f():
    return (b
        .x
        .y)
@show
def f():
    b.x = 1
@show
def f():
    (b
     .x) = [1,
            2]
@show
def f():
    del b.x
@show
def f():
    del b.x, b[0]
@show
def f():
    n.x.y
@show
def f():
    b[1,
      2]
@show
def f():
    b[
      1
    ] = 5
@show
def f():
    b[0] = b[1] = 2
@show
def f():
    n[0][1]
@show
def f():
    del b[0]
@show
def f():
    b + 1
@show
def f():
    x = (1 +
         b.foo +
         2)
@show
def f():
    return (b +
            1)
@show
def f():
    return (n
            + 1
            + "x"
            + 2)
@show
def f():
    x = b
    x += 1
@show
def f():
    x = b
    x += (
      1)
@show
def f():
    b.x += 1
@show
def f():
    b[0] += 1
@show
def f():
    l = [b]
    l[0] += 1
@show
def f():
    l = [1]
    l[0] += "x"
@show
def f():
    l = [1]
    l[0
      ] += (
      "x")
@show
def f():
    class A: pass
    A.x = 1
    A.x += "x"
@show
def f():
    not b
@show
def f():
    if b:
        pass
@show
def f():
    if (
        b):
        pass
@show
def f():
    while b: pass
@show
def f():
    x = b and 1
@show
def f():
    x = 1 and b or 3
@show
def f():
    if 1 and b and 2: pass
@show
def f():
    x = 1 if b else 2
@show
def f():
    assert b
@show
def f():
    assert n == 99999, "text"
@show
def f():
    assert (n
        == 99999), (
        "text" + 1)
@show
def f():
    assert 0, b.x
@show
def f():
    for x in b: pass
@show
def f():
    for x in (1,
              b.y): pass
@show
def f():
    for x in 5: pass
@show
def f():
    for b.x in [1]: pass
@show
def f():
    for x, y in [1]: pass
@show
def f():
    for x, y in [
        (1, 2, 3)]: pass
@show
def f():
    for x, (y,
            z) in [(1, 2)]: pass
def gen():
    yield 1
    raise ValueError("gen")
@show
def f():
    for x in gen(): pass
@show
def f():
    for x in (
        gen()): pass
@show
def f():
    x, y = 5
@show
def f():
    x, y = [
      1]
@show
def f():
    x, *y = ()
@show
def f():
    [x,
     y] = 1, 2, 3
@show
def f():
    x = y, z = 5
@show
def f():
    b()
@show
def f():
    b(1,
      2)
@show
def f():
    (b
     )(1,
      2)
@show
def f():
    b(*[1],
      **{})
@show
def f():
    b(x=1)
@show
def f():
    n(1)
@show
def f():
    n.foo(1)
@show
def f():
    "abc".join(
      5)
@show
def f():
    ("abc"
     .join)(5)
@show
def f():
    ("abc"
     .upper()
     .join(5)
     .lower())
@show
def f():
    ("abc"
     .upper()
     .join(
       5, 6
     )
     .lower())
@show
def f():
    ("abc"
     .upper()
     .foo()
     .lower())
@show
def f():
    ("abc"
     .upper()
     .join(*[5])
     .lower())
@show
def f():
    ("abc"
     .upper()
     .join(x=5)
     .lower())
@show
def f():
    print(*5)
@show
def f():
    print(*[1], *5)
@show
def f():
    print(**5)
@show
def f():
    print(**{}, **{1: 2})
@show
def f():
    print(sep="",
          **{"sep": 2})
@show
def f():
    print(1, end="", file=b.x, flush=b.y)
@show
def f():
    int("x",
        b.z)
@show
def f():
    int(
      "x"
    )
@show
def f():
    raise ValueError("x")
@show
def f():
    raise (
      ValueError)(
      "x")
@show
def f():
    raise ValueError from 5
@show
def f():
    raise 5
@show
def f():
    raise
@show
def f():
    undefined
@show
def f():
    return undefined + 1
@show
def f():
    print(x)
    x = 1
@show
def f():
    x = 1
    del x
    del x
@show
def f():
    x = 1
    def g(): return x
    del x
    g()
@show
def f():
    def g(): return x
    g()
    x = 1
@show
def f():
    global zzz
    del zzz
@show
def f():
    return -b
@show
def f():
    return -(
        b)
@show
def f():
    return ~"x"
@show
def f():
    return b < 1
@show
def f():
    return 1 < 2 < b < 3
@show
def f():
    return (1 <
            b <
            3)
@show
def f():
    return 5 in b
@show
def f():
    return 5 not in 6
@show
def f():
    return 5 in (
       b)
@show
def f():
    return b == 1 == 2
@show
def f():
    if b == 1: pass
@show
def f():
    return [1, b.x, 2]
@show
def f():
    return [*b]
@show
def f():
    return [1, *5]
@show
def f():
    return (*5,)
@show
def f():
    return {*5}
@show
def f():
    return {**5}
@show
def f():
    return {1: 2, **5}
@show
def f():
    return {b: 1}
@show
def f():
    return {1: 2,
            b: 1}
@show
def f():
    return {[]: 1}
@show
def f():
    return {[]}
@show
def f():
    return {1,
            []}
@show
def f():
    return {**{}, []: 1}
@show
def f():
    return "abc"[b]
@show
def f():
    return "abc"["x":]
@show
def f():
    return f"{b}"
@show
def f():
    return f"a{b!r}c"
@show
def f():
    return f"a{1:{b.x}}c"
@show
def f():
    return f"a{1:q}c"
@show
def f():
    return f"a{
       b
    }c"
@show
def f():
    return (f"a{1}"
            f"{b.x + 1}")
@show
def f():
    return f"""
      {1}
      {b.x}
    """
@show
def f():
    return f"{b=}"
@show
def f():
    return f"{b + 1:>{5}}"
@show
def f():
    return lambda: b.x
@show
def f():
    return (lambda:
        b.x)()
@show
def f():
    (lambda x: x)()
@show
def f():
    return [x for x in b]
@show
def f():
    return [x for x in 5]
@show
def f():
    return [x + "a" for x in (1, 2)]
@show
def f():
    return [x for x in (1, 2) if b]
@show
def f():
    return [x
        for x in (1, 2)
        if x.foo]
@show
def f():
    return [x for y in (1, 2) for x in y]
@show
def f():
    return [x for x, y in (1, 2)]
@show
def f():
    return {[] for x in (1, 2)}
@show
def f():
    return {[]: x
      for x in (1, 2)}
@show
def f():
    return {x: y.z
      for x, y in [(1, 2)]}
@show
def f():
    return [x for x in gen()]
@show
def f():
    return (x for x in 5)
@show
def f():
    return (x.foo for x in [5])
@show
def f():
    return (x for x in [5] if x.foo)
@show
def f():
    return list(x for y in [5]
       for x in y)
@show
def f():
    return sum(
      x
      for x in "abc")
