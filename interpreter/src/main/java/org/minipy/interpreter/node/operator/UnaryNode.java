package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Operators;

/** {@code -x}, {@code +x}, {@code ~x}. */
public final class UnaryNode extends ExprNode {
  private final UnaryOp op;
  private final ExprNode operand;
  private final int position;

  /** {@code op operand}. */
  public UnaryNode(UnaryOp op, ExprNode operand, int position) {
    this.op = op;
    this.operand = operand;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject value = operand.execute(f);
    f.position = position;
    try {
      return Operators.unary(op, value);
    } finally {
      Refs.decref(value);
    }
  }
}
