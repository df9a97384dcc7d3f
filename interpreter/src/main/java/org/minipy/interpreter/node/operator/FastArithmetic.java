package org.minipy.interpreter.node.operator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;

/**
 * Arithmetic on exact ints that fit a long, and on exact floats: the everyday case, which runs no Python code and may
 * therefore work on borrowed operands. Null means that the general operator must do it: other types, overflow, a
 * division by zero.
 */
public final class FastArithmetic {
  private static final long EXACT_DOUBLE = 1L << 53;

  private FastArithmetic() {}

  /** {@code a op b}, owned, or null. */
  public static PyObject of(BinaryOp op, PyObject a, PyObject b) {
    return a.getClass() == PyInt.class && b.getClass() == PyInt.class
        ? ofInts(op, ((PyInt) a).longValue(), ((PyInt) b).longValue())
        : ofFloats(op, a, b);
  }

  /** {@code a + b}, owned, or null. */
  static PyObject add(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return add(((PyInt) a).longValue(), ((PyInt) b).longValue());
    }
    return a.getClass() == PyFloat.class && b.getClass() == PyFloat.class
        ? new PyFloat(((PyFloat) a).value() + ((PyFloat) b).value())
        : ofFloats(BinaryOp.ADD, a, b);
  }

  /** {@code a - b}, owned, or null. */
  static PyObject subtract(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return subtract(((PyInt) a).longValue(), ((PyInt) b).longValue());
    }
    return a.getClass() == PyFloat.class && b.getClass() == PyFloat.class
        ? new PyFloat(((PyFloat) a).value() - ((PyFloat) b).value())
        : ofFloats(BinaryOp.SUBTRACT, a, b);
  }

  /** {@code a * b}, owned, or null. */
  static PyObject multiply(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return multiply(((PyInt) a).longValue(), ((PyInt) b).longValue());
    }
    return a.getClass() == PyFloat.class && b.getClass() == PyFloat.class
        ? new PyFloat(((PyFloat) a).value() * ((PyFloat) b).value())
        : ofFloats(BinaryOp.MULTIPLY, a, b);
  }

  private static PyInt add(long x, long y) {
    long sum = x + y;
    return ((x ^ sum) & (y ^ sum)) < 0 ? null : PyInt.of(sum);
  }

  private static PyInt subtract(long x, long y) {
    long difference = x - y;
    return ((x ^ y) & (x ^ difference)) < 0 ? null : PyInt.of(difference);
  }

  private static PyInt multiply(long x, long y) {
    long product = x * y;
    return Math.multiplyHigh(x, y) == product >> 63 ? PyInt.of(product) : null;
  }

  /** {@code x op y}, owned, or null. */
  static PyObject ofInts(BinaryOp op, long x, long y) {
    switch (op) {
      case ADD:
        return add(x, y);
      case SUBTRACT:
        return subtract(x, y);
      case MULTIPLY:
        return multiply(x, y);
      case FLOOR_DIVIDE:
        return y == 0 || y == -1 ? null : PyInt.of(Math.floorDiv(x, y));
      case REMAINDER:
        return y == 0 ? null : PyInt.of(Math.floorMod(x, y));
      case TRUE_DIVIDE:
        return y != 0 && isExact(x) && isExact(y) ? new PyFloat((double) x / y) : null;
      case AND:
        return PyInt.of(x & y);
      case OR:
        return PyInt.of(x | y);
      case XOR:
        return PyInt.of(x ^ y);
      case LEFT_SHIFT: {
        if (y < 0 || y > 62) {
          return null;
        }
        long shifted = x << y;
        return shifted >> y == x ? PyInt.of(shifted) : null;
      }
      case RIGHT_SHIFT:
        return y < 0 ? null : PyInt.of(x >> Math.min(y, 63));
      default:
        return null;
    }
  }

  /** Whether {@code value} is a double without rounding. */
  private static boolean isExact(long value) {
    return value <= EXACT_DOUBLE && value >= -EXACT_DOUBLE;
  }

  /** {@code a op b} for a float and a float or small int, in either order; owned, or null. */
  static PyObject ofFloats(BinaryOp op, PyObject a, PyObject b) {
    double x;
    double y;
    if (a.getClass() == PyFloat.class) {
      x = ((PyFloat) a).value();
      if (b.getClass() == PyFloat.class) {
        y = ((PyFloat) b).value();
      } else if (b.getClass() == PyInt.class && isExact(((PyInt) b).longValue())) {
        y = ((PyInt) b).longValue();
      } else {
        return null;
      }
    } else if (b.getClass() == PyFloat.class && a.getClass() == PyInt.class && isExact(((PyInt) a).longValue())) {
      x = ((PyInt) a).longValue();
      y = ((PyFloat) b).value();
    } else {
      return null;
    }
    return switch (op) {
      case ADD -> new PyFloat(x + y);
      case SUBTRACT -> new PyFloat(x - y);
      case MULTIPLY -> new PyFloat(x * y);
      case TRUE_DIVIDE -> y == 0 ? null : new PyFloat(x / y);
      default -> null;
    };
  }
}
