"""codeop and code: which text is complete, and consoles that are fed line by line."""
import codeop, code, io, sys, contextlib
for s in ["x = 1","x = 1\n","if x:","if x:\n  y","if x:\n  y\n","def f():","def f():\n  pass","def f():\n  pass\n","1 +","(","(1,\n","'abc","'''abc","'''abc\n","x = = 1","  x","","\n","# c","@d","@d\n","class A:","try:\n  x\n","try:\n  x\nexcept:\n  y","a; b","a\nb","for i in x:\n  pass\nelse","x = \\","x = \\\n","[1,2","{","f(","lambda","return","print(1","import","from x","1.e","del","with a:","with a:\n  b\n\n","if 1: pass","if 1: pass\n","await x", "async def f():\n  await x", "f'{", "f'{x", "x = '''a\nb'''", "raise = 1","a b", "def f(x","\\", "x\\","5 = x","'abc\\", "if 1:\n  pass\nx","while 0:\n\n","'''", "else:", "def f():\n  return 'a", "print 1", "\t", "   # c", "a = [\n1,\n"]:
    for sym in ("single","exec","eval"):
        try: c=codeop.compile_command(s,"<i>",sym); print(repr(s),sym, None if c is None else c.co_name, end="; ")
        except (SyntaxError,ValueError,OverflowError) as e: print(repr(s),sym,type(e).__name__,e,end="; ")
    print()
cc=codeop.CommandCompiler()
print(cc("from __future__ import annotations","<a>","single").co_flags & 0x1000000 != 0, cc("x: int","<a>","single").co_flags & 0x1000000 != 0)
print(codeop.Compile()("1","f","eval").co_filename)
class C(code.InteractiveConsole):
    def __init__(self, lines, **k):
        super().__init__(**k); self.lines=iter(lines); self.out=[]
    def raw_input(self, prompt=""):
        self.out.append("P"+prompt)
        try: return next(self.lines)
        except StopIteration: raise EOFError
    def write(self, data): self.out.append(data)
for lines in (["1+1","x = 5","x","if x:","  print('y')","","1/0","def f(","  a):","  return a","","f(3)","x = = 1","raise SystemExit(3)"],["'abc'","import nothing_such","class A:","  def m(self): return 1/0","","A().m()"],["for i in range(2):","  i","","None","_"]):
    c=C(lines)
    o=io.StringIO()
    try:
        with contextlib.redirect_stdout(o): c.interact(banner="hello",exitmsg="bye")
    except SystemExit as e: print("exit",e.code)
    print(o.getvalue()); print(c.out); print(sorted(k for k in c.locals))
c=C([]); 
with contextlib.redirect_stdout(io.StringIO()) as o: c.interact()
print(c.out[0].splitlines()[-1] , c.out[1:])
i=code.InteractiveInterpreter({"a":1})
print(i.runsource("a+1"), i.runsource("if a:"), i.runsource("a\n"), i.runsource("print(a)\nprint(2)",symbol="exec"))
print(code.compile_command("1").co_name, code.__all__, codeop.__all__)
