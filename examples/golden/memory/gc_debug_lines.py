# The lines that set_debug prints.
import gc, sys, re
class W:
    def __init__(self): self.b = []
    def write(self, s): self.b.append(s)
    def flush(self): pass
class Node:
    def __init__(self): self.me = self
gc.collect()
def run(flag, f=lambda: None):
    old = sys.stderr; sys.stderr = W(); gc.set_debug(flag)
    try:
        Node(); x = [1]; x.append(x); del x; d = {}; d[1] = d; del d; f()
        n = gc.collect()
        m = gc.collect(0)
    finally:
        text = "".join(sys.stderr.b); sys.stderr = old; gc.set_debug(0)
    print(n, m, len(gc.garbage)); gc.garbage.clear()
    print(re.sub(r"0x[0-9a-f]+", "0x", re.sub(r"\d+ \d+ \d+|[\d.]+s|permanent generation: \d+", "N", text)))
run(gc.DEBUG_STATS); run(gc.DEBUG_COLLECTABLE); run(gc.DEBUG_LEAK); run(gc.DEBUG_UNCOLLECTABLE); run(gc.DEBUG_STATS | gc.DEBUG_COLLECTABLE | gc.DEBUG_SAVEALL)
def inst():
    class C: pass
    def f(): return f
    e = ValueError(); e.x = e
    s = {C}; C.s = s
    t = ([],); t[0].append(t)
run(gc.DEBUG_COLLECTABLE, inst)
