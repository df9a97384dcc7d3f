package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyInt;

/** Left shift. */
public final class LeftShiftNode extends BinaryNode {
  /** {@code left << right}, or the in-place form. */
  public LeftShiftNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.LEFT_SHIFT, inplace, left, right, position);
  }

  @Override
  protected PyObject fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      if (y >= 0 && y < 63) {
        long shifted = x << y;
        return shifted >> y == x ? PyInt.of(shifted) : null;
      }
      return null;
    }
    return null;
  }
}
