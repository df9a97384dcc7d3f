package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyInt;

/** Bitwise or. */
public final class BitOrNode extends BinaryNode {
  /** {@code left | right}, or the in-place form. */
  public BitOrNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.OR, inplace, left, right, position);
  }

  @Override
  protected PyObject fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      return PyInt.of(x | y);
    }
    return null;
  }
}
