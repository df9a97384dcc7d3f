package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;

/** Multiplication. */
public final class MultiplyNode extends BinaryNode {
  /** {@code left * right}, or the in-place form. */
  public MultiplyNode(boolean inplace, ExprNode left, ExprNode right, int position) {
    super(BinaryOp.MULTIPLY, inplace, left, right, position);
  }

  @Override
  protected PyObject fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      long high = Math.multiplyHigh(x, y);
      long product = x * y;
      return high == product >> 63 ? PyInt.of(product) : null;
    }
    if (a.getClass() == PyFloat.class) {
      double x = ((PyFloat) a).value();
      if (b.getClass() == PyFloat.class) {
        double y = ((PyFloat) b).value();
        return new PyFloat(x * y);
      }
      if (b.getClass() == PyInt.class && Numbers.isExactDouble(((PyInt) b).longValue())) {
        double y = ((PyInt) b).longValue();
        return new PyFloat(x * y);
      }
    } else if (b.getClass() == PyFloat.class && a.getClass() == PyInt.class
        && Numbers.isExactDouble(((PyInt) a).longValue())) {
      double x = ((PyInt) a).longValue();
      double y = ((PyFloat) b).value();
      return new PyFloat(x * y);
    }
    return null;
  }
}
