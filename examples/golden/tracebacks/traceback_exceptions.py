# traceback.format_exception and linecache: chains, groups, notes, repeated lines, marks, suggestions, limits.
import traceback, sys, linecache
def f(x): return x / 0
def g(x):
    return (f(x)
        + 1)
def rec(n): return 1/n if n == 0 else rec(n-1)
class T: 
    attribute = 1
    def m(self): return attribute
def many():
    try: f(1)
    except ZeroDivisionError as e: 
        try: {}["k"]
        except KeyError as k: 
            raise ValueError("v") from e
def ctx():
    try: f(1)
    except ZeroDivisionError:
        {}["k"]
def none():
    try: f(1)
    except ZeroDivisionError:
        raise ValueError from None
def group():
    errs = []
    for fn in (lambda: f(1), many, ctx):
        try: fn()
        except Exception as e: errs.append(e)
    raise ExceptionGroup("grp", [*errs, ExceptionGroup("inner", [errs[0], TypeError("t")])])
def chained_group():
    try: group()
    except ExceptionGroup as e: raise RuntimeError("after") from e
def group_of_group():
    try: chained_group()
    except RuntimeError as e: raise ExceptionGroup("outer", [e])
def noted():
    e = ValueError("x"); e.add_note("note 1\nsecond"); e.add_note(""); raise e
def sub(): a = [1,2]; i = {"k": a}; return i["k"] [ 5 ]
def uni(): é = "漢字"; return é + 1 + é
def multi():
    return max(
        1,
        None)
def attr(): return T().atribute
def attr2(): T.attribut
def imp2(): from nosuch import a
def nam(): coun = 1; return count_
def nam2(): return sy.x
def nam3(): return colections
def nam4(): return math.pi
def nam5(): return T().m()
def syn(): compile("a b\n", "<str>", "exec")
def syn2(): compile("def f(:\n  pass", "x.py", "exec")
def syn3(): eval("f(**a, *b)")
def indent(): compile("if 1:\npass", "x.py", "exec")
def key(): {}[1]
class Sub(NameError): pass
def subname(): raise Sub("q", name="coun")
def gen(): yield 1/0
def runs(): return list(gen())
def lam(): return (lambda x: x.foo)(1)
def comp(): return [i.bar for i in (1,)]
def ass(): assert 1 == 2, "msg"
def loop():
    e = ValueError(1); f = KeyError(2); e.__cause__ = f; f.__cause__ = e; raise e
def loopc():
    e = ValueError(1); f = KeyError(2); e.__context__ = f; f.__context__ = e; raise e
for fn in (lambda: f(1), lambda: g(2), lambda: rec(0), lambda: rec(3), lambda: rec(4), lambda: rec(9), many, ctx, none, group, chained_group, group_of_group, noted, sub, uni, multi, attr, attr2, imp2, nam, nam2, nam3, nam4, nam5, syn, syn2, syn3, indent, key, subname, runs, lam, comp, ass, loop, loopc):
    try: fn()
    except BaseException as e:
        print("-----", getattr(fn, "__name__", ""))
        print("".join(traceback.format_exception(e)))
        print(traceback.format_exception_only(e))
        if fn in (many, ctx, none, group):
            print("".join(traceback.format_exception(e, chain=False)))
            print("".join(traceback.format_exception(e, limit=1)))
            print("".join(traceback.format_exception(e, limit=-1)))
            te = traceback.TracebackException.from_exception(e, capture_locals=True)
            print([s.locals for s in te.stack if s.name == "f"], [sorted(s.locals or ()) for s in te.stack][1:])
            te2 = traceback.TracebackException(type(e), e, e.__traceback__, compact=False, lookup_lines=False)
            print("".join(te2.format()), te == te2, te2.__context__ is None)
        s = traceback.extract_tb(e.__traceback__)
        print([(x.lineno, x.end_lineno, x.colno, x.end_colno, x.name) for x in s])
try: many()
except ValueError as e:
    sys.tracebacklimit = 1
    traceback.print_exception(e, file=sys.stdout)
    sys.tracebacklimit = -5
    traceback.print_exception(e, file=sys.stdout)
    del sys.tracebacklimit
print(traceback.format_exc())
print(linecache.getline(__file__, 4), linecache.getline(__file__, 0), linecache.getline(__file__, 4000), linecache.getlines("nosuch"))
def stack(): return traceback.format_stack(), traceback.extract_stack(limit=-1)
print(stack())
traceback.print_stack(limit=1, file=sys.stdout)
class MyS(traceback.StackSummary):
    def format_frame_summary(self, fs): return None if fs.name == "f" else fs.name + "\n"
try: g(1)
except ZeroDivisionError as e:
    print(MyS.extract(traceback.walk_tb(e.__traceback__)).format())
    print(traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), capture_locals=True)[1].locals)
exec(compile("def zz():\n  return 1/0\n", "<made>", "exec"))
try: zz()
except ZeroDivisionError as e: traceback.print_exc(file=sys.stdout)
linecache.cache["<made>"] = (10, None, ["def zz():\n", "  return 1/0\n"], "<made>")
try: zz()
except ZeroDivisionError as e: traceback.print_exc(file=sys.stdout)
class L:
    def get_source(self, name): return "line1\n  return 1/0"
ns = {"__name__": "made", "__loader__": L()}
exec(compile("def zz():\n  return 1/0\n", "made.py", "exec"), ns)
try: ns["zz"]()
except ZeroDivisionError as e: traceback.print_exc(file=sys.stdout)
print(linecache.cache["made.py"][:3], linecache.lazycache("made.py", ns), linecache.checkcache("made.py"), linecache.lazycache("<x>", ns),linecache.lazycache("y", {}), linecache.lazycache("y2", ns), len(linecache.cache["y2"]))
linecache.clearcache(); print(linecache.cache)
