package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;

/** True division. */
public final class TrueDivideNode extends BinaryNode {
  /** {@code left / right}, or the in-place form. */
  public TrueDivideNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.TRUE_DIVIDE, inplace, left, right, position);
  }

  @Override
  protected PyObject fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      return y != 0 && Numbers.isExactDouble(x) && Numbers.isExactDouble(y) ? new PyFloat((double) x / y) : null;
    }
    if (a.getClass() == PyFloat.class) {
      double x = ((PyFloat) a).value();
      if (b.getClass() == PyFloat.class) {
        double y = ((PyFloat) b).value();
        return y == 0 ? null : new PyFloat(x / y);
      }
      if (b.getClass() == PyInt.class && Numbers.isExactDouble(((PyInt) b).longValue())) {
        double y = ((PyInt) b).longValue();
        return y == 0 ? null : new PyFloat(x / y);
      }
    } else if (b.getClass() == PyFloat.class && a.getClass() == PyInt.class
        && Numbers.isExactDouble(((PyInt) a).longValue())) {
      double x = ((PyInt) a).longValue();
      double y = ((PyFloat) b).value();
      return y == 0 ? null : new PyFloat(x / y);
    }
    return null;
  }
}
