package org.minipy.interpreter.tree;

import java.util.List;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.MatchCase;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Pattern;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.ast.WithItem;
import org.minipy.grammar.source.SourceText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyEllipsis;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Turns the grammar's syntax trees into objects of the module ast; its methods make parts of its {@link NodeMaker}. */
public final class TreeObjects {
  private static final String LOAD = "Load";
  private static final String STORE = "Store";

  private final NodeMaker maker;
  private final ExpressionObjects expressions;

  private TreeObjects(SourceText text) {
    this.maker = new NodeMaker(NodeTypes.current(), text);
    this.expressions = new ExpressionObjects(maker, this);
  }

  /** The object for {@code mod}, the tree of {@code text}, owned. */
  public static PyObject of(Mod mod, SourceText text) {
    TreeObjects objects = new TreeObjects(text);
    try {
      objects.mod(mod);
      return objects.maker.take();
    } finally {
      objects.maker.giveBack();
    }
  }

  private PyObject mod(Mod mod) {
    return switch (mod) {
      case Mod.Module m -> maker.make("Module", null, list(m.body()), maker.list());
      case Mod.Interactive i -> maker.make("Interactive", null, list(i.body()));
      case Mod.Expression e -> maker.make("Expression", null, load(e.body()));
    };
  }

  PyObject load(Expr e) {
    return expressions.expression(e, LOAD);
  }

  private PyObject store(Expr e) {
    return expressions.expression(e, STORE);
  }

  PyObject node(Node n) {
    return switch (n) {
      case null -> maker.none();
      case Expr e -> load(e);
      case Stmt s -> statement(s);
      case Pattern p -> pattern(p);
      case TypeParam t -> typeParameter(t);
      case Arg a -> maker.make("arg", a.span(), maker.name(a.arg()), node(a.annotation()), maker.none());
      case Keyword k -> maker.make("keyword", k.span(), maker.name(k.arg()), load(k.value()));
      case Alias a -> maker.make("alias", a.span(), maker.name(a.name()), maker.name(a.asName()));
      case ExceptHandler h -> maker.make("ExceptHandler", h.span(), node(h.type()), maker.name(h.name()),
          list(h.body()));
      case Mod m -> mod(m);
      case Arguments a -> maker.make("arguments", null, list(a.posOnlyArgs()), list(a.args()), node(a.vararg()),
          list(a.kwOnlyArgs()), list(a.kwDefaults()), node(a.kwarg()), list(a.defaults()));
      case Comprehension c -> maker.make("comprehension", null, store(c.target()), load(c.iter()), list(c.ifs()),
          maker.integer(c.isAsync() ? 1 : 0));
      case WithItem w -> maker.make("withitem", null, load(w.contextExpr()),
          w.optionalVars() == null ? maker.none() : store(w.optionalVars()));
      case MatchCase m -> maker.make("match_case", null, pattern(m.pattern()), node(m.guard()), list(m.body()));
    };
  }

  PyObject list(List<? extends Node> nodes) {
    PyList list = maker.list();
    for (Node n : nodes) {
      node(n);
      list.appendSteal(maker.take());
    }
    return list;
  }

  private PyObject targets(List<Expr> targets, String context) {
    PyList list = maker.list();
    for (Expr e : targets) {
      expressions.expression(e, context);
      list.appendSteal(maker.take());
    }
    return list;
  }

  private PyObject names(List<String> names) {
    PyList list = maker.list();
    for (String n : names) {
      maker.name(n);
      list.appendSteal(maker.take());
    }
    return list;
  }

  /** A part: the value of a constant. */
  PyObject constant(Literal literal) {
    return maker.part(switch (literal) {
      case Literal.Named n -> switch (n) {
        case NONE -> PyNone.owned();
        case TRUE -> PyBool.of(true);
        case FALSE -> PyBool.of(false);
        case ELLIPSIS -> PyEllipsis.ELLIPSIS;
      };
      case Literal.Int i -> PyInt.of(i.value());
      case Literal.BigInt i -> PyInt.of(i.value());
      case Literal.Float f -> new PyFloat(f.value());
      case Literal.Imaginary c -> new PyComplex(0, c.value());
      case Literal.Str s -> PyStr.of(s.value());
      case Literal.Bytes b -> PyBytes.of(b.value());
    });
  }

  private PyObject statement(Stmt s) {
    Span at = s.span();
    return switch (s) {
      case Stmt.FunctionDef f -> maker.make("FunctionDef", at, maker.name(f.name()), node(f.args()), list(f.body()),
          list(f.decoratorList()), node(f.returns()), maker.none(), list(f.typeParams()));
      case Stmt.AsyncFunctionDef f -> maker.make("AsyncFunctionDef", at, maker.name(f.name()), node(f.args()),
          list(f.body()), list(f.decoratorList()), node(f.returns()), maker.none(), list(f.typeParams()));
      case Stmt.ClassDef c -> maker.make("ClassDef", at, maker.name(c.name()), list(c.bases()), list(c.keywords()),
          list(c.body()), list(c.decoratorList()), list(c.typeParams()));
      case Stmt.Return r -> maker.make("Return", at, node(r.value()));
      case Stmt.Delete d -> maker.make("Delete", at, targets(d.targets(), "Del"));
      case Stmt.Assign a -> maker.make("Assign", at, targets(a.targets(), STORE), load(a.value()), maker.none());
      case Stmt.TypeAlias t -> maker.make("TypeAlias", at, store(t.name()), list(t.typeParams()), load(t.value()));
      case Stmt.AugAssign a -> maker.make("AugAssign", at, store(a.target()), maker.operator(a.op()), load(a.value()));
      case Stmt.AnnAssign a -> maker.make("AnnAssign", at, store(a.target()), load(a.annotation()), node(a.value()),
          maker.integer(a.simple() ? 1 : 0));
      case Stmt.For f ->
          maker.make("For", at, store(f.target()), load(f.iter()), list(f.body()), list(f.orElse()), maker.none());
      case Stmt.AsyncFor f -> maker.make("AsyncFor", at, store(f.target()), load(f.iter()), list(f.body()),
          list(f.orElse()), maker.none());
      case Stmt.While w -> maker.make("While", at, load(w.test()), list(w.body()), list(w.orElse()));
      case Stmt.If i -> maker.make("If", at, load(i.test()), list(i.body()), list(i.orElse()));
      case Stmt.With w -> maker.make("With", at, list(w.items()), list(w.body()), maker.none());
      case Stmt.AsyncWith w -> maker.make("AsyncWith", at, list(w.items()), list(w.body()), maker.none());
      case Stmt.Match m -> maker.make("Match", at, load(m.subject()), list(m.cases()));
      case Stmt.Raise r -> maker.make("Raise", at, node(r.exc()), node(r.cause()));
      case Stmt.Try t ->
          maker.make("Try", at, list(t.body()), list(t.handlers()), list(t.orElse()), list(t.finalBody()));
      case Stmt.TryStar t -> maker.make("TryStar", at, list(t.body()), list(t.handlers()), list(t.orElse()),
          list(t.finalBody()));
      case Stmt.Assert a -> maker.make("Assert", at, load(a.test()), node(a.msg()));
      case Stmt.Import i -> maker.make("Import", at, list(i.names()));
      case Stmt.ImportFrom i -> maker.make("ImportFrom", at, maker.name(i.module()), list(i.names()),
          maker.integer(i.level()));
      case Stmt.Global g -> maker.make("Global", at, names(g.names()));
      case Stmt.Nonlocal g -> maker.make("Nonlocal", at, names(g.names()));
      case Stmt.ExprStmt e -> maker.make("Expr", at, load(e.value()));
      case Stmt.Pass p -> maker.make("Pass", at);
      case Stmt.Break b -> maker.make("Break", at);
      case Stmt.Continue c -> maker.make("Continue", at);
    };
  }

  private PyObject pattern(Pattern pattern) {
    Span at = pattern.span();
    return switch (pattern) {
      case Pattern.MatchValue v -> maker.make("MatchValue", at, load(v.value()));
      case Pattern.MatchSingleton s -> maker.make("MatchSingleton", at, constant(s.value()));
      case Pattern.MatchSequence s -> maker.make("MatchSequence", at, list(s.patterns()));
      case Pattern.MatchMapping m -> maker.make("MatchMapping", at, list(m.keys()), list(m.patterns()),
          maker.name(m.rest()));
      case Pattern.MatchClass c -> maker.make("MatchClass", at, load(c.cls()), list(c.patterns()), names(c.kwdAttrs()),
          list(c.kwdPatterns()));
      case Pattern.MatchStar s -> maker.make("MatchStar", at, maker.name(s.name()));
      case Pattern.MatchAs a -> maker.make("MatchAs", at, node(a.pattern()), maker.name(a.name()));
      case Pattern.MatchOr o -> maker.make("MatchOr", at, list(o.patterns()));
    };
  }

  private PyObject typeParameter(TypeParam parameter) {
    Span at = parameter.span();
    return switch (parameter) {
      case TypeParam.TypeVar t -> maker.make("TypeVar", at, maker.name(t.name()), node(t.bound()));
      case TypeParam.ParamSpec p -> maker.make("ParamSpec", at, maker.name(p.name()));
      case TypeParam.TypeVarTuple t -> maker.make("TypeVarTuple", at, maker.name(t.name()));
    };
  }
}
