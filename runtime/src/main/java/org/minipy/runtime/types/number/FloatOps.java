package org.minipy.runtime.types.number;

import org.minipy.runtime.algorithm.Complex;
import org.minipy.runtime.algorithm.ComplexMath;
import org.minipy.runtime.algorithm.FloatMath;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The arithmetic of floats, with Python's errors. */
public final class FloatOps {
  private FloatOps() {}

  /** {@code a / b}; raises ZeroDivisionError. */
  public static PyFloat divide(double a, double b) {
    if (b == 0) {
      throw Errors.zeroDivisionError("float division by zero");
    }
    return new PyFloat(a / b);
  }

  /** {@code a // b}; raises ZeroDivisionError. */
  public static PyFloat floorDivide(double a, double b) {
    try {
      return new PyFloat(FloatMath.floorDivide(a, b));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a % b}; raises ZeroDivisionError. */
  public static PyFloat modulo(double a, double b) {
    try {
      return new PyFloat(FloatMath.modulo(a, b));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** divmod(a, b); raises ZeroDivisionError. */
  static PyTuple divideModulo(double a, double b) {
    try {
      double[] parts = FloatMath.divideModulo(a, b);
      return new TupleBuilder(2).number(parts[0]).number(parts[1]).build();
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a ** b}: complex for a negative base and a broken exponent; raises ZeroDivisionError or OverflowError. */
  public static PyObject power(double a, double b) {
    if (b == 2) {
      double square = a * a;
      if (Double.isFinite(square)) {
        return new PyFloat(square);
      }
    }
    try {
      return FloatMath.isPowerComplex(a, b)
          ? new PyComplex(ComplexMath.power(new Complex(a, 0), new Complex(b, 0)))
          : new PyFloat(FloatMath.power(a, b));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }
}
