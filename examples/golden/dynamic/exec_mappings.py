"""exec and functions whose globals, locals or builtins are a dict that overrides item access."""
class D(dict):
    def __getitem__(self,k):
        print("get",k)
        return dict.__getitem__(self,k)
    def __setitem__(self,k,v):
        print("set",k); dict.__setitem__(self,k,v)
    def __delitem__(self,k):
        print("del",k); dict.__delitem__(self,k)
    def __missing__(self,k):
        print("missing",k); return 77
for code in ["x=1;print(x)\ndel x\ny","global x\nx=1\nprint(x)\ndel x\n","def f():\n  return len\nprint(f())", "def f():\n  global q\n  q=1\n  return q\nf()\nzz","import sys\nclass C:\n  a=x=3\n  print(x)\n", "global z\nprint(z)", "def f(): return zork\nprint(f())"]:
    for ns in (D(), ):
      for loc in (None, {}, D()):
        print("--",code.encode(), type(loc))
        try:
            if loc is None: exec(code, ns)
            else: exec(code, ns, loc)
        except Exception as e: print(type(e),e)
    try: exec(code, D(x=1), {})
    except Exception as e: print(type(e),e)


class Builtins(dict):
    def __getitem__(self, key):
        if key in ("shout", "__build_class__"):
            return str.upper
        raise KeyError(key)


for text in ("print(shout('a'))", "result = shout('b')", "def f(): return shout('c')\nresult = f()", "class C: pass"):
    space = {"__builtins__": Builtins()}
    try:
        exec(text, space)
        print(space["result"])
    except Exception as e:
        print(type(e).__name__, e)
