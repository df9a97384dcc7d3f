"""__setitem__ and __delitem__ with all kinds of keys; slices of user sequences; missing methods."""
class Grid:
    def __init__(self): self.cells = {}

    def __setitem__(self, key, value):
        self.cells[(key.start, key.stop, key.step) if isinstance(key, slice) else key] = value

    def __getitem__(self, key): return self.cells[key]
    def __delitem__(self, key): print("del", key)


g = Grid()
g[0, 0] = "origin"
g[1:2] = "slice"
g[()] = "empty"
g["a"], g["b"] = 1, 2
g[0, 0] += "!"
del g[5], g[1:2, "x"], g[:]
for g["loop"] in "xyz":
    pass
with memoryview(b"") as g["with"]:
    pass
print({k: (v if not isinstance(v, memoryview) else "memoryview") for k, v in g.cells.items()})


class ReadOnly:
    def __getitem__(self, key): return key


class Nothing: pass


r, n = ReadOnly(), Nothing()
for text in (
    "r[0] = 1", "del r[0]", "r[0] += 1", "n[0]", "n[0] = 1", "del n[0]", "n[0] += 1", "n[1:2]", "n[1:2] = []",
    "del n[1:2]", "x = 1; x[0]", "x = (1,); x[0] = 2", "x = 'a'; x[0] = 'b'", "x = (1,); del x[0]",
    "x = 'abc'; del x[0]", "x = range(3); x[0] = 1", "x = b'a'; x[0] = 1", "x = {1}; x[0]", "x = [1]; x['a']",
    "x = [1]; x['a'] = 1", "x = [1]; del x['a']", "x = [1]; x[5]", "x = [1]; x[5] = 1", "x = [1]; del x[5]",
    "x = [1]; x[1.0]", "x = (1,); x[None]", "x = 'abc'; x['a']", "x = 'abc'; x[10]", "x = (1,); x[10]",
    "x = {}; x['k']", "x = {}; del x['k']", "x = range(3); x[5]", "x = range(3); x['a']", "x = b'a'; x['a']",
    "x = b'a'; x[3]", "x = [1]; x[::0]", "x = [1, 2, 3]; x[::2] = [1]", "x = [1]; x[0:1] = 5", "x = [1]; x['a':]",
    "x = [1]; x[10 ** 30]", "x = [1]; x[True] = 1", "x = None; x[0]", "x = len; x[0]", "x = 1.5; x[0]",
    "x = int; x[0] = 1", "x = (i for i in ()); x[0]", "x = lambda: 0; x[0]", "x = (1, 2); x[0] += 1",
):
    try:
        exec(text)
        print(f"{text!r} works")
    except Exception as e:
        print(f"{text!r}: {type(e).__name__}: {e}")
