package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.attribute.AttributeGet;
import org.minipy.interpreter.node.attribute.AttributeTarget;
import org.minipy.interpreter.node.container.SubscriptGet;
import org.minipy.interpreter.node.container.SubscriptTarget;
import org.minipy.interpreter.node.control.Assign;
import org.minipy.interpreter.node.generator.StoreTemporary;
import org.minipy.interpreter.node.name.TemporaryRead;
import org.minipy.interpreter.node.name.TemporaryTake;
import org.minipy.interpreter.node.operator.BinaryNode;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.text.PyStr;

/**
 * Augmented assignment with a suspension: the old value is read before it, the parts of the target are kept over it.
 */
final class AugmentedSuspension {
  private final Body body;
  private final Spilling spilling;

  AugmentedSuspension(Body body, Spilling spilling) {
    this.body = body;
    this.spilling = spilling;
  }

  StmtNode lower(Stmt.AugAssign a) {
    List<StmtNode> nodes = new ArrayList<>();
    int targetPosition = a.target() instanceof Expr.Attribute t
        ? body.expressions().attributePosition(t)
        : body.code().position(a.target().span());
    ExprNode old;
    TargetNode target;
    switch (a.target()) {
      case Expr.Attribute t -> {
        spilling.spill(t.value(), nodes);
        int owner = keep(body.expressions().lower(t.value()), nodes);
        PyStr name = body.expressions().attributeName(t.attr());
        old = new AttributeGet(new TemporaryRead(owner), name, targetPosition);
        target = new AttributeTarget(new TemporaryTake(owner), name, targetPosition);
      }
      case Expr.Subscript t -> {
        List<Expr> parts = List.of(t.value(), t.slice());
        spilling.spillInOrder(parts, nodes);
        int owner = keep(body.expressions().lower(t.value()), nodes);
        int key = keep(body.expressions().lower(t.slice()), nodes);
        old = new SubscriptGet(new TemporaryRead(owner), new TemporaryRead(key), targetPosition);
        target = new SubscriptTarget(new TemporaryTake(owner), new TemporaryTake(key), targetPosition);
      }
      default -> {
        old = body.expressions().lower(a.target());
        target = body.targets().lower(a.target());
      }
    }
    int value = keep(old, nodes);
    spilling.spill(a.value(), nodes);
    BinaryOp op = OperatorNodes.of(a.op());
    nodes.add(new Assign(target, BinaryNode.of(op, true, new TemporaryTake(value),
        body.expressions().lower(a.value()), body.code().position(a.span()))));
    return spilling.block(nodes);
  }

  private int keep(ExprNode value, List<StmtNode> nodes) {
    int slot = body.code().newSlot();
    nodes.add(new StoreTemporary(slot, value));
    return slot;
  }
}
