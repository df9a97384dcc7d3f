package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.minipy.grammar.ast.BoolOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.generator.Delegate;
import org.minipy.interpreter.node.generator.ResumableBlock;
import org.minipy.interpreter.node.generator.ResumableIf;
import org.minipy.interpreter.node.generator.StoreTemporary;
import org.minipy.interpreter.node.generator.TemporariesScope;
import org.minipy.interpreter.node.generator.TemporaryDrop;
import org.minipy.interpreter.node.generator.TemporaryTruth;
import org.minipy.interpreter.node.generator.TruthNode;
import org.minipy.interpreter.node.generator.YieldStatement;
import org.minipy.interpreter.node.name.TemporaryRead;
import org.minipy.interpreter.node.name.TemporaryTake;
import org.minipy.interpreter.node.operator.Condition;

/**
 * Takes yields and awaits out of expressions.
 *
 * <p>Only statements can be suspended and resumed. So before a statement whose expression contains a yield, the yield
 * becomes a statement of its own that leaves its result in a slot; the operands that are evaluated before it go into
 * slots too, in their order, since their values must survive the suspension; the expression itself then takes all of
 * them out of the slots. A yield in an operand that is evaluated only sometimes ({@code and}, {@code or}, a conditional
 * expression) becomes a statement under a condition.
 */
final class Spilling {
  private final Body body;
  private final Suspensions suspensions;

  Spilling(Body body, Suspensions suspensions) {
    this.body = body;
    this.suspensions = suspensions;
  }

  /** Assignments to targets that suspend. */
  SuspendedTargets targets() {
    return new SuspendedTargets(body, suspensions, this);
  }

  /** Adds to {@code out} what must run before {@code e} can be lowered as an ordinary expression. */
  void spill(Expr e, List<StmtNode> out) {
    if (!suspensions.in(e)) {
      return;
    }
    if (e instanceof Expr.Yield y) {
      if (y.value() != null) {
        spill(y.value(), out);
      }
      out.add(body.lines().suspending(new YieldStatement(body.expressions().orNone(y.value()), isAsyncGenerator(),
          result(e), state(), body.code().position(y.span()))));
    } else if (e instanceof Expr.YieldFrom y) {
      spill(y.value(), out);
      delegate(e, Delegate.Kind.ITERABLE, body.expressions().lower(y.value()), out);
    } else if (e instanceof Expr.Await a) {
      spill(a.value(), out);
      delegate(e, Delegate.Kind.AWAITABLE, body.expressions().lower(a.value()), out);
    } else if (e instanceof Expr.BoolOp b) {
      logical(b, Use.VALUE, out);
    } else if (e instanceof Expr.IfExp i) {
      conditional(i, Use.VALUE, out);
    } else if (e instanceof Expr.Compare c && suspendsLate(c)) {
      chain(c, Use.VALUE, out);
    } else if (e instanceof Expr.ListComp c) {
      comprehension(c, out);
    } else if (e instanceof Expr.SetComp c) {
      comprehension(c, out);
    } else if (e instanceof Expr.DictComp c) {
      comprehension(c, out);
    } else if (e instanceof Expr.GeneratorExp g) {
      int slot = body.code().newSlot();
      out.add(new StoreTemporary(slot, body.functions().generatorFunction(g)));
      body.temporaries().replaceFunction(g, slot);
      spill(g.generators().getFirst().iter(), out);
    } else {
      spillInOrder(Suspensions.operands(e), unpackedMappings(e), out);
    }
  }

  /** As {@link #spill}, for an expression of which only the truth matters: each of its parts is tested only once. */
  void spillCondition(Expr e, List<StmtNode> out) {
    if (!suspensions.in(e)) {
      return;
    }
    if (e instanceof Expr.BoolOp b) {
      logical(b, Use.TRUTH, out);
    } else if (e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.NOT) {
      spillCondition(u.operand(), out);
    } else if (e instanceof Expr.IfExp i) {
      conditional(i, Use.TRUTH, out);
    } else if (e instanceof Expr.Compare c && suspendsLate(c)) {
      chain(c, Use.TRUTH, out);
    } else {
      spill(e, out);
    }
  }

  /** What an expression is wanted for: what goes into its slot. */
  private enum Use { VALUE, TRUTH }

  /** Adds what evaluates {@code e}, suspensions included, into {@code slot}. */
  private void evaluate(Expr e, Use use, int slot, List<StmtNode> out) {
    if (use == Use.VALUE) {
      spill(e, out);
      out.add(new StoreTemporary(slot, body.expressions().lower(e)));
    } else {
      spillCondition(e, out);
      out.add(new StoreTemporary(slot, new TruthNode(body.expressions().condition(e))));
    }
  }

  /** The operands of a display or call that stand after two stars. */
  private static List<Expr> unpackedMappings(Expr e) {
    List<Expr> found = new ArrayList<>();
    if (e instanceof Expr.Dict d) {
      for (int i = 0; i < d.keys().size(); i++) {
        if (d.keys().get(i) == null) {
          found.add(d.values().get(i));
        }
      }
    } else if (e instanceof Expr.Call c) {
      for (Keyword k : c.keywords()) {
        if (k.arg() == null) {
          found.add(k.value());
        }
      }
    }
    return found;
  }

  /** As {@link #spill}, for an expression that is all that is evaluated: an exception gives the operands back. */
  void spillScoped(Expr e, List<StmtNode> out) {
    int first = body.code().slotCount();
    List<StmtNode> nodes = new ArrayList<>();
    spill(e, nodes);
    scoped(nodes, first, out);
  }

  /** As {@link #spillScoped}, for a condition. */
  void spillConditionScoped(Expr e, List<StmtNode> out) {
    int first = body.code().slotCount();
    List<StmtNode> nodes = new ArrayList<>();
    spillCondition(e, nodes);
    scoped(nodes, first, out);
  }

  /** Adds {@code nodes}, after which an exception gives back what they keep in the slots from {@code first} on. */
  void scoped(List<StmtNode> nodes, int first, List<StmtNode> out) {
    if (!nodes.isEmpty()) {
      out.add(new TemporariesScope(block(nodes), first, body.code().slotCount()));
    }
  }

  /** A yield whose result nobody wants. */
  void yieldOnly(Expr.Yield y, List<StmtNode> out) {
    if (y.value() != null) {
      spill(y.value(), out);
    }
    out.add(body.lines().suspending(new YieldStatement(body.expressions().orNone(y.value()), isAsyncGenerator(), -1,
        state(), body.code().position(y.span()))));
  }

  private boolean isAsyncGenerator() {
    return body.code().scope().isAsyncGenerator();
  }

  private int state() {
    return body.code().newState();
  }

  /** A slot from which {@code e} will take its value. */
  private int result(Expr e) {
    int slot = body.code().newSlot();
    body.temporaries().replace(e, slot);
    return slot;
  }

  /** Adds a delegation to {@code source}, whose result {@code e} takes. */
  void delegate(Expr e, Delegate.Kind kind, ExprNode source, List<StmtNode> out) {
    int slot = body.code().newSlot();
    int result = result(e);
    out.add(body.lines().delegating(
        new Delegate(kind, source, slot, result, state(), body.code().position(e.span())), result));
  }

  /** Spills operands that are evaluated one after the other: those before the last suspension go into slots. */
  void spillInOrder(List<Expr> operands, List<StmtNode> out) {
    spillInOrder(operands, List.of(), out);
  }

  private void spillInOrder(List<Expr> operands, List<Expr> mappings, List<StmtNode> out) {
    int last = -1;
    for (int i = 0; i < operands.size(); i++) {
      if (suspensions.in(operands.get(i))) {
        last = i;
      }
    }
    for (int i = 0; i <= last; i++) {
      Expr operand = operands.get(i);
      if (operand instanceof Expr.Starred s) {
        spill(s.value(), out);
        if (i < last) {
          keep(new Expr.List(List.of(s), s.span()), s.value(), out);
        }
        continue;
      }
      spill(operand, out);
      if (i < last && mappings.contains(operand)) {
        keep(new Expr.Dict(Collections.singletonList(null), List.of(operand), operand.span()), operand, out);
      } else if (i < last && !(operand instanceof Expr.Constant)) {
        store(operand, out);
      }
    }
  }

  /** What is unpacked before a suspension is unpacked into a container of its own, whose place is that of a part. */
  private void keep(Expr container, Expr part, List<StmtNode> out) {
    ExprNode unpacked = body.expressions().lower(container);
    int slot = body.code().newSlot();
    out.add(new StoreTemporary(slot, unpacked));
    body.temporaries().replace(part, slot);
  }

  /** Evaluates {@code e} into a slot, from which it is taken later. */
  void store(Expr e, List<StmtNode> out) {
    ExprNode value = body.expressions().lower(e);
    int slot = body.code().newSlot();
    out.add(new StoreTemporary(slot, value));
    body.temporaries().replace(e, slot);
  }

  private void logical(Expr.BoolOp b, Use use, List<StmtNode> out) {
    int slot = body.code().newSlot();
    logical(b, 0, use, slot, out);
    body.temporaries().replace(b, slot);
  }

  private void logical(Expr.BoolOp b, int i, Use use, int slot, List<StmtNode> out) {
    evaluate(b.values().get(i), use, slot, out);
    if (i + 1 < b.values().size()) {
      List<StmtNode> rest = new ArrayList<>();
      rest.add(new TemporaryDrop(slot));
      logical(b, i + 1, use, slot, rest);
      out.add(new ResumableIf(new TemporaryTruth(slot, b.op() == BoolOperator.AND), block(rest), null, state()));
    }
  }

  /** Whether an operand of a chain suspends that is evaluated only if an earlier comparison holds. */
  private boolean suspendsLate(Expr.Compare c) {
    return suspensions.inAny(c.comparators().subList(1, c.comparators().size()));
  }

  private void chain(Expr.Compare c, Use use, List<StmtNode> out) {
    int result = body.code().newSlot();
    int left = body.code().newSlot();
    spill(c.left(), out);
    out.add(new StoreTemporary(left, body.expressions().lower(c.left())));
    link(c, 0, use, left, result, out);
    body.temporaries().replace(c, result);
  }

  private void link(Expr.Compare c, int i, Use use, int left, int result, List<StmtNode> out) {
    Expr operand = c.comparators().get(i);
    int position = body.code().position(c.span());
    spill(operand, out);
    ExprNode right = body.expressions().comparand(c.ops().get(i), operand);
    if (i + 1 == c.ops().size()) {
      out.add(new StoreTemporary(result, used(use, c.ops().get(i), new TemporaryTake(left), right, position)));
      return;
    }
    int next = body.code().newSlot();
    out.add(new StoreTemporary(next, right));
    out.add(new StoreTemporary(result,
        used(use, c.ops().get(i), new TemporaryTake(left), new TemporaryRead(next), position)));
    List<StmtNode> rest = new ArrayList<>();
    rest.add(new TemporaryDrop(result));
    link(c, i + 1, use, next, result, rest);
    out.add(new ResumableIf(new TemporaryTruth(result, true), block(rest), new TemporaryDrop(next), state()));
  }

  private static ExprNode used(Use use, CompareOperator op, ExprNode left, ExprNode right, int position) {
    ExprNode comparison = OperatorNodes.compare(op, left, right, position);
    return use == Use.VALUE ? comparison : new TruthNode(new Condition(comparison, position));
  }

  private void conditional(Expr.IfExp e, Use use, List<StmtNode> out) {
    spillCondition(e.test(), out);
    ExprNode test = body.expressions().condition(e.test());
    int slot = body.code().newSlot();
    out.add(new ResumableIf(test, branch(e.body(), use, slot), branch(e.orElse(), use, slot), state()));
    body.temporaries().replace(e, slot);
  }

  private StmtNode branch(Expr e, Use use, int slot) {
    List<StmtNode> nodes = new ArrayList<>();
    evaluate(e, use, slot, nodes);
    return block(nodes);
  }

  /** The statements as one that can be resumed. */
  StmtNode block(List<StmtNode> nodes) {
    return nodes.size() == 1 ? nodes.getFirst() : new ResumableBlock(body.code().resumable(nodes), state());
  }

  private void comprehension(Expr e, List<StmtNode> out) {
    if (body.code().unit().scopes().of(e).isInlined()) {
      int slot = body.code().newSlot();
      new AsyncComprehensions(body, this).inline(e, slot, null, out);
      body.temporaries().replace(e, slot);
      return;
    }
    Expr first = switch (e) {
      case Expr.ListComp c -> c.generators().getFirst().iter();
      case Expr.SetComp c -> c.generators().getFirst().iter();
      case Expr.DictComp c -> c.generators().getFirst().iter();
      default -> throw new IllegalArgumentException("not a comprehension");
    };
    spill(first, out);
    if (body.code().unit().scopes().of(e).isCoroutine()) {
      delegate(e, Delegate.Kind.AWAITABLE, body.expressions().lower(e), out);
    }
  }
}
