"""Where tracebacks point: compound statements, imports, definitions, patterns, awaits."""
import sys

from pointing import Bad, BadExit, b, show

n = 0


@show
def f():
    with b: pass
@show
def f():
    with 5: pass
@show
def f():
    with BadExit(): pass
@show
def f():
    with BadExit(): 1 / 0
@show
def f():
    with BadExit() as b.x: pass
@show
def f():
    with BadExit() as x, b as y: pass
@show
def f():
    with (BadExit() as x,
          b as y): pass
@show
def f():
    with (BadExit()
          as x,
          BadExit()
          as y): return
@show
def f():
    for i in 1, 2:
        with BadExit() as (x,
            y):
            pass
@show
def f():
    with BadExit():
        return 5
@show
def f():
    while 1:
        with BadExit():
            break
@show
def f():
    with b.foo(): pass
@show
def f():
    try: 1 / 0
    except 5: pass
@show
def f():
    try: 1 / 0
    except (5,
      6):
        pass
@show
def f():
    try: 1 / 0
    except b.x as y:
        pass
@show
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        b.foo
@show
def f():
    try:
        1 / 0
    finally:
        b.foo
@show
def f():
    try:
        1 / 0
    finally:
        pass
@show
def f():
    try:
        1 / 0
    except* 5:
        pass
@show
def f():
    try:
        1 / 0
    except* (ValueError, ExceptionGroup) as e:
        pass
@show
def f():
    try:
        1 / 0
    except* ZeroDivisionError as e:
        raise
@show
def f():
    import nothing
@show
def f():
    import sys, nothing as z
@show
def f():
    import sys.nothing
@show
def f():
    from sys import (
        path,
        nothing)
@show
def f():
    from nothing import x
@show
def f():
    from . import x
@show
def f():
    class A(5): pass
@show
def f():
    class A(
        b.x): pass
@show
def f():
    class A:
        x = b.y
@show
def f():
    class A(metaclass=5): pass
@show
def f():
    class A(object,
        foo=1):
        pass
@show
def f():
    @b
    class A: pass
@show
def f():
    @b
    @b.x
    class A: pass
@show
def f():
    @b
    def g(): pass
@show
def f():
    @b
    @show.foo(1)
    def g(
       x): pass
@show
def f():
    def g(x=b.y): pass
@show
def f():
    def g(x,
       y=1, *, z=b.z): pass
@show
def f():
    def g(x: b.z): pass
@show
def f():
    def g(x) -> b.z: pass
@show
def f():
    def g(x): pass
    g()
@show
def f():
    def g(x): pass
    g(1,
      2)
@show
def f():
    lambda x=b.z: 1
@show
def f():
    x: b.z = 1
    b.z: int = 2
@show
def f():
    b[0]: int
    b.foo: int
    b.foo.bar: int
@show
def f():
    b.x = b.y
@show
def f():
    x = b.y = 1
@show
def f():
    return b[0:1]
@show
def f():
    return b[b.x:1]
@show
def f():
    b[0:1] = 2
@show
def f():
    del b[0:1]
@show
def f():
    print((y := b.x))
@show
def f():
    return yield_()
@show
def f():
    x = yield b.x
@show
def f():
    yield from 5
@show
def f():
    x = yield from b.foo
@show
def f():
    yield (1 +
           "x")
@show
def f():
    match b:
        case 5: pass
@show
def f():
    match 5:
        case b.x: pass
@show
def f():
    match 5:
        case (1 |
            b.x): pass
@show
def f():
    match 5:
        case n.foo(): pass
        case n(): pass
@show
def f():
    match 5:
        case n(
            1): pass
@show
def f():
    match 5:
        case int(1, 2): pass
@show
def f():
    match 5:
        case x if b: pass
@show
def f():
    match {1: 2}:
        case {b.x: 3}: pass
@show
def f():
    class S(list):
        def __len__(self): raise ValueError("len")
    match S():
        case 1: pass
        case [x,
           y]: pass
@show
def f():
    class S(list):
        def __iter__(self): return iter([1, 2, 3])
    match S([1, 2]):
        case 1: pass
        case [x,
           y]: pass
@show
def f():
    class S(list):
        def __getitem__(self, i): return 1 / 0
    match S([1, 2]):
        case 1: pass
        case [x,
           *_]: pass
@show
def f():
    match 5:
        case int(x): x.foo
@show
def f():
    def g[T: b.x](): pass
    g.__type_params__[0].__bound__
@show
def f():
    def g[T](x: b.x): pass
@show
def f():
    def g[T](x=b.x): pass
@show
def f():
    class A[T](b.x): pass
@show
def f():
    type X = b.x
    X.__value__
@show
def f():
    type X[T] = T.x
    X.__value__
@show
def f():
    return "%d %s" % (
       "x", 1)
@show
def f():
    return 1 / 0
@show
def f():
    return (1
      / 0)
@show
def f():
    x = [
      1,
      2 / 0,
    ]
@show
def f():
    x = {
      "a": 1,
      "b": undefined1,
    }
@show
def f():
    foo(1)(2)
@show
def f():
    print("a" "b"
      .join(5))
@show
def f():
    return b.x.y.z(1)[2]
@show
def f():
    return (((b))).x
@show
def f():
    return (  b  +  1  )
@show
def f():
    return (  n  )(  1  )
@show
def f():
    return (n)[0]
@show
def f():
    return n [ 0 ]
@show
def f():
    return (1)+(b)
@show
def f():
    x = b if b else 1
@show
def f():
    x = [i for i in range(3) if
         i.foo]
@show
def f():
    exec("1/0")
@show
def f():
    exec("x = 1\n\ny = x +\\\n 'a'")
@show
def f():
    eval("1 + b.x")
@show
def f():
    eval("[x for x in 5]")
@show
def f():
    return max(1, "x") + 2
@show
def f():
    return sorted([1, "x"],
      key=lambda x: x)
@show
def f():
    return list(map(lambda x:
       x.foo, [1]))
@show
def f():
    super().foo
class D(Bad):
    def m(self): return super().foo
    def m2(self): super().x = 1
    def m3(self): return super().foo(1)
    def m4(self): return super().__getitem__(
      1)
    def m5(self): return super(D,
       self).foo
    def m6(self): return (super()
       .foo(
        1))
d = D()
show(d.m)
show(d.m2)
show(d.m3)
show(d.m4)
show(d.m5)
show(d.m6)
async def co():
    await 5
async def co2():
    async with 5: pass
async def co3():
    async for x in 5: pass
async def co4():
    return [x async for x in 5]
async def co5():
    await b.x
async def co6():
    async with b as x: pass
async def co7():
    return (x
      async for x in 5)
@show
def f():
    co().send(None)
@show
def f():
    co2().send(None)
@show
def f():
    co3().send(None)
@show
def f():
    co4().send(None)
@show
def f():
    co5().send(None)
@show
def f():
    co6().send(None)
@show
def f():
    co7().send(None).asend(None).send(None)
