"""What compile() refuses of trees that a program has made, and how nodes are made."""
import ast
L=dict(lineno=1,col_offset=0)
N=lambda i="x",c=ast.Load(): ast.Name(i,c,**L)
def S(*b): return ast.Module(list(b),[])
K=lambda v: ast.Constant(v,**L)
E=lambda e: ast.Expression(e)
cases=[
 ("eval",lambda: ast.Module([],[])), ("exec",lambda: ast.Expression(K(1))), ("exec", lambda: ast.Interactive([])), ("single", lambda: S()), ("exec",lambda: K(1)),
 ("exec",lambda: ast.Module([])), ("exec",lambda: ast.Module(5,[])), ("exec",lambda: S(K(1))), ("exec",lambda: S(None)), ("exec", lambda: S(5)),
 ("eval",lambda: E(ast.BinOp(N(),ast.Add(),**L))), ("eval",lambda: E(ast.BinOp(N(),ast.Add(),None,**L))), ("eval",lambda: E(ast.BinOp(N(),5,N(),**L))),
 ("eval",lambda: E(ast.BinOp(N(),None,N(),**L))), ("eval",lambda: E(ast.Name("x",ast.Load()))), ("eval",lambda: E(ast.Name("x",ast.Load(),lineno=1))), ("eval",lambda: E(ast.Name(5,ast.Load(),**L))),
 ("eval",lambda: E(ast.Name("None",ast.Load(),**L))), ("eval",lambda: E(ast.Name("x",ast.Store(),**L))), ("eval",lambda: E(ast.Name("x",**L))), ("eval",lambda: E(ast.Name("x",lineno="q",col_offset=0,ctx=ast.Load()))),
 ("exec",lambda: S(ast.Assign([],K(1),**L))), ("exec",lambda: S(ast.Assign([N()],K(1),**L))), ("exec",lambda: S(ast.Assign([K(1)],K(1),**L))), ("exec",lambda: S(ast.Delete([],**L))),
 ("exec",lambda: S(ast.If(N(),[],[],**L))), ("exec",lambda: S(ast.For(N("i",ast.Store()),N(),[],[],**L))), ("exec",lambda: S(ast.While(N(),[],[],**L))),
 ("exec",lambda: S(ast.With([],[ast.Pass(**L)],**L))), ("exec",lambda: S(ast.With([ast.withitem(N())],[],**L))), ("exec",lambda: S(ast.Try([],[],[],[],**L))), ("exec",lambda: S(ast.Try([ast.Pass(**L)],[],[],[],**L))),
 ("exec",lambda: S(ast.Try([ast.Pass(**L)],[],[ast.Pass(**L)],[ast.Pass(**L)],**L))), ("exec",lambda: S(ast.Try([ast.Pass(**L)],[ast.ExceptHandler(None,None,[],**L)],[],[],**L))),
 ("exec",lambda: S(ast.Import([],**L))), ("exec",lambda: S(ast.ImportFrom("a",[],0,**L))), ("exec",lambda: S(ast.ImportFrom("a",[ast.alias("b",**L)],-1,**L))), ("exec",lambda: S(ast.Global([],**L))), ("exec",lambda: S(ast.Nonlocal([],**L))),
 ("exec",lambda: S(ast.Raise(None,N(),**L))), ("exec",lambda: S(ast.FunctionDef("f",ast.arguments([],[],None,[],[],None,[]),[],[],**L,type_params=[]))), ("exec",lambda: S(ast.ClassDef("C",[],[],[],[],**L,type_params=[]))),
 ("exec",lambda: S(ast.FunctionDef("f",ast.arguments([],[],None,[],[],None,[N()]),[ast.Pass(**L)],[],**L,type_params=[]))), ("exec",lambda: S(ast.FunctionDef("f",ast.arguments([],[],None,[ast.arg("a",**L)],[],None,[]),[ast.Pass(**L)],[],**L,type_params=[]))),
 ("exec",lambda: S(ast.FunctionDef("f",ast.arguments([],[],None,[],[],None,[]),[ast.Pass(**L)],[],**L))),
 ("eval",lambda: E(ast.Dict([N()],[],**L))), ("eval",lambda: E(ast.Set([],**L))), ("eval",lambda: E(ast.ListComp(N(),[],**L))), ("eval",lambda: E(ast.Compare(N(),[],[],**L))), ("eval",lambda: E(ast.Compare(N(),[ast.Eq()],[],**L))),
 ("eval",lambda: E(ast.BoolOp(ast.And(),[N()],**L))), ("eval",lambda: E(K([1]))), ("eval",lambda: E(K((1,[2])))), ("eval",lambda: E(ast.List([None],ast.Load(),**L))), ("eval",lambda: E(ast.Attribute(N(),"a",**L))),
 ("eval",lambda: E(ast.Name("x",ast.Load(),lineno=5,col_offset=0,end_lineno=3,end_col_offset=1))), ("eval",lambda: E(ast.Name("x",ast.Load(),lineno=1,col_offset=5,end_lineno=1,end_col_offset=1))), ("eval",lambda: E(ast.Name("x",ast.Load(),lineno=1,col_offset=-5))), ("eval",lambda: E(ast.Name("x",ast.Load(),lineno=-1,col_offset=0))),
 ("exec",lambda: S(ast.AnnAssign(K(1),N(),None,1,**L))), ("exec",lambda: S(ast.AnnAssign(ast.Attribute(N(),"a",ast.Store(),**L),N(),None,1,**L))), ("exec",lambda: S(ast.AugAssign(N(),ast.Add(),K(1),**L))),
 ("eval",lambda: E(ast.JoinedStr([K(1)],**L))), ("eval",lambda: E(ast.FormattedValue(N(),-1,K("x"),**L))), ("eval",lambda: E(ast.NamedExpr(K(1),K(2),**L))), ("eval",lambda: E(ast.Lambda(ast.arguments(),N(),**L))), ("eval",lambda: E(ast.Starred(N(),ast.Load(),**L))),
 ("exec",lambda: S(ast.Match(N(),[],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchValue(N(),**L),None,[ast.Pass(**L)])],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchSingleton(5,**L),None,[ast.Pass(**L)])],**L))),
 ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchStar("a",**L),None,[ast.Pass(**L)])],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchOr([ast.MatchAs(**L)],**L),None,[ast.Pass(**L)])],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchAs(ast.MatchAs(**L),None,**L),None,[ast.Pass(**L)])],**L))),
 ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchMapping([N()],[],None,**L),None,[ast.Pass(**L)])],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchMapping([K(1)],[],None,**L),None,[ast.Pass(**L)])],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchClass(K(1),[],[],[],**L),None,[ast.Pass(**L)])],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchClass(N(),[],["a"],[],**L),None,[ast.Pass(**L)])],**L))), ("exec",lambda: S(ast.Match(N(),[ast.match_case(ast.MatchAs(None,"_",**L),None,[ast.Pass(**L)])],**L))),
 ("exec",lambda: S(ast.TypeAlias(K(1),[],N(),**L))), ("exec",lambda: S(ast.Return(N(),**L))), ("exec",lambda: S(ast.Expr(ast.Yield(None,**L),**L))), ("exec",lambda: S(ast.Break(**L))), ("eval",lambda: E(ast.Call(N(),[],[ast.keyword("a",N(),**L),ast.keyword("a",N(),**L)],**L))), ("exec",lambda: S(ast.Try([ast.Pass(**L)],5,[],[],**L))), ("eval",lambda: E(ast.Subscript(N(),None,ast.Load(),**L))), ("eval",lambda: E(ast.expr(**L))), ("eval", lambda: ast.AST()), ("eval",lambda: E(ast.UnaryOp(ast.Add(),N(),**L))),
 ("exec",lambda: S(ast.AsyncFor(N("i",ast.Store()),N(),[ast.Pass(**L)],[],**L))), ("exec",lambda: S(ast.ImportFrom(None,[ast.alias("b",**L)],None,**L))), ("exec",lambda: S(ast.ImportFrom("__future__",[ast.alias("zzz",**L)],0,**L))), ("exec",lambda: S(ast.Assign([N("__debug__",ast.Store())],K(1),**L))),("eval",lambda: E(ast.Name("x",ast.Load(),lineno=None,col_offset=0))),
]
for i,(mode,f) in enumerate(cases):
    try:
        t=f()
        c=compile(t,"<f>",mode)
        print(i,"ok",c.co_name)
    except Exception as e: print(i,type(e).__name__, str(e).split(" at 0x")[0])
for f in (lambda: ast.BinOp(1,2,3,4), lambda: ast.Pass(1), lambda: ast.Return(1,value=2), lambda: ast.AST(1), lambda: ast.AST(x=1).x, lambda: ast.BinOp(1).right, lambda: ast.Return().value, lambda: ast.Module().body, lambda: ast.Name(foo=1).foo, lambda: ast.Pass().lineno, lambda: ast.Pass().end_lineno,
  lambda: (ast.Constant._fields, ast.Constant._attributes, ast.Constant.__match_args__, ast.stmt._attributes, ast.AST._fields, ast.AST._attributes, ast.comprehension._attributes, ast.arg._attributes, ast.Load._fields),
  lambda: (ast.BinOp.__mro__, ast.BinOp.__module__, ast.AST.__module__, ast.BinOp.__name__, ast.BinOp.__doc__), lambda: ast.parse("a").body[0].value.ctx is ast.parse("b").body[0].value.ctx, lambda: vars(ast.parse("a+1").body[0].value).keys(), lambda: list(compile("a","","eval",0x400).body.__dict__), lambda: list(ast.parse("x: int").body[0].__dict__), lambda: isinstance(ast.Load(),ast.expr_context), lambda: ast.BinOp.left, lambda: ast.Return.value, lambda: ast.Constant.kind):
    try: print(f() if not isinstance(f(),ast.AST) else type(f()))
    except Exception as e: print(type(e).__name__, e)
