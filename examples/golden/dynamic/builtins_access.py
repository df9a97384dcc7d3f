"""__builtins__: reading, adding, shadowing and restricting the builtins."""
import builtins

print(__builtins__ is builtins, builtins.len is len, builtins.__name__, "len" in vars(builtins))
builtins.extra = "visible everywhere"
print(extra, (lambda: extra)(), eval("extra"))
del builtins.extra
try:
    extra
except NameError as e:
    print(e)
real_len = len
builtins.len = lambda x: "patched"
print(len([1]), (lambda: len([]))())
builtins.len = real_len
print(len([1]))
print = lambda *a: builtins.print("local print:", *a)
print("hello")
del print
print("back")
scope = {"__builtins__": {"print": builtins.print, "magic": 42}}
exec("print(magic)", scope)
try:
    exec("len([])", scope)
except NameError as e:
    print(e)
exec("def f(): return magic", scope)
print(scope["f"](), scope["f"].__builtins__ is scope["__builtins__"])
scope["__builtins__"]["magic"] = 43
print(scope["f"]())
try:
    exec("class C: pass", {"__builtins__": {}})
except NameError as e:
    print(e)
exec("def g(): return [x for x in (1, 2)]\nr = g()", s := {"__builtins__": {}})
print(s["r"])


def h(): return nothing_special


h.__globals__["nothing_special"] = "through __globals__"
print(h(), h.__builtins__ is builtins.__dict__)
for name in ("None", "True", "len"):
    try:
        exec(f"{name} = 5", {})
        print(name, "assigned")
    except SyntaxError as e:
        print(e.msg)
print(sorted(n for n in dir(builtins) if n[0].islower() and not n.startswith("_")))
print(sorted(n for n in dir(builtins) if n.startswith("__")))
print(__build_class__.__name__, __debug__, __import__.__name__)
builtins.__build_class__, saved = (
    lambda f, name, *bases, **kw: f"class statement for {name} {bases} {kw}"
), builtins.__build_class__
class K(int, x=1): pass
builtins.__build_class__ = saved
print(K)
del builtins.__build_class__
try:
    class L: pass
except NameError as e:
    print(e)
builtins.__build_class__ = saved
print(Ellipsis is ..., NotImplemented, copyright.__class__.__name__ if hasattr(builtins, "copyright") else "no site")
