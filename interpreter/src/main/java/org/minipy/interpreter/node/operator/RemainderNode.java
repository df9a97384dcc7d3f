package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyInt;

/** Remainder. */
public final class RemainderNode extends BinaryNode {
  /** {@code left % right}, or the in-place form. */
  public RemainderNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.REMAINDER, inplace, left, right, position);
  }

  @Override
  protected PyObject fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      return y == 0 ? null : PyInt.of(Math.floorMod(x, y));
    }
    return null;
  }
}
