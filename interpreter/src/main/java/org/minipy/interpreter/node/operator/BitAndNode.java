package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyInt;

/** Bitwise and. */
public final class BitAndNode extends BinaryNode {
  /** {@code left & right}, or the in-place form. */
  public BitAndNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.AND, inplace, left, right, position);
  }

  @Override
  protected PyObject fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      return PyInt.of(x & y);
    }
    return null;
  }
}
