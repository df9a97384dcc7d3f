package org.minipy.interpreter.lower;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Operations on constants that CPython computes when it compiles (Python/ast_opt.c), with its limits on the size of the
 * results. What raises stays in the program and raises there. Folding shows in identity: {@code 2 ** 10 is 1024}.
 */
final class Folding {
  private static final int MAX_INT_BITS = 128;
  private static final int MAX_COLLECTION = 256;
  private static final int MAX_STRING = 4096;

  private Folding() {}

  /** {@code left op right}, owned; null when it is not folded. */
  static PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (!isSafe(op, left, right)) {
      return null;
    }
    try {
      return Operators.binary(op, left, right);
    } catch (PyException e) {
      e.discard();
      return null;
    }
  }

  private static boolean isSafe(BinaryOp op, PyObject left, PyObject right) {
    boolean ints = left instanceof PyInt && right instanceof PyInt;
    return switch (op) {
      case MULTIPLY -> isSafeProduct(left, right);
      case POWER -> isNumber(left) && isNumber(right)
          && (!ints || ((PyInt) right).sign() <= 0 || isSafePower((PyInt) left, (PyInt) right));
      case LEFT_SHIFT -> ints && isSafeShift((PyInt) left, (PyInt) right);
      case REMAINDER -> !(left instanceof PyStr) && !(left instanceof PyBytes);
      case MATRIX_MULTIPLY, DIVMOD -> false;
      default -> true;
    };
  }

  private static boolean isNumber(PyObject o) {
    return o instanceof PyInt || o instanceof PyFloat || o instanceof PyComplex;
  }

  private static boolean isSafePower(PyInt base, PyInt exponent) {
    int bits = base.bigValue().abs().bitLength();
    return exponent.fitsLong() && exponent.longValue() <= MAX_INT_BITS
        && bits * exponent.longValue() <= MAX_INT_BITS;
  }

  private static boolean isSafeShift(PyInt value, PyInt count) {
    return count.fitsLong() && count.longValue() >= 0 && count.longValue() <= MAX_INT_BITS
        && value.bigValue().abs().bitLength() <= MAX_INT_BITS - count.longValue();
  }

  private static boolean isSafeProduct(PyObject left, PyObject right) {
    if (left instanceof PyInt a && right instanceof PyInt b) {
      return a.bigValue().abs().bitLength() + b.bigValue().abs().bitLength() <= MAX_INT_BITS;
    }
    if (left instanceof PyInt n && !(right instanceof PyInt)) {
      return isSafeRepeat(right, n);
    }
    if (right instanceof PyInt n) {
      return isSafeRepeat(left, n);
    }
    return true;
  }

  private static boolean isSafeRepeat(PyObject o, PyInt times) {
    long n = times.fitsLong() ? times.longValue() : -1;
    if (o instanceof PyTuple t) {
      return t.size() == 0 || n >= 0 && n <= MAX_COLLECTION / t.size();
    }
    if (o instanceof PyStr s) {
      return s.length() == 0 || n >= 0 && n <= MAX_STRING / s.length();
    }
    if (o instanceof PyBytes b) {
      return b.toByteArray().length == 0 || n >= 0 && n <= MAX_STRING / b.toByteArray().length;
    }
    return true;
  }

  /** {@code op operand}, owned; null when it is not folded. */
  static PyObject unary(UnaryOp op, PyObject operand) {
    try {
      return Operators.unary(op, operand);
    } catch (PyException e) {
      e.discard();
      return null;
    }
  }

  /** {@code o[key]}, owned; null when it is not folded. */
  static PyObject subscript(PyObject o, PyObject key) {
    if (PyType.of(o).slots().length(o) < 0) {
      return null;
    }
    try {
      return Items.get(o, key);
    } catch (PyException e) {
      e.discard();
      return null;
    }
  }
}
