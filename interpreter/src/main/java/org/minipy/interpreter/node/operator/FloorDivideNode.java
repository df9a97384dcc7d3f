package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyInt;

/** Floor division. */
public final class FloorDivideNode extends BinaryNode {
  /** {@code left // right}, or the in-place form. */
  public FloorDivideNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.FLOOR_DIVIDE, inplace, left, right, position);
  }

  @Override
  protected PyObject fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      return y == 0 || y == -1 ? null : PyInt.of(Math.floorDiv(x, y));
    }
    return null;
  }
}
