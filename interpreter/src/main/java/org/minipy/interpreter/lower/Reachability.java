package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.MatchCase;
import org.minipy.grammar.ast.Stmt;

/** Which statements let control go on behind them, as far as CPython's compiler finds out. */
final class Reachability {
  private final ExpressionLowering expressions;
  private final boolean asserts;

  /** The reachability of statements; {@code asserts} says whether assert statements do anything. */
  Reachability(ExpressionLowering expressions, boolean asserts) {
    this.expressions = expressions;
    this.asserts = asserts;
  }

  /** Whether the end of {@code statements} can be reached. */
  boolean completes(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (!completes(s)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands behind {@code s} can be reached. */
  boolean completes(Stmt s) {
    if (s instanceof Stmt.Return || s instanceof Stmt.Raise || s instanceof Stmt.Break || s instanceof Stmt.Continue) {
      return false;
    }
    if (s instanceof Stmt.If i) {
      Boolean known = expressions.constantTruth(i.test());
      return known != Boolean.FALSE && completes(i.body()) || known != Boolean.TRUE && completes(i.orElse());
    }
    if (s instanceof Stmt.While w) {
      Boolean known = expressions.constantTruth(w.test());
      return known != Boolean.TRUE && completes(w.orElse()) || known != Boolean.FALSE && breaks(w.body());
    }
    if (s instanceof Stmt.For f) {
      return completes(f.orElse()) || breaks(f.body());
    }
    if (s instanceof Stmt.Assert a) {
      return !asserts || expressions.constantTruth(a.test()) != Boolean.FALSE;
    }
    if (s instanceof Stmt.Try t) {
      return completesTry(t.body(), t.handlers(), t.orElse(), t.finalBody());
    }
    if (s instanceof Stmt.TryStar t) {
      return completesTry(t.body(), t.handlers(), t.orElse(), t.finalBody());
    }
    return !(s instanceof Stmt.Match m) || completes(m);
  }

  private boolean completesTry(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody) {
    boolean reached = completes(body) && completes(orElse);
    for (ExceptHandler h : handlers) {
      reached = reached || completes(h.body());
    }
    return reached && completes(finalBody);
  }

  private boolean completes(Stmt.Match m) {
    MatchCase last = m.cases().getLast();
    boolean reached = last.guard() != null || !MatchLowering.isWildcard(last.pattern());
    for (MatchCase c : m.cases()) {
      reached = reached || completes(c.body());
    }
    return reached;
  }

  /** Whether a break of the loop whose body {@code statements} are can be reached. */
  private boolean breaks(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (breaks(s)) {
        return true;
      }
      if (!completes(s)) {
        return false;
      }
    }
    return false;
  }

  private boolean breaks(Stmt s) {
    if (s instanceof Stmt.Break) {
      return true;
    }
    if (s instanceof Stmt.If i) {
      Boolean known = expressions.constantTruth(i.test());
      return known != Boolean.FALSE && breaks(i.body()) || known != Boolean.TRUE && breaks(i.orElse());
    }
    if (s instanceof Stmt.While w) {
      return breaks(w.orElse());
    }
    if (s instanceof Stmt.For f) {
      return breaks(f.orElse());
    }
    if (s instanceof Stmt.With w) {
      return breaks(w.body());
    }
    if (s instanceof Stmt.Try t) {
      return breaks(t.body()) || handlersBreak(t.handlers()) || breaks(t.orElse()) || breaks(t.finalBody());
    }
    if (s instanceof Stmt.TryStar t) {
      return breaks(t.body()) || breaks(t.orElse()) || breaks(t.finalBody());
    }
    if (s instanceof Stmt.Match m) {
      for (MatchCase c : m.cases()) {
        if (breaks(c.body())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean handlersBreak(List<ExceptHandler> handlers) {
    for (ExceptHandler h : handlers) {
      if (breaks(h.body())) {
        return true;
      }
    }
    return false;
  }
}
