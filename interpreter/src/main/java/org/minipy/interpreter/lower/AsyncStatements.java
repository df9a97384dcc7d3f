package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.WithItem;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.comprehension.IteratorNode;
import org.minipy.interpreter.node.generator.AsyncFor;
import org.minipy.interpreter.node.generator.AsyncNext;
import org.minipy.interpreter.node.generator.AsyncWith;
import org.minipy.interpreter.node.generator.Delegate;
import org.minipy.interpreter.node.name.TemporaryTake;

/** Lowers {@code async for} and {@code async with}. */
final class AsyncStatements {
  private final Body body;
  private final SuspensionLowering suspensions;
  private final Spilling spilling;

  AsyncStatements(Body body, SuspensionLowering suspensions, Spilling spilling) {
    this.body = body;
    this.suspensions = suspensions;
    this.spilling = spilling;
  }

  StmtNode loop(Stmt.AsyncFor f) {
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillScoped(f.iter(), nodes);
    int position = body.code().position(f.span());
    ExprNode iterator = new IteratorNode(body.statements().head(f.iter()), true, position);
    List<StmtNode> assignment = new ArrayList<>();
    TargetNode target = suspensions.targets().scopedTargetOrSlot(f.target(), assignment);
    StmtNode orElse = f.orElse().isEmpty() ? null : suspensions.block(f.orElse());
    StmtNode inner = suspensions.after(assignment, suspensions.block(f.body()));
    nodes.add(loopOver(body, iterator, target, body.lines().forBody(inner, f.iter().span().line()), orElse, position));
    return spilling.block(nodes);
  }

  /** An asynchronous loop over what {@code iterator} evaluates to. */
  static StmtNode loopOver(
      Body body, ExprNode iterator, TargetNode target, StmtNode inner, StmtNode orElse, int position) {
    CodeBuilder code = body.code();
    int slot = code.newSlot();
    int item = code.newSlot();
    StmtNode next = body.lines().delegating(
        new Delegate(Delegate.Kind.NEXT, new AsyncNext(slot), code.newSlot(), item, code.newState(), position), item);
    return new AsyncFor(iterator, next, target, inner, orElse, slot, item, code.newState());
  }

  StmtNode with(Stmt.AsyncWith w) {
    return with(w, 0);
  }

  private StmtNode with(Stmt.AsyncWith w, int i) {
    if (i == w.items().size()) {
      return suspensions.block(w.body());
    }
    WithItem item = w.items().get(i);
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillScoped(item.contextExpr(), nodes);
    CodeBuilder code = body.code();
    int position = code.position(w.span());
    ExprNode manager = body.statements().head(item.contextExpr());
    List<StmtNode> assignment = new ArrayList<>();
    TargetNode target =
        item.optionalVars() == null ? null : suspensions.targets().scopedTargetOrSlot(item.optionalVars(), assignment);
    int exit = code.newSlot();
    int awaited = code.newSlot();
    int entered = code.newSlot();
    int result = code.newSlot();
    StmtNode awaitEnter = body.lines().delegating(new Delegate(Delegate.Kind.ENTER, new TemporaryTake(awaited),
        code.newSlot(), entered, code.newState(), position), entered);
    StmtNode awaitExit = body.lines().delegating(new Delegate(Delegate.Kind.EXIT, new TemporaryTake(awaited),
        code.newSlot(), result, code.newState(), position), result);
    StmtNode main = body.lines().withBody(suspensions.after(assignment, with(w, i + 1)), w.span().line());
    nodes.add(new AsyncWith(manager, target, awaitEnter, main, awaitExit,
        new AsyncWith.Slots(exit, awaited, entered, result, code.newSlot()), code.newState(), position));
    return spilling.block(nodes);
  }
}
