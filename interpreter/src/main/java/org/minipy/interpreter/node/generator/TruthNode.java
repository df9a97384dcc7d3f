package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.number.PyBool;

/** The truth of a condition as an object, to be kept over a suspension. */
public final class TruthNode extends ExprNode {
  private final ExprNode condition;

  /** Evaluates to whether {@code condition} holds. */
  public TruthNode(ExprNode condition) {
    this.condition = condition;
  }

  @Override
  public PyObject execute(Frame f) {
    return PyBool.of(condition.test(f));
  }
}
