package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.WithItem;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.interpreter.node.control.Assert;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.control.Handler;
import org.minipy.interpreter.node.control.Return;
import org.minipy.interpreter.node.generator.ResumableFinally;
import org.minipy.interpreter.node.generator.ResumableFor;
import org.minipy.interpreter.node.generator.ResumableIf;
import org.minipy.interpreter.node.generator.ResumableTry;
import org.minipy.interpreter.node.generator.ResumableWhile;
import org.minipy.interpreter.node.generator.ResumableWith;
import org.minipy.interpreter.node.generator.TemporariesScope;
import org.minipy.interpreter.node.operator.NotNode;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;

/**
 * Lowers statements that contain a yield or an await: compound statements to their resumable forms, expressions after
 * {@link Spilling} has taken the suspensions out of them.
 */
final class SuspensionLowering {
  private final Body body;
  private final Suspensions suspensions;
  private final Spilling spilling;
  private final SuspendedTargets targets;
  private final boolean possible;

  SuspensionLowering(Body body) {
    this.body = body;
    this.suspensions = new Suspensions(body.code().unit().scopes());
    this.spilling = new Spilling(body, suspensions);
    this.targets = new SuspendedTargets(body, suspensions, spilling);
    var scope = body.code().scope();
    this.possible = scope.isGenerator() || scope.isCoroutine() || scope.isAsyncGenerator();
  }

  boolean suspends(Stmt s) {
    return possible && suspensions.in(s);
  }

  boolean suspends(Expr e) {
    return possible && suspensions.in(e);
  }

  boolean suspendsAny(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (suspends(s)) {
        return true;
      }
    }
    return false;
  }

  private ExprNode condition(Expr e) {
    return body.expressions().condition(e);
  }

  private ExprNode expr(Expr e) {
    return body.expressions().lower(e);
  }

  private int state() {
    return body.code().newState();
  }

  private int slot() {
    return body.code().newSlot();
  }

  /** The statements of a block as one that can be resumed. */
  StmtNode block(List<Stmt> statements) {
    List<StmtNode> nodes = new ArrayList<>();
    for (Stmt s : statements) {
      nodes.add(body.statements().lower(s));
    }
    return spilling.block(nodes);
  }

  /** A block that is reached only if {@code reached}. */
  private StmtNode block(List<Stmt> statements, boolean reached) {
    if (reached) {
      return block(statements);
    }
    body.code().beginUnreachable();
    StmtNode lowered = block(statements);
    body.code().endUnreachable();
    return lowered;
  }

  /** What assigns to a target, then the statements that follow it. */
  StmtNode after(List<StmtNode> assignment, StmtNode statements) {
    if (assignment.isEmpty()) {
      return statements;
    }
    assignment.add(statements);
    return spilling.block(assignment);
  }

  /** Assignments to targets that suspend. */
  SuspendedTargets targets() {
    return targets;
  }

  private StmtNode orNull(List<Stmt> statements) {
    return statements.isEmpty() ? null : block(statements);
  }

  StmtNode lower(Stmt s) {
    if (s instanceof Stmt.If i) {
      return ifStatement(i);
    }
    if (s instanceof Stmt.While w) {
      return whileStatement(w);
    }
    if (s instanceof Stmt.For f) {
      return forStatement(f);
    }
    if (s instanceof Stmt.Try t) {
      return tryStatement(t);
    }
    if (s instanceof Stmt.With w) {
      return with(w, 0, body.code().position(w.span()));
    }
    if (s instanceof Stmt.AsyncFor f) {
      return new AsyncStatements(body, this, spilling).loop(f);
    }
    if (s instanceof Stmt.AsyncWith w) {
      return new AsyncStatements(body, this, spilling).with(w);
    }
    if (s instanceof Stmt.Match m) {
      return new MatchLowering(body).resumable(m, this, spilling);
    }
    if (s instanceof Stmt.TryStar t) {
      return new TryStarLowering(body).resumable(t, this);
    }
    return simple(s);
  }

  /** A statement without statements inside: its suspensions first, then the statement itself. */
  private StmtNode simple(Stmt s) {
    int firstSlot = body.code().slotCount();
    StmtNode lowered = withoutScope(s);
    int end = body.code().slotCount();
    return end == firstSlot ? lowered : new TemporariesScope(lowered, firstSlot, end);
  }

  private StmtNode withoutScope(Stmt s) {
    List<StmtNode> nodes = new ArrayList<>();
    if (s instanceof Stmt.AugAssign a) {
      return new AugmentedSuspension(body, spilling).lower(a);
    }
    if (s instanceof Stmt.ExprStmt e && e.value() instanceof Expr.Yield y) {
      spilling.yieldOnly(y, nodes);
      return spilling.block(nodes);
    }
    if (s instanceof Stmt.Assert a && body.code().unit().optimize() == 0) {
      return assertion(a);
    }
    if (s instanceof Stmt.Assign a && suspensions.inAny(a.targets())) {
      targets.assign(a, nodes);
    } else if (s instanceof Stmt.Assign a && new AsyncComprehensions(body, spilling).isAssigned(a)) {
      int slot = body.code().newSlot();
      body.temporaries().replace(a.value(), slot);
      new AsyncComprehensions(body, spilling).inline(a.value(), slot, body.statements().lowerPlain(a), nodes);
    } else if (s instanceof Stmt.AnnAssign a && a.value() != null && suspensions.in(a.target())) {
      targets.assign(a, nodes);
    } else if (s instanceof Stmt.Delete d) {
      targets.delete(d.targets(), nodes);
    } else {
      spilling.spillInOrder(operands(s), nodes);
      nodes.add(body.statements().lowerPlain(s));
    }
    return spilling.block(nodes);
  }

  /** The message of an assert statement is evaluated, and may suspend, only when the test fails. */
  private StmtNode assertion(Stmt.Assert a) {
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillCondition(a.test(), nodes);
    ExprNode test = condition(a.test());
    int position = body.code().position(a.span());
    List<StmtNode> failing = new ArrayList<>();
    spilling.spill(a.msg(), failing);
    failing.add(new Assert(body.code().constant(PyBool.FALSE), a.msg() == null ? null : expr(a.msg()), position));
    nodes.add(new ResumableIf(new NotNode(test, position), spilling.block(failing), null, state()));
    return spilling.block(nodes);
  }

  /** The expressions of a simple statement in order of evaluation. */
  private static List<Expr> operands(Stmt s) {
    List<Expr> found = new ArrayList<>();
    if (s instanceof Stmt.ExprStmt e) {
      found.add(e.value());
    } else if (s instanceof Stmt.Assign a) {
      found.add(a.value());
    } else if (s instanceof Stmt.AnnAssign a) {
      if (a.value() != null) {
        found.add(a.value());
      }
      if (a.value() == null && a.target() instanceof Expr.Attribute t) {
        found.add(t.value());
      } else if (a.value() == null && a.target() instanceof Expr.Subscript t) {
        found.add(t.value());
        found.add(t.slice());
      }
    } else if (s instanceof Stmt.Return r) {
      found.add(r.value());
    } else if (s instanceof Stmt.Raise r) {
      found.add(r.exc());
      if (r.cause() != null) {
        found.add(r.cause());
      }
    } else if (s instanceof Stmt.Assert a) {
      found.add(a.test());
      if (a.msg() != null) {
        found.add(a.msg());
      }
    } else if (s instanceof Stmt.FunctionDef f) {
      found.addAll(f.decoratorList());
      Suspensions.addParameters(found, f.args(), f.returns());
    } else if (s instanceof Stmt.AsyncFunctionDef f) {
      found.addAll(f.decoratorList());
      Suspensions.addParameters(found, f.args(), f.returns());
    } else if (s instanceof Stmt.ClassDef c) {
      found.addAll(c.decoratorList());
      found.addAll(c.bases());
      c.keywords().forEach(k -> found.add(k.value()));
    } else {
      throw new IllegalStateException("cannot suspend: " + s.getClass().getSimpleName());
    }
    return found;
  }

  private StmtNode ifStatement(Stmt.If i) {
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillConditionScoped(i.test(), nodes);
    ExprNode test = body.statements().test(i.test());
    if (!body.lines().on() && test instanceof ConstantNode c) {
      body.code().leaveUnused(c.value());
      boolean truth = Truth.of(c.value());
      return new ResumableIf(
          test, block(i.body(), truth), i.orElse().isEmpty() ? null : block(i.orElse(), !truth), state());
    }
    nodes.add(new ResumableIf(test, block(i.body()), orNull(i.orElse()), state()));
    return spilling.block(nodes);
  }

  private StmtNode whileStatement(Stmt.While w) {
    List<StmtNode> before = new ArrayList<>();
    spilling.spillConditionScoped(w.test(), before);
    ExprNode test = body.statements().test(w.test());
    return new ResumableWhile(
        before.isEmpty() ? null : spilling.block(before), test, block(w.body()), orNull(w.orElse()),
        state());
  }

  private StmtNode forStatement(Stmt.For f) {
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillScoped(f.iter(), nodes);
    ExprNode iterable = body.statements().headIterable(f.iter());
    int iterator = slot();
    List<StmtNode> assignment = new ArrayList<>();
    TargetNode target = targets.scopedTargetOrSlot(f.target(), assignment);
    StmtNode main = body.lines().forBody(after(assignment, block(f.body())), f.iter().span().line());
    nodes.add(new ResumableFor(target, iterable, main, orNull(f.orElse()), iterator, state(),
        body.code().position(f.span())));
    return spilling.block(nodes);
  }

  private StmtNode tryStatement(Stmt.Try t) {
    StmtNode node = block(t.body());
    if (!t.handlers().isEmpty()) {
      int n = t.handlers().size();
      Handler[] handlers = new Handler[n];
      StmtNode[] before = new StmtNode[n];
      for (int i = 0; i < n; i++) {
        List<StmtNode> spilled = new ArrayList<>();
        spilling.spillScoped(t.handlers().get(i).type(), spilled);
        before[i] = spilled.isEmpty() ? null : spilling.block(spilled);
        handlers[i] = handler(t.handlers().get(i));
      }
      node = new ResumableTry(node, before, handlers, orNull(t.orElse()), state());
    }
    if (t.finalBody().isEmpty()) {
      return node;
    }
    int result = slot();
    return new ResumableFinally(node, block(t.finalBody()), result, state());
  }

  private Handler handler(ExceptHandler h) {
    TargetNode target = h.name() == null ? null : Names.store(body.code(), body.scope(), h.name(), h.span());
    ExprNode type = h.type() == null ? null : body.statements().head(h.type());
    StmtNode main = block(h.body());
    return new Handler(type, target, type == null ? body.lines().before(main, h.span().line()) : main,
        body.code().position(h.span()));
  }

  private StmtNode with(Stmt.With w, int i, int position) {
    if (i == w.items().size()) {
      return block(w.body());
    }
    WithItem item = w.items().get(i);
    int line = w.span().line();
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillScoped(item.contextExpr(), nodes);
    ExprNode manager = body.lines().after(body.statements().head(item.contextExpr()), line);
    int exit = slot();
    List<StmtNode> assignment = new ArrayList<>();
    TargetNode target =
        item.optionalVars() == null ? null : targets.scopedTargetOrSlot(item.optionalVars(), assignment);
    StmtNode main = body.lines().withBody(after(assignment, with(w, i + 1, position)), line);
    nodes.add(new ResumableWith(manager, target, main, exit, state(), position));
    return spilling.block(nodes);
  }

  /** The body of a lambda that yields. */
  StmtNode returning(Expr value) {
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillScoped(value, nodes);
    nodes.add(new Return(expr(value)));
    return spilling.block(nodes);
  }

  /** The body of a generator expression: nested loops around a yield. */
  StmtNode generatorExpression(Expr.GeneratorExp g) {
    return new AsyncComprehensions(body, spilling).generator(g);
  }

  /** Whether the comprehension that this code is suspends. */
  boolean suspendsComprehension() {
    return possible;
  }

  /** The body of a comprehension that is a coroutine of its own. */
  StmtNode comprehension(
      ComprehensionNode.Kind kind, Expr whole, Expr key, Expr value, List<Comprehension> generators) {
    return new AsyncComprehensions(body, spilling).function(whole, key, value, generators);
  }
}
