package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.WithItem;

/**
 * How deep CPython's evaluation stack would get in a generator's code. A generator owns room for that stack, so that it
 * shows in sys.getsizeof.
 *
 * <p>Every method is told how many values stand on the stack already.
 */
final class StackDepth {
  /** In CPython longer displays and argument lists are built piece by piece. */
  private static final int LONG = 30;

  private int max = 2;

  private StackDepth() {}

  /** The depth of a generator function's body. */
  static int of(List<Stmt> statements) {
    StackDepth depth = new StackDepth();
    depth.block(statements, 0);
    return depth.max;
  }

  /** The depth of the hidden function of a generator expression. */
  static int of(Expr.GeneratorExp g) {
    StackDepth depth = new StackDepth();
    depth.push(2);
    depth.loops(g.generators(), 1);
    depth.expr(g.elt(), g.generators().size());
    return depth.max;
  }

  private void push(int depth) {
    max = Math.max(max, depth);
  }

  private void block(List<Stmt> statements, int at) {
    for (Stmt s : statements) {
      statement(s, at);
    }
  }

  private void statement(Stmt s, int at) {
    if (s instanceof Stmt.ExprStmt e) {
      expr(e.value(), at);
    } else if (s instanceof Stmt.Assign a) {
      expr(a.value(), at);
      int left = a.targets().size();
      for (Expr target : a.targets()) {
        target(target, at + left--);
      }
    } else if (s instanceof Stmt.AugAssign a) {
      augmented(a, at);
    } else if (s instanceof Stmt.AnnAssign a && a.value() != null) {
      expr(a.value(), at);
      target(a.target(), at + 1);
    } else if (s instanceof Stmt.Return r) {
      optional(r.value(), at);
    } else if (s instanceof Stmt.If i) {
      expr(i.test(), at);
      block(i.body(), at);
      block(i.orElse(), at);
    } else if (s instanceof Stmt.While w) {
      expr(w.test(), at);
      block(w.body(), at);
      block(w.orElse(), at);
    } else if (s instanceof Stmt.For f) {
      loop(f.iter(), f.target(), at, at + 2);
      block(f.body(), at + 1);
      block(f.orElse(), at);
    } else if (s instanceof Stmt.AsyncFor f) {
      loop(f.iter(), f.target(), at, at + 4);
      block(f.body(), at + 1);
      block(f.orElse(), at);
    } else if (s instanceof Stmt.With w) {
      with(w.items(), w.body(), at);
    } else if (s instanceof Stmt.AsyncWith w) {
      with(w.items(), w.body(), at);
    } else if (s instanceof Stmt.Try t) {
      attempt(t.body(), t.handlers(), t.orElse(), t.finalBody(), at);
    } else if (s instanceof Stmt.TryStar t) {
      attempt(t.body(), t.handlers(), t.orElse(), t.finalBody(), at + 3);
    } else if (s instanceof Stmt.Raise r) {
      optional(r.exc(), at);
      optional(r.cause(), at + 1);
    } else if (s instanceof Stmt.Assert a) {
      expr(a.test(), at);
      push(at + 1);
      optional(a.msg(), at + 1);
    } else if (s instanceof Stmt.Delete d) {
      for (Expr target : d.targets()) {
        target(target, at);
      }
    } else if (s instanceof Stmt.Match m) {
      expr(m.subject(), at);
      push(at + 4);
      m.cases().forEach(c -> block(c.body(), at));
    } else if (s instanceof Stmt.ClassDef c) {
      push(at + 4 + c.bases().size());
    } else {
      push(at + 2);
    }
  }

  private void optional(Expr e, int at) {
    if (e == null) {
      push(at + 1);
    } else {
      expr(e, at);
    }
  }

  private void loop(Expr iter, Expr target, int at, int deepest) {
    expr(iter, at);
    push(deepest);
    target(target, at + 2);
  }

  private void with(List<WithItem> items, List<Stmt> body, int at) {
    int inside = at;
    for (WithItem item : items) {
      expr(item.contextExpr(), inside);
      push(inside + 6);
      if (item.optionalVars() != null) {
        target(item.optionalVars(), inside + 2);
      }
      inside++;
    }
    block(body, inside);
  }

  private void attempt(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> end, int at) {
    block(body, at);
    block(orElse, at);
    for (ExceptHandler handler : handlers) {
      push(at + 4);
      if (handler.type() != null) {
        expr(handler.type(), at + 2);
      }
      block(handler.body(), at + 1);
    }
    if (!end.isEmpty()) {
      push(at + 4);
      block(end, at);
      block(end, at + 2);
    }
  }

  private void augmented(Stmt.AugAssign a, int at) {
    if (a.target() instanceof Expr.Attribute t) {
      expr(t.value(), at);
      expr(a.value(), at + 2);
    } else if (a.target() instanceof Expr.Subscript t) {
      expr(t.value(), at);
      subscript(t.slice(), at + 1);
      push(at + 4);
      expr(a.value(), at + 3);
    } else {
      expr(a.value(), at + 1);
    }
  }

  private void target(Expr target, int at) {
    if (target instanceof Expr.Attribute t) {
      expr(t.value(), at);
    } else if (target instanceof Expr.Subscript t) {
      expr(t.value(), at);
      subscript(t.slice(), at + 1);
    } else if (target instanceof Expr.Starred t) {
      target(t.value(), at);
    } else if (target instanceof Expr.Tuple t) {
      unpack(t.elts(), at);
    } else if (target instanceof Expr.List t) {
      unpack(t.elts(), at);
    }
  }

  private void unpack(List<Expr> targets, int at) {
    int n = targets.size();
    push(at - 1 + n);
    for (int i = 0; i < n; i++) {
      target(targets.get(i), at - 1 + n - i);
    }
  }

  private void subscript(Expr slice, int at) {
    if (slice instanceof Expr.Slice s) {
      push(at + 2);
      optional(s.lower(), at);
      optional(s.upper(), at + 1);
      if (s.step() != null) {
        expr(s.step(), at + 2);
      }
    } else {
      expr(slice, at);
    }
  }

  private void expr(Expr e, int at) {
    push(at + 1);
    if (e instanceof Expr.BinOp b) {
      if (!(b.left() instanceof Expr.Constant && b.right() instanceof Expr.Constant)) {
        expr(b.left(), at);
        expr(b.right(), at + 1);
      }
    } else if (e instanceof Expr.UnaryOp u) {
      expr(u.operand(), at);
    } else if (e instanceof Expr.BoolOp b) {
      push(at + 2);
      b.values().forEach(v -> expr(v, at));
    } else if (e instanceof Expr.Compare c) {
      expr(c.left(), at);
      c.comparators().forEach(v -> expr(v, at + 1));
      push(c.ops().size() > 1 ? at + 3 : at + 2);
    } else if (e instanceof Expr.IfExp i) {
      expr(i.test(), at);
      expr(i.body(), at);
      expr(i.orElse(), at);
    } else if (e instanceof Expr.Attribute a) {
      expr(a.value(), at);
    } else if (e instanceof Expr.Subscript s) {
      expr(s.value(), at);
      subscript(s.slice(), at + 1);
    } else if (e instanceof Expr.Call c) {
      call(c, at);
    } else if (e instanceof Expr.NamedExpr n) {
      expr(n.value(), at);
      push(at + 2);
    } else if (e instanceof Expr.Yield y) {
      optional(y.value(), at);
    } else if (e instanceof Expr.YieldFrom y) {
      expr(y.value(), at);
      push(at + 3);
    } else if (e instanceof Expr.Await a) {
      expr(a.value(), at);
      push(at + 3);
    } else if (e instanceof Expr.Starred s) {
      expr(s.value(), at);
    } else if (e instanceof Expr.JoinedStr j) {
      items(j.values(), at);
    } else if (e instanceof Expr.FormattedValue f) {
      expr(f.value(), at);
      if (f.formatSpec() != null) {
        expr(f.formatSpec(), at + 1);
      }
    } else {
      display(e, at);
    }
  }

  private void display(Expr e, int at) {
    if (e instanceof Expr.Tuple t) {
      if (!constants(t.elts())) {
        items(t.elts(), at);
      }
    } else if (e instanceof Expr.List l) {
      displayItems(l.elts(), at);
    } else if (e instanceof Expr.Set s) {
      displayItems(s.elts(), at);
    } else if (e instanceof Expr.Dict d) {
      boolean named = d.keys().size() > 1 && constants(d.keys());
      for (int i = 0; i < d.values().size(); i++) {
        int before = named ? i : i * 2;
        if (!named && d.keys().get(i) != null) {
          expr(d.keys().get(i), at + before);
        }
        expr(d.values().get(i), at + before + (named ? 0 : 1));
      }
      push(named ? at + d.values().size() + 1 : at + 1);
    } else if (e instanceof Expr.ListComp c) {
      comprehension(c.generators(), c.elt(), null, at);
    } else if (e instanceof Expr.SetComp c) {
      comprehension(c.generators(), c.elt(), null, at);
    } else if (e instanceof Expr.DictComp c) {
      comprehension(c.generators(), c.key(), c.value(), at);
    } else if (e instanceof Expr.GeneratorExp g) {
      expr(g.generators().getFirst().iter(), at + 1);
    }
  }

  private void displayItems(List<Expr> elements, int at) {
    if (elements.size() >= 3 && constants(elements)) {
      push(at + 2);
    } else {
      items(elements, at);
    }
  }

  private void items(List<Expr> elements, int at) {
    boolean together = elements.size() <= LONG;
    int before = at;
    for (Expr element : elements) {
      boolean star = element instanceof Expr.Starred;
      if (star && together) {
        together = false;
        before = at + 1;
      }
      expr(element, together ? before++ : at + 1);
    }
  }

  private static boolean constants(List<Expr> elements) {
    for (Expr element : elements) {
      if (!(element instanceof Expr.Constant)) {
        return false;
      }
    }
    return true;
  }

  private void call(Expr.Call c, int at) {
    boolean spread = false;
    for (Expr arg : c.args()) {
      spread |= arg instanceof Expr.Starred;
    }
    for (Keyword keyword : c.keywords()) {
      spread |= keyword.arg() == null;
    }
    push(at + 2);
    if (c.func() instanceof Expr.Attribute a && !spread) {
      expr(a.value(), at);
    } else {
      expr(c.func(), c.func() instanceof Expr.Name ? at : at + 1);
    }
    if (spread) {
      push(at + 3);
      items(c.args(), c.args().size() > 1 ? at + 3 : at + 2);
      keywords(c.keywords(), at + 3);
      return;
    }
    int before = at + 2;
    for (Expr arg : c.args()) {
      expr(arg, before++);
    }
    for (Keyword keyword : c.keywords()) {
      expr(keyword.value(), before++);
    }
  }

  /** Keyword arguments that are made into a dict. */
  private void keywords(List<Keyword> keywords, int at) {
    boolean maps = false;
    for (Keyword keyword : keywords) {
      maps |= keyword.arg() == null;
    }
    int n = keywords.size();
    for (int i = 0; i < n; i++) {
      Keyword keyword = keywords.get(i);
      int before = maps ? keyword.arg() == null ? 1 : 2 : n == 1 ? 1 : i;
      expr(keyword.value(), at + before);
    }
    push(at + (maps || n < 2 ? 1 : n + 1));
  }

  private void comprehension(List<Comprehension> generators, Expr first, Expr second, int at) {
    int saved = 0;
    for (Comprehension c : generators) {
      saved += names(c.target());
    }
    expr(generators.getFirst().iter(), at);
    int inside = at + saved + 2;
    push(inside + 1);
    loops(generators, inside);
    int deepest = inside + generators.size() - 1;
    expr(first, deepest);
    if (second != null) {
      expr(second, deepest + 1);
    }
  }

  private static int names(Expr target) {
    int n = target instanceof Expr.Name ? 1 : 0;
    if (target instanceof Expr.Tuple t) {
      for (Expr element : t.elts()) {
        n += names(element);
      }
    }
    return n;
  }

  /**
   * The loops of a comprehension after the first iterator, which stands on the stack as the value number {@code at}.
   */
  private void loops(List<Comprehension> generators, int at) {
    for (int i = 0; i < generators.size(); i++) {
      Comprehension c = generators.get(i);
      int inside = at + i;
      if (i > 0) {
        expr(c.iter(), inside - 1);
      }
      push(inside + 1);
      target(c.target(), inside + 1);
      for (Expr test : c.ifs()) {
        expr(test, inside);
      }
    }
  }
}
