# Namespaces of exec and eval own their names.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


space = {"Loud": Loud}
print("exec")
exec("x = Loud('x'); y = Loud('y')", space)
print("rebinding")
exec("x = None", space)
print("the namespace goes")
del space
print("eval's temporary")
eval("Loud('temporary').name")
print("eval's value")
v = eval("Loud('value')")
print("  kept")
v = None
print("separate locals")
names = {}
exec("a = Loud('local')", globals(), names)
print("  names", list(names))
names.clear()
print("a function made by exec keeps its namespace")
space = {"Loud": Loud}
exec("z = Loud('z')\ndef f():\n    return z.name", space)
f = space["f"]
del space
print("  it works", f())
print("  its globals", sorted(k for k in f.__globals__ if not k.startswith("__")))
import gc

gc.collect()
del f
print("  a cycle: the function is in its own globals; collected", gc.collect() > 0)
print("exec in a function cannot make locals")


def function():
    exec("w = Loud('w')")
    print("  after exec")
    return "w" in locals()


print(" ", function())
print("compiled code run twice")
code = compile("Loud('from code')", "unit", "exec")
exec(code)
exec(code)
print("error inside")
try:
    exec("q = Loud('q')\n1 / 0", {"Loud": Loud})
except ZeroDivisionError:
    print("  caught")
print("end")
