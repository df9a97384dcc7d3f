package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.MatchCase;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.WithItem;
import org.minipy.grammar.scope.ScopeTable;

/** Finds out which statements and expressions of a generator or coroutine contain a yield or an await of its own. */
final class Suspensions {
  private final ScopeTable scopes;
  private final Map<Object, Boolean> known = new IdentityHashMap<>();

  Suspensions(ScopeTable scopes) {
    this.scopes = scopes;
  }

  boolean in(Stmt s) {
    Boolean answer = known.get(s);
    if (answer == null) {
      answer = find(s);
      known.put(s, answer);
    }
    return answer;
  }

  boolean in(Expr e) {
    if (e == null || e instanceof Expr.Name || e instanceof Expr.Constant) {
      return false;
    }
    Boolean answer = known.get(e);
    if (answer == null) {
      answer = find(e);
      known.put(e, answer);
    }
    return answer;
  }

  private boolean inStatements(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (in(s)) {
        return true;
      }
    }
    return false;
  }

  boolean inAny(List<Expr> expressions) {
    for (Expr e : expressions) {
      if (in(e)) {
        return true;
      }
    }
    return false;
  }

  private boolean find(Stmt s) {
    if (s instanceof Stmt.AsyncFor) {
      return true;
    }
    if (s instanceof Stmt.AsyncWith) {
      return true;
    }
    if (s instanceof Stmt.FunctionDef f) {
      return inAny(f.decoratorList()) || inParameters(f.args(), f.returns());
    }
    if (s instanceof Stmt.AsyncFunctionDef f) {
      return inAny(f.decoratorList()) || inParameters(f.args(), f.returns());
    }
    if (s instanceof Stmt.ClassDef c) {
      return inAny(c.decoratorList()) || inAny(c.bases()) || inKeywords(c.keywords());
    }
    if (s instanceof Stmt.Return r) {
      return in(r.value());
    }
    if (s instanceof Stmt.Delete d) {
      return inAny(d.targets());
    }
    if (s instanceof Stmt.Assign a) {
      return inAny(a.targets()) || in(a.value());
    }
    if (s instanceof Stmt.AugAssign a) {
      return in(a.target()) || in(a.value());
    }
    if (s instanceof Stmt.AnnAssign a) {
      return in(a.target()) || in(a.value());
    }
    if (s instanceof Stmt.For f) {
      return in(f.target()) || in(f.iter()) || inStatements(f.body()) || inStatements(f.orElse());
    }
    if (s instanceof Stmt.While w) {
      return in(w.test()) || inStatements(w.body()) || inStatements(w.orElse());
    }
    if (s instanceof Stmt.If i) {
      return in(i.test()) || inStatements(i.body()) || inStatements(i.orElse());
    }
    if (s instanceof Stmt.With w) {
      return inItems(w.items()) || inStatements(w.body());
    }
    if (s instanceof Stmt.Match m) {
      return in(m.subject()) || inCases(m.cases());
    }
    if (s instanceof Stmt.Raise r) {
      return in(r.exc()) || in(r.cause());
    }
    if (s instanceof Stmt.Try t) {
      return inStatements(t.body()) || inHandlers(t.handlers()) || inStatements(t.orElse())
          || inStatements(t.finalBody());
    }
    if (s instanceof Stmt.TryStar t) {
      return inStatements(t.body()) || inHandlers(t.handlers()) || inStatements(t.orElse())
          || inStatements(t.finalBody());
    }
    if (s instanceof Stmt.Assert a) {
      return in(a.test()) || in(a.msg());
    }
    if (s instanceof Stmt.ExprStmt e) {
      return in(e.value());
    }
    return false;
  }

  private boolean inParameters(Arguments args, Expr returns) {
    List<Expr> found = new ArrayList<>();
    addParameters(found, args, returns);
    return inAny(found);
  }

  /** Adds what a definition evaluates for its parameters: defaults, then annotations, in their order. */
  static void addParameters(List<Expr> found, Arguments args, Expr returns) {
    found.addAll(args.defaults());
    addPresent(found, args.kwDefaults());
    addAnnotations(found, args.args());
    addAnnotations(found, args.posOnlyArgs());
    addAnnotation(found, args.vararg());
    addAnnotations(found, args.kwOnlyArgs());
    addAnnotation(found, args.kwarg());
    if (returns != null) {
      found.add(returns);
    }
  }

  private static void addPresent(List<Expr> found, List<Expr> expressions) {
    for (Expr e : expressions) {
      if (e != null) {
        found.add(e);
      }
    }
  }

  private static void addAnnotations(List<Expr> found, List<Arg> args) {
    for (Arg arg : args) {
      addAnnotation(found, arg);
    }
  }

  private static void addAnnotation(List<Expr> found, Arg arg) {
    if (arg != null && arg.annotation() != null) {
      found.add(arg.annotation());
    }
  }

  private boolean inItems(List<WithItem> items) {
    for (WithItem item : items) {
      if (in(item.contextExpr()) || in(item.optionalVars())) {
        return true;
      }
    }
    return false;
  }

  private boolean inHandlers(List<ExceptHandler> handlers) {
    for (ExceptHandler h : handlers) {
      if (in(h.type()) || inStatements(h.body())) {
        return true;
      }
    }
    return false;
  }

  private boolean inCases(List<MatchCase> cases) {
    for (MatchCase c : cases) {
      if (in(c.guard()) || inStatements(c.body())) {
        return true;
      }
    }
    return false;
  }

  private boolean inKeywords(List<Keyword> keywords) {
    for (Keyword k : keywords) {
      if (in(k.value())) {
        return true;
      }
    }
    return false;
  }

  private boolean find(Expr e) {
    if (e instanceof Expr.Yield) {
      return true;
    }
    if (e instanceof Expr.YieldFrom) {
      return true;
    }
    if (e instanceof Expr.Await) {
      return true;
    }
    if (e instanceof Expr.ListComp c) {
      return inComprehension(c, List.of(c.elt()), c.generators());
    }
    if (e instanceof Expr.SetComp c) {
      return inComprehension(c, List.of(c.elt()), c.generators());
    }
    if (e instanceof Expr.DictComp c) {
      return inComprehension(c, List.of(c.key(), c.value()), c.generators());
    }
    if (e instanceof Expr.BinOp b) {
      return inSpine(b);
    }
    return inAny(operands(e));
  }

  private boolean inSpine(Expr.BinOp top) {
    Expr e = top;
    while (e instanceof Expr.BinOp b) {
      if (in(b.right())) {
        return true;
      }
      e = b.left();
    }
    return in(e);
  }

  private boolean inComprehension(Expr whole, List<Expr> elements, List<Comprehension> generators) {
    return scopes.of(whole).isInlined()
        ? inAny(elements) || inGenerators(generators)
        : in(generators.getFirst().iter()) || isCoroutine(whole);
  }

  /** A comprehension that is a coroutine function of its own is awaited where it stands. */
  private boolean isCoroutine(Expr whole) {
    return scopes.of(whole).isCoroutine();
  }

  boolean inGenerators(List<Comprehension> generators) {
    for (Comprehension g : generators) {
      if (g.isAsync() || in(g.target()) || in(g.iter()) || inAny(g.ifs())) {
        return true;
      }
    }
    return false;
  }

  /** The operands of an expression that are always evaluated, in order of evaluation. */
  static List<Expr> operands(Expr e) {
    List<Expr> found = new ArrayList<>();
    if (e instanceof Expr.BoolOp b) {
      found.addAll(b.values());
    } else if (e instanceof Expr.NamedExpr n) {
      found.add(n.value());
    } else if (e instanceof Expr.BinOp b) {
      found.add(b.left());
      found.add(b.right());
    } else if (e instanceof Expr.UnaryOp u) {
      found.add(u.operand());
    } else if (e instanceof Expr.IfExp i) {
      found.add(i.test());
      found.add(i.body());
      found.add(i.orElse());
    } else if (e instanceof Expr.Dict d) {
      for (int i = 0; i < d.values().size(); i++) {
        if (d.keys().get(i) != null) {
          found.add(d.keys().get(i));
        }
        found.add(d.values().get(i));
      }
    } else if (e instanceof Expr.Set s) {
      found.addAll(s.elts());
    } else if (e instanceof Expr.List l) {
      found.addAll(l.elts());
    } else if (e instanceof Expr.Tuple t) {
      found.addAll(t.elts());
    } else if (e instanceof Expr.Compare c) {
      found.add(c.left());
      found.addAll(c.comparators());
    } else if (e instanceof Expr.Call c) {
      found.add(c.func());
      found.addAll(c.args());
      for (Keyword k : c.keywords()) {
        found.add(k.value());
      }
    } else if (e instanceof Expr.Lambda l) {
      addParameters(found, l.args(), null);
    } else if (e instanceof Expr.FormattedValue v) {
      found.add(v.value());
      if (v.formatSpec() != null) {
        found.add(v.formatSpec());
      }
    } else if (e instanceof Expr.JoinedStr j) {
      found.addAll(j.values());
    } else if (e instanceof Expr.Attribute a) {
      found.add(a.value());
    } else if (e instanceof Expr.Subscript s) {
      found.add(s.value());
      found.add(s.slice());
    } else if (e instanceof Expr.Starred s) {
      found.add(s.value());
    } else if (e instanceof Expr.Slice s) {
      for (Expr bound : new Expr[] {s.lower(), s.upper(), s.step()}) {
        if (bound != null) {
          found.add(bound);
        }
      }
    } else if (e instanceof Expr.GeneratorExp g) {
      found.add(g.generators().getFirst().iter());
    }
    return found;
  }

}
