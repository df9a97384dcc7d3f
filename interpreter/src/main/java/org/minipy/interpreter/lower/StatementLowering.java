package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.WithItem;
import org.minipy.grammar.scope.ScopeKind;
import org.minipy.interpreter.node.AfterStatement;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.control.Assert;
import org.minipy.interpreter.node.control.Assign;
import org.minipy.interpreter.node.control.AssignMany;
import org.minipy.interpreter.node.control.AssignParallel;
import org.minipy.interpreter.node.control.AugmentedAttribute;
import org.minipy.interpreter.node.control.AugmentedSubscript;
import org.minipy.interpreter.node.control.Break;
import org.minipy.interpreter.node.control.Continue;
import org.minipy.interpreter.node.control.Delete;
import org.minipy.interpreter.node.control.Display;
import org.minipy.interpreter.node.control.ExpressionStatement;
import org.minipy.interpreter.node.control.For;
import org.minipy.interpreter.node.control.Handler;
import org.minipy.interpreter.node.control.If;
import org.minipy.interpreter.node.control.Pass;
import org.minipy.interpreter.node.control.Raise;
import org.minipy.interpreter.node.control.Return;
import org.minipy.interpreter.node.control.Try;
import org.minipy.interpreter.node.control.TryFinally;
import org.minipy.interpreter.node.control.WatchedStatement;
import org.minipy.interpreter.node.control.While;
import org.minipy.interpreter.node.control.With;
import org.minipy.interpreter.node.operator.BinaryNode;
import org.minipy.interpreter.node.trace.LineTarget;
import org.minipy.interpreter.node.trace.TracedFor;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.singleton.PyNone;

/** Lowers statements. */
final class StatementLowering {
  private final Body body;
  private final CodeBuilder code;
  private final AnnotationLowering annotations;
  private final ImportLowering imports;
  private final SuspensionLowering suspensions;
  private final Reachability reachability;
  private final BodyLowering bodies;
  private int nesting;

  StatementLowering(Body body) {
    this.body = body;
    this.code = body.code();
    this.annotations = new AnnotationLowering(body);
    this.imports = new ImportLowering(body);
    this.suspensions = new SuspensionLowering(body);
    this.reachability = new Reachability(body.expressions(), code.unit().optimize() == 0);
    this.bodies = new BodyLowering(body, annotations, suspensions, reachability);
  }

  /** What lowers whole bodies. */
  BodyLowering bodies() {
    return bodies;
  }

  private ExprNode expr(Expr e) {
    return body.expressions().lower(e);
  }

  private ExprNode condition(Expr e) {
    return body.expressions().condition(e);
  }

  /** The test of a compound statement. */
  ExprNode test(Expr e) {
    boolean outer = body.lines().enter(e.span());
    return body.lines().leave(outer, condition(e), e.span());
  }

  /** An expression in the head of a compound statement. */
  ExprNode head(Expr e) {
    boolean outer = body.lines().enter(e.span());
    return body.lines().leave(outer, expr(e), e.span());
  }

  StmtNode block(List<Stmt> statements) {
    return body.lines().on() ? tracedBlock(statements) : plainBlock(statements);
  }

  /** A block that reports also the lines of statements that do nothing. */
  private StmtNode tracedBlock(List<Stmt> statements) {
    List<StmtNode> nodes = new ArrayList<>(statements.size());
    List<List<Integer>> idle = new ArrayList<>();
    idle.add(new ArrayList<>());
    for (int i = 0; i < statements.size(); i++) {
      Stmt s = statements.get(i);
      if (isEffectless(s)) {
        if (!(s instanceof Stmt.Global || s instanceof Stmt.Nonlocal)) {
          idle.getLast().add(s.span().line());
        }
        continue;
      }
      nodes.add(lower(s));
      idle.add(new ArrayList<>());
      if (i + 1 < statements.size() && !reachability.completes(s)) {
        unreachable(statements.subList(i + 1, statements.size()));
        break;
      }
    }
    body.lines().addIdle(nodes, idle);
    return nodes.isEmpty() ? new Pass() : code.block(nodes);
  }

  private StmtNode plainBlock(List<Stmt> statements) {
    List<StmtNode> nodes = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      Stmt s = statements.get(i);
      if (!isEffectless(s)) {
        nodes.add(lower(s));
        if (i + 1 < statements.size() && !reachability.completes(s)) {
          unreachable(statements.subList(i + 1, statements.size()));
          break;
        }
      }
    }
    return nodes.isEmpty() ? new Pass() : code.block(nodes);
  }

  /** Statements that are never reached: lowered for the names that they mention. */
  private void unreachable(List<Stmt> statements) {
    code.beginUnreachable();
    for (Stmt s : statements) {
      if (!isEffectless(s)) {
        lower(s);
      }
    }
    code.endUnreachable();
  }

  /** A block that is reached only if {@code reached}. */
  private StmtNode block(List<Stmt> statements, boolean reached) {
    if (reached) {
      return block(statements);
    }
    unreachable(statements);
    return new Pass();
  }

  private boolean isEffectless(Stmt s) {
    return s instanceof Stmt.Global || s instanceof Stmt.Nonlocal || s instanceof Stmt.Pass
        || !code.unit().interactive() && s instanceof Stmt.ExprStmt e && e.value() instanceof Expr.Constant;
  }

  private StmtNode orNull(List<Stmt> statements) {
    return statements.isEmpty() ? null : block(statements);
  }

  StmtNode lower(Stmt s) {
    AfterStatement listener = code.unit().afterStatement();
    StmtNode lowered = listener == null ? lowerAny(s) : watched(s, listener);
    return body.lines().statement(s, lowered);
  }

  private StmtNode watched(Stmt s, AfterStatement listener) {
    boolean outermost = nesting == 0 && body.scope().kind() == ScopeKind.MODULE;
    nesting++;
    StmtNode lowered = lowerAny(s);
    nesting--;
    return new WatchedStatement(lowered, listener, outermost);
  }

  private StmtNode lowerAny(Stmt s) {
    boolean outer = body.lines().enter(Lines.isSimple(s) ? s.span() : FunctionLowering.lineStart(s.span().line()));
    StmtNode lowered = suspensions.suspends(s) ? suspensions.lower(s) : lowerPlain(s);
    body.lines().leave(outer);
    return lowered;
  }

  /** Lowers a statement without suspensions left in it. */
  StmtNode lowerPlain(Stmt s) {
    if (s instanceof Stmt.ExprStmt e) {
      return code.unit().interactive() && body.scope().kind() == ScopeKind.MODULE
          ? new Display(expr(e.value()), code.position(e.span()))
          : new ExpressionStatement(expr(e.value()));
    }
    if (s instanceof Stmt.Assign a) {
      return assign(a);
    }
    if (s instanceof Stmt.AugAssign a) {
      return augmented(a);
    }
    if (s instanceof Stmt.AnnAssign a) {
      return annotations.assignment(a);
    }
    if (s instanceof Stmt.Return r) {
      ExprNode value = r.value() == null ? code.constant(PyNone.NONE) : expr(r.value());
      return new Return(body.lines().areSpread() ? body.lines().after(value, r.span().line()) : value,
          code.position(r.span()));
    }
    if (s instanceof Stmt.If i) {
      return branches(i);
    }
    if (s instanceof Stmt.While w) {
      return loop(w);
    }
    if (s instanceof Stmt.For f) {
      return loop(f);
    }
    if (s instanceof Stmt.Break) {
      return new Break();
    }
    if (s instanceof Stmt.Continue) {
      return new Continue();
    }
    if (s instanceof Stmt.Pass) {
      return new Pass();
    }
    if (s instanceof Stmt.Global) {
      return new Pass();
    }
    if (s instanceof Stmt.Nonlocal) {
      return new Pass();
    }
    if (s instanceof Stmt.Delete d) {
      return new Delete(body.targets().lowerAll(d.targets()));
    }
    if (s instanceof Stmt.Raise r) {
      return new Raise(r.exc() == null ? null : expr(r.exc()), r.cause() == null ? null : expr(r.cause()),
          code.position(r.span()));
    }
    if (s instanceof Stmt.Assert a) {
      return assertion(a);
    }
    if (s instanceof Stmt.Try t) {
      return tryStatement(t);
    }
    if (s instanceof Stmt.TryStar t) {
      return new TryStarLowering(body).lower(t);
    }
    if (s instanceof Stmt.With w) {
      return with(w, 0, code.position(w.span()));
    }
    if (s instanceof Stmt.FunctionDef f) {
      return define(f.name(), f.span(), body.functions().definition(f, f.name(), f.args(), f.body(), f.decoratorList(),
          f.returns(), f.typeParams()));
    }
    if (s instanceof Stmt.AsyncFunctionDef f) {
      return define(f.name(), f.span(), body.functions().definition(f, f.name(), f.args(), f.body(), f.decoratorList(),
          f.returns(), f.typeParams()));
    }
    if (s instanceof Stmt.ClassDef c) {
      return define(c.name(), c.span(), body.functions().classDefinition(c));
    }
    if (s instanceof Stmt.Import i) {
      return imports.lower(i);
    }
    if (s instanceof Stmt.ImportFrom i) {
      return imports.lower(i);
    }
    if (s instanceof Stmt.Match m) {
      return new MatchLowering(body).lower(m);
    }
    if (s instanceof Stmt.TypeAlias t) {
      return new GenericLowering(body).typeAlias(t);
    }
    if (s instanceof Stmt.AsyncFor) {
      throw new IllegalStateException("async for outside of a coroutine");
    }
    if (s instanceof Stmt.AsyncWith) {
      throw new IllegalStateException("async with outside of a coroutine");
    }
    throw new IllegalStateException(s.getClass().getName());
  }

  private StmtNode define(String name, Span span, ExprNode definition) {
    TargetNode target = Names.store(code, body.scope(), name, span);
    return new Assign(body.lines().on() ? new LineTarget(target, span.line()) : target, definition);
  }

  private StmtNode assign(Stmt.Assign a) {
    ExprNode value = expr(a.value());
    if (a.targets().size() > 1) {
      return new AssignMany(body.targets().lowerAll(a.targets()), value);
    }
    return assign(a.targets().getFirst(), a.value(), value);
  }

  /** The statement {@code to = from}, where {@code value} is {@code from} lowered. */
  StmtNode assign(Expr to, Expr from, ExprNode value) {
    TargetNode target = body.targets().lower(to);
    boolean oneLine = to.span().line() == to.span().endLine();
    StmtNode special = new ComprehensionAssignment(body).orNull(to, target, from, value);
    if (special == null && oneLine) {
      special = AssignParallel.ofOrNull(target, value);
    }
    return special != null ? special : new Assign(target, value);
  }

  private StmtNode augmented(Stmt.AugAssign a) {
    BinaryOp op = OperatorNodes.of(a.op());
    int position = code.position(a.span());
    if (a.target() instanceof Expr.Name n) {
      return new Assign(Names.store(code, body.scope(), n.id(), n.span()),
          BinaryNode.of(op, true, expr(n), expr(a.value()), position));
    }
    if (a.target() instanceof Expr.Attribute t) {
      return new AugmentedAttribute(expr(t.value()), body.expressions().attributeName(t.attr()), op,
          expr(a.value()), body.expressions().attributePosition(t), position);
    }
    if (a.target() instanceof Expr.Subscript t) {
      return new AugmentedSubscript(expr(t.value()), expr(t.slice()), op, expr(a.value()),
          code.position(t.span()), position);
    }
    throw new IllegalStateException("not a target of augmented assignment");
  }

  private StmtNode branches(Stmt.If first) {
    List<ExprNode> tests = new ArrayList<>();
    List<StmtNode> bodies = new ArrayList<>();
    Stmt.If i = first;
    while (true) {
      boolean outer = body.lines().enter(i.test().span());
      ExprNode test = condition(i.test());
      Boolean known = truth(test);
      tests.add(body.lines().leave(outer, test, i.test().span()));
      bodies.add(block(i.body(), known != Boolean.FALSE));
      if (known == Boolean.TRUE) {
        unreachable(i.orElse());
        return new If(tests.toArray(new ExprNode[0]), bodies.toArray(new StmtNode[0]), null);
      }
      if (i.orElse().size() != 1 || !(i.orElse().getFirst() instanceof Stmt.If next) || suspensions.suspends(next)) {
        break;
      }
      i = next;
    }
    return new If(tests.toArray(new ExprNode[0]), bodies.toArray(new StmtNode[0]), orNull(i.orElse()));
  }

  private StmtNode loop(Stmt.While w) {
    boolean outer = body.lines().enter(w.test().span());
    ExprNode condition = condition(w.test());
    Boolean known = truth(condition);
    ExprNode test = body.lines().leave(outer, condition, w.test().span());
    StmtNode main = body.lines().whileBody(block(w.body(), known != Boolean.FALSE), w.body().getFirst().span().line(),
        w.test().span().line());
    return new While(test, main, w.orElse().isEmpty() ? null : block(w.orElse(), known != Boolean.TRUE),
        code.position(w.test().span()));
  }

  /** What a constant test decides, which nothing loads then; null for a test that is not constant. */
  private Boolean truth(ExprNode test) {
    if (test instanceof ConstantNode c) {
      code.leaveUnused(c.value());
      return Truth.of(c.value());
    }
    return null;
  }

  private StmtNode loop(Stmt.For f) {
    ExprNode iterable = headIterable(f.iter());
    TargetNode target = body.targets().lower(f.target());
    StmtNode main = body.lines().forBody(block(f.body()), f.iter().span().line());
    StmtNode orElse = orNull(f.orElse());
    return body.lines().on()
        ? new TracedFor(target, iterable, main, orElse, code.position(f.span()))
        : new For(target, iterable, main, orElse, code.position(f.span()));
  }

  /** What a for statement goes over. */
  ExprNode headIterable(Expr e) {
    boolean outer = body.lines().enter(e.span());
    return body.lines().leave(outer, iterable(e), e.span());
  }

  /** What a loop goes over: a list display of constants becomes a constant tuple. */
  ExprNode iterable(Expr e) {
    ExprNode constant = body.expressions().displays().iterationConstant(e, true);
    return constant != null ? constant : expr(e);
  }

  private StmtNode assertion(Stmt.Assert a) {
    if (code.unit().optimize() > 0) {
      return new Pass();
    }
    return new Assert(condition(a.test()), a.msg() == null ? null : expr(a.msg()), code.position(a.span()));
  }

  private StmtNode tryStatement(Stmt.Try t) {
    StmtNode node = block(t.body());
    if (!t.handlers().isEmpty()) {
      Handler[] handlers = new Handler[t.handlers().size()];
      for (int i = 0; i < handlers.length; i++) {
        handlers[i] = handler(t.handlers().get(i));
      }
      node = new Try(node, handlers, orNull(t.orElse()));
    }
    return t.finalBody().isEmpty() ? node : new TryFinally(node, block(t.finalBody()));
  }

  private Handler handler(ExceptHandler h) {
    ExprNode type = h.type() == null ? null : head(h.type());
    TargetNode target = h.name() == null ? null : Names.store(code, body.scope(), h.name(), h.span());
    StmtNode main = block(h.body());
    return new Handler(type, target, type == null ? body.lines().before(main, h.span().line()) : main,
        code.position(h.span()));
  }

  private StmtNode with(Stmt.With w, int i, int position) {
    if (i == w.items().size()) {
      return block(w.body());
    }
    WithItem item = w.items().get(i);
    int line = w.span().line();
    ExprNode manager = body.lines().after(head(item.contextExpr()), line);
    TargetNode target = item.optionalVars() == null ? null : body.targets().lower(item.optionalVars());
    if (target != null && body.lines().on()) {
      target = new LineTarget(target, item.optionalVars().span().line());
    }
    return new With(manager, target, body.lines().withBody(with(w, i + 1, position), line), position);
  }

  /** The value of an annotation: its text under {@code from __future__ import annotations}. */
  ExprNode annotation(Expr e) {
    return annotations.value(e);
  }
}
