# traceback: entries as data and text, the marks under a line, notes, groups, places of a SyntaxError, wrong arguments.
import traceback, sys, linecache
print(repr(traceback._sentinel))
class E(Exception): pass
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
show(lambda: traceback.format_exception(1))
show(lambda: traceback.format_exception(ValueError, ValueError(1)))
show(lambda: traceback.format_exception(None))
show(lambda: traceback.format_exception(ValueError, None, None))
show(lambda: traceback.format_exception_only(ValueError, ValueError("x")))
show(lambda: traceback.format_exception_only(None, None))
show(lambda: traceback.format_exception_only(3))
show(lambda: traceback.print_last())
class N:
    @property
    def __notes__(self): raise ValueError("nn")
class BadNotes(Exception):
    @property
    def __notes__(self): raise ValueError("nn")
show(lambda: traceback.format_exception(BadNotes("x")))
for notes in ("ab", b"ab", 5, [1, "a\nb"], ("t",), {}, [object]):
    e = E("x"); e.__notes__ = notes
    show(lambda: traceback.format_exception(e))
class BadStr(Exception):
    def __str__(self): raise ValueError
    def __repr__(self): raise ValueError
show(lambda: traceback.format_exception(BadStr("x")))
e = E("x"); e.__notes__=[BadStr()]; show(lambda: traceback.format_exception(e))
e = E("x"); e.__notes__=BadStr(); show(lambda: traceback.format_exception(e))
fs = traceback.FrameSummary("nofile", 3, "f", locals={"a": BadStr(), "b": 1}, line="  hello ")
print(repr(fs), list(fs), len(fs), fs[0], fs[-1], fs.line, repr(fs._original_line), fs.locals, fs == fs, fs == ("nofile",3,"f","hello"), fs==1)
print(traceback.StackSummary.from_list([fs, ("x", 1, "y", None), ("x", 1, "y", "z")]).format())
show(lambda: traceback.StackSummary.from_list([("x", 1)]))
print(traceback.format_list([("x", 1, "y", "z")]*6))
print(traceback.format_list([("x", 1, "y", "z")]*4))
traceback.print_list([("x", 1, "y", "z")], file=sys.stdout)
for c,ec,line in [(0,1,"abc + d"),(2,5,"  é + d\n"),(2,6,"  é + d\n"),(2,6,"  é + d"),(4,100,"    ab(c) \n"),(4,9,"    ab(c)"),(4,9,"    ab(c)\n"),(0,9,"ab[c] [ d ]\n"),(0,11,"ab[c] [ d ]\n"),(0,14,"(ab)  +  (cd)\n"),(0,14,"(ab)  //  (cd)\n"),(0, 8, "漢字 + b\n"),(6,9,"漢字 + b\n")]:
    f = traceback.FrameSummary("nofile", 3, "f", line=line, colno=c, end_colno=ec, end_lineno=3)
    print("".join(traceback.StackSummary.from_list([f]).format()))
    f = traceback.FrameSummary("nofile", 3, "f", line=line, colno=c, end_colno=ec, end_lineno=4)
    print("".join(traceback.StackSummary.from_list([f]).format()))
def g():
    def inner(): return list(traceback.walk_stack(None))
    return inner()
print([ (f.f_code.co_name, n) for f,n in g()])
print([ (f.f_code.co_name, n) for f,n in traceback.walk_stack(sys._getframe())])
print(traceback.StackSummary.extract(traceback.walk_stack(None)))
def h(): return traceback.StackSummary.extract(traceback.walk_stack(None), limit=1), traceback.extract_stack(limit=-1), traceback.extract_stack(limit=1), traceback.format_stack()
print(h())
for args in [("msg", ("f.py", 3, 5, "  abc def\n", 3, 8)), ("msg", ("f.py", 3, 5, "  abc def\n")), ("msg", (None, 3, 5, "  abc def\n")), ("msg", ("f", None, 5, None)), (None, ("f", 1, 0, "\tabc", 1, 0)), ("m", ("f", 1, 1, "\tabc", 1, -1)), ("m", ("f", 1, 3, "\f\tabc\n", 2, 4)), ("only",)]:
    show(lambda: "".join(traceback.format_exception_only(SyntaxError(*args))))
class SE(SyntaxError): pass
show(lambda: "".join(traceback.format_exception_only(SE("m", ("f.py", 3, 5, "  abc def\n", 3, 8)))))
s = SyntaxError("a","b"[0:0]) if 0 else SyntaxError("zz"); s.lineno="str"; s.text="abc"; s.offset=2
show(lambda: "".join(traceback.format_exception_only(s)))
te = traceback.TracebackException(ValueError, ValueError("a"), None)
print(sorted(vars(te)), te == traceback.TracebackException(ValueError, ValueError("a"), None), te == 1, str(te))
te = traceback.TracebackException(SyntaxError, SyntaxError("a"), None)
print(sorted(vars(te)))
te = traceback.TracebackException.from_exception(ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError()]*3)]))
print(sorted(vars(te)), len(te.exceptions))
print(list(te.format()))
te = traceback.TracebackException.from_exception(ExceptionGroup("g", [ValueError(i) for i in range(5)]), max_group_width=2)
print("".join(te.format()))
g = ValueError(0)
for i in range(6): g = ExceptionGroup(f"g{i}", [g, KeyError(i)])
print("".join(traceback.TracebackException.from_exception(g, max_group_depth=3).format()))
show(lambda: list(traceback.TracebackException(None, None, None).format_exception_only()))
print(list(traceback.TracebackException(None, None, None).format()))
class Meta:
    class Inner(Exception): __module__ = "other.mod"
    class NoMod(Exception): __module__ = None
    class IntMod(Exception): __module__ = 3
show(lambda: traceback.format_exception_only(Meta.Inner("q")))
show(lambda: traceback.format_exception_only(Meta.NoMod("q")))
show(lambda: traceback.format_exception_only(Meta.IntMod()))
