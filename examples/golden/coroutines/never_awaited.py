"""Coroutines that are dropped without being awaited warn on stderr."""
async def fetch(n):
    print("never printed")
    return n


def make():
    fetch(1)
    print("made and dropped")


make()
fetch(2)
c = fetch(3)
del c
d = fetch(4)
d = None
print([fetch(5).__name__])
closed = fetch(6)
closed.close()
print("closed one does not warn")


class K:
    async def method(self): ...

    @staticmethod
    async def static(): ...


K().method()
K.static()
(lambda: fetch(7))()
async def outer():
    fetch(8)
    return "outer done"
try:
    outer().send(None)
except StopIteration as e:
    print(e.value)
async def agen():
    yield 1
agen()
agen().asend(None)
print("end")
