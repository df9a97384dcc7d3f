# Modules: deleting one, reloading its names, and what its functions still need.
import gc
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


Module = type(sys)
print("a module that nobody holds")
m = Module("m")
m.x = Loud("m.x")
m.y = Loud("m.y")
del m
print("its dict is kept")
m = Module("m")
m.x = Loud("kept by the dict")
d = m.__dict__
del m
print("  dict has", [k for k in d if not k.startswith("__")])
d.clear()
print("a function keeps the dict")
m = Module("m")
m.Loud = Loud
exec("value = Loud('module value')\ndef f():\n    return value.name", vars(m))
f = m.f
del m
print("  works", f())
del f
gc.collect()
print("registered in sys.modules")
m = sys.modules["made_up"] = Module("made_up")
m.x = Loud("made_up.x")
del m
import made_up

print("  imported", made_up.x.name)
del made_up
print("  still registered")
del sys.modules["made_up"]
print("attribute of a module replaced")
m = Module("n")
m.x = Loud("old")
m.x = Loud("new")
del m.x
print("module __del__ is nothing special")
m.__del__ = lambda: print("never")
del m
print("end")
