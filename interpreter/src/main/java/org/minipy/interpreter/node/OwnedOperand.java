package org.minipy.interpreter.node;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;

/** Wraps a leaf that must not be borrowed, because more than leaves is evaluated before it is used. */
public final class OwnedOperand extends ExprNode {
  private final ExprNode inner;

  private OwnedOperand(ExprNode inner) {
    this.inner = inner;
  }

  /** {@code node}, borrowed as an operand only when everything in {@code later} is a leaf. */
  public static ExprNode unlessFollowedByLeaves(ExprNode node, ExprNode... later) {
    if (!node.borrows()) {
      return node;
    }
    for (ExprNode next : later) {
      if (!next.borrows()) {
        return new OwnedOperand(node);
      }
    }
    return node;
  }

  @Override
  public PyObject execute(Frame f) {
    return Operands.owned(inner, f);
  }
}
