package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;

/** {@code left + right} and {@code left += right}. */
final class AddNode extends BinaryNode {
  AddNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.ADD, inplace, left, right, position);
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject a = leftOperand(f);
    PyObject b = rightOperand(f, a);
    PyObject sum;
    try {
      sum = FastArithmetic.add(a, b);
    } catch (Throwable t) {
      release(a, b);
      throw t;
    }
    return sum == null ? slow(f, a, b) : finish(a, b, sum);
  }
}
