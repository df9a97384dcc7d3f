package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    return switch (s) {
      case Stmt.AsyncFor f -> true;
      case Stmt.AsyncWith w -> true;
      case Stmt.FunctionDef f -> inAny(f.decoratorList()) || inAny(f.args().defaults()) || inAny(f.args().kwDefaults());
      case Stmt.AsyncFunctionDef f ->
          inAny(f.decoratorList()) || inAny(f.args().defaults()) || inAny(f.args().kwDefaults());
      case Stmt.ClassDef c -> inAny(c.decoratorList()) || inAny(c.bases()) || inKeywords(c.keywords());
      case Stmt.Return r -> in(r.value());
      case Stmt.Delete d -> inAny(d.targets());
      case Stmt.Assign a -> inAny(a.targets()) || in(a.value());
      case Stmt.AugAssign a -> in(a.target()) || in(a.value());
      case Stmt.AnnAssign a -> in(a.target()) || in(a.value());
      case Stmt.For f -> in(f.target()) || in(f.iter()) || inStatements(f.body()) || inStatements(f.orElse());
      case Stmt.While w -> in(w.test()) || inStatements(w.body()) || inStatements(w.orElse());
      case Stmt.If i -> in(i.test()) || inStatements(i.body()) || inStatements(i.orElse());
      case Stmt.With w -> inItems(w.items()) || inStatements(w.body());
      case Stmt.Match m -> in(m.subject()) || inCases(m.cases());
      case Stmt.Raise r -> in(r.exc()) || in(r.cause());
      case Stmt.Try t -> inStatements(t.body()) || inHandlers(t.handlers()) || inStatements(t.orElse())
          || inStatements(t.finalBody());
      case Stmt.TryStar t -> inStatements(t.body()) || inHandlers(t.handlers()) || inStatements(t.orElse())
          || inStatements(t.finalBody());
      case Stmt.Assert a -> in(a.test()) || in(a.msg());
      case Stmt.ExprStmt e -> in(e.value());
      default -> false;
    };
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
    return switch (e) {
      case Expr.Yield y -> true;
      case Expr.YieldFrom y -> true;
      case Expr.Await a -> true;
      case Expr.ListComp c -> inComprehension(c, List.of(c.elt()), c.generators());
      case Expr.SetComp c -> inComprehension(c, List.of(c.elt()), c.generators());
      case Expr.DictComp c -> inComprehension(c, List.of(c.key(), c.value()), c.generators());
      case Expr.BinOp b -> inSpine(b);
      default -> inAny(operands(e));
    };
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
      if (g.isAsync() || in(g.iter()) || inAny(g.ifs())) {
        return true;
      }
    }
    return false;
  }

  /** The operands of an expression that are always evaluated, in order of evaluation. */
  static List<Expr> operands(Expr e) {
    List<Expr> found = new ArrayList<>();
    switch (e) {
      case Expr.BoolOp b -> found.addAll(b.values());
      case Expr.NamedExpr n -> found.add(n.value());
      case Expr.BinOp b -> {
        found.add(b.left());
        found.add(b.right());
      }
      case Expr.UnaryOp u -> found.add(u.operand());
      case Expr.IfExp i -> {
        found.add(i.test());
        found.add(i.body());
        found.add(i.orElse());
      }
      case Expr.Dict d -> {
        for (int i = 0; i < d.values().size(); i++) {
          if (d.keys().get(i) != null) {
            found.add(d.keys().get(i));
          }
          found.add(d.values().get(i));
        }
      }
      case Expr.Set s -> addItems(found, s.elts());
      case Expr.List l -> addItems(found, l.elts());
      case Expr.Tuple t -> addItems(found, t.elts());
      case Expr.Compare c -> {
        found.add(c.left());
        found.addAll(c.comparators());
      }
      case Expr.Call c -> {
        found.add(c.func());
        addItems(found, c.args());
        for (Keyword k : c.keywords()) {
          found.add(k.value());
        }
      }
      case Expr.FormattedValue v -> {
        found.add(v.value());
        if (v.formatSpec() != null) {
          found.add(v.formatSpec());
        }
      }
      case Expr.JoinedStr j -> found.addAll(j.values());
      case Expr.Attribute a -> found.add(a.value());
      case Expr.Subscript s -> {
        found.add(s.value());
        found.add(s.slice());
      }
      case Expr.Starred s -> found.add(s.value());
      case Expr.Slice s -> {
        for (Expr bound : new Expr[] {s.lower(), s.upper(), s.step()}) {
          if (bound != null) {
            found.add(bound);
          }
        }
      }
      case Expr.GeneratorExp g -> found.add(g.generators().getFirst().iter());
      default -> {}
    }
    return found;
  }

  private static void addItems(List<Expr> found, List<Expr> items) {
    for (Expr item : items) {
      found.add(item instanceof Expr.Starred s ? s.value() : item);
    }
  }
}
