"""await in every position of expressions and statements, precedence and evaluation order."""
class Ask:
    def __init__(self, q): self.q = q
    def __await__(self): return (yield self.q)
    def __pow__(self, o): return "never: await binds tighter"


def ask(q): return Ask(q)


async def forms():
    yield_free = -await ask("neg"), await ask("base") ** 2, 2 ** await ask("exp"), not await ask("not")
    print(yield_free)
    print(await ask("a") + await ask("b") * await ask("c"))
    print([await ask("l1"), *await ask("star")], {await ask("k"): await ask("v"), **await ask("dstar")})
    print((await ask("obj")).upper(), (await ask("seq"))[await ask("idx")])
    print(f"{await ask('f')!r:>{await ask('w')}}")
    print(await ask("x") if await ask("cond") else await ask("y"))
    print(await ask("p") and await ask("q") or await ask("r"))
    print((await ask("m")) < (await ask("n")) < (await ask("o")))
    (await ask("target"))[await ask("key")] = await ask("value")
    x = [1]
    x += await ask("aug")
    print(x)
    assert await ask("assert"), await ask("msg")
    for i in await ask("iter"):
        print("for", i)
    while await ask("while"):
        break
    with await ask("cm") as m:
        print("with", m)
    match await ask("match"):
        case [a, b] if await ask("guard"):
            print("matched", a, b)
    del (await ask("dobj"))[await ask("dkey")]
    def g(a=await ask("default")): return a
    print(g())
    class C(await ask("basecls")): pass
    print(C.__bases__)
    lam = lambda: 1
    try:
        raise await ask("exc")
    except await ask("exctype") as e:
        print("caught", repr(e))
    if (w := await ask("walrus")) == 3:
        print("walrus", w)
    return await ask("ret")


class Cm:
    def __enter__(self): return "cm value"
    def __exit__(self, *a): print("cm exit")


store, dstore = {}, {"z": 1}
answers = dict(
    neg=5, base=3, exp=4, a=1, b=2, c=3, l1=0, star=[1, 2], k="key", v="val", dstar={"d": 1}, obj="abc", seq=[7, 8],
    idx=1, f="text", w=8, cond=1, x="then", p=1, q=0, r="or", m=1, n=2, o=3, target=store, key="K", value="V",
    aug=[2], iter="ab", cm=Cm(), match=(1, 2), guard=1, dobj=dstore, dkey="z", default="dflt", basecls=int,
    exc=KeyError("k"), exctype=LookupError, walrus=3, ret="end",
)
answers["assert"] = True
answers["not"] = ""
answers["while"] = True
order = []
c = forms()
value = None
try:
    while True:
        q = c.send(value)
        order.append(q)
        value = answers[q]
except StopIteration as e:
    print("returned", e.value)
print(*order)
print(store, dstore)
