package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.IntDivision;
import org.minipy.runtime.algorithm.IntMath;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * The arithmetic of ints. Each operation first tries 64 bits and goes on with arbitrary precision when the operands or
 * the result do not fit. Operands may be of subclasses; results are ints.
 */
public final class IntOps {
  private IntOps() {}

  /** {@code a + b}. */
  public static PyInt add(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return add(a.value, b.value);
    }
    return PyInt.of(a.bigValue().add(b.bigValue()));
  }

  /** {@code x + y}. */
  public static PyInt add(long x, long y) {
    long sum = x + y;
    if (((x ^ sum) & (y ^ sum)) >= 0) {
      return PyInt.of(sum);
    }
    return PyInt.of(BigInteger.valueOf(x).add(BigInteger.valueOf(y)));
  }

  /** {@code a - b}. */
  public static PyInt subtract(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return subtract(a.value, b.value);
    }
    return PyInt.of(a.bigValue().subtract(b.bigValue()));
  }

  /** {@code x - y}. */
  public static PyInt subtract(long x, long y) {
    long difference = x - y;
    if (((x ^ y) & (x ^ difference)) >= 0) {
      return PyInt.of(difference);
    }
    return PyInt.of(BigInteger.valueOf(x).subtract(BigInteger.valueOf(y)));
  }

  /** {@code a * b}. */
  public static PyInt multiply(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return multiply(a.value, b.value);
    }
    return PyInt.of(a.bigValue().multiply(b.bigValue()));
  }

  /** {@code x * y}. */
  public static PyInt multiply(long x, long y) {
    long product = x * y;
    if (Math.multiplyHigh(x, y) == product >> 63) {
      return PyInt.of(product);
    }
    return PyInt.of(BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)));
  }

  /** {@code a // b}; raises ZeroDivisionError. */
  public static PyInt floorDivide(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong() && (b.value > 0 || b.value < -1)) {
      return PyInt.of(Math.floorDiv(a.value, b.value));
    }
    try {
      return PyInt.of(IntDivision.floorDivide(a.bigValue(), b.bigValue()));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a % b}; raises ZeroDivisionError. */
  public static PyInt modulo(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong() && b.value != 0) {
      return PyInt.of(Math.floorMod(a.value, b.value));
    }
    try {
      return PyInt.of(IntDivision.modulo(a.bigValue(), b.bigValue()));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** divmod(a, b): a tuple; raises ZeroDivisionError. */
  public static PyTuple divideModulo(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong() && (b.value > 0 || b.value < -1)) {
      long x = a.value;
      long y = b.value;
      return new TupleBuilder(2).integer(Math.floorDiv(x, y)).integer(Math.floorMod(x, y)).build();
    }
    try {
      BigInteger[] parts = IntDivision.divideModulo(a.bigValue(), b.bigValue());
      return new TupleBuilder(2).integer(parts[0]).integer(parts[1]).build();
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a / b}; raises ZeroDivisionError or OverflowError. */
  public static PyFloat trueDivide(PyInt a, PyInt b) {
    try {
      return new PyFloat(a.fitsLong() && b.fitsLong()
          ? IntDivision.trueDivide(a.value, b.value)
          : IntDivision.trueDivide(a.bigValue(), b.bigValue()));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a ** b}: a float when {@code b} is negative. */
  public static PyObject power(PyInt a, PyInt b) {
    if (b.sign() < 0) {
      return FloatOps.power(a.toDouble(), b.toDouble());
    }
    if (a.fitsLong() && b.fitsLong()) {
      long base = a.value;
      long result = 1;
      for (long n = b.value; ; ) {
        if ((n & 1) != 0) {
          if (Math.multiplyHigh(result, base) != result * base >> 63) {
            break;
          }
          result *= base;
        }
        n >>= 1;
        if (n == 0) {
          return PyInt.of(result);
        }
        if (Math.multiplyHigh(base, base) != base * base >> 63) {
          break;
        }
        base *= base;
      }
    }
    try {
      return PyInt.of(IntMath.power(a.bigValue(), b.bigValue()));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** pow(a, b, modulus); raises ValueError. */
  public static PyInt power(PyInt a, PyInt b, PyInt modulus) {
    try {
      return PyInt.of(IntMath.power(a.bigValue(), b.bigValue(), modulus.bigValue()));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a << b}; raises ValueError, OverflowError or MemoryError. */
  public static PyInt shiftLeft(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong() && b.value >= 0 && b.value < 63) {
      long x = a.value;
      int n = (int) b.value;
      long shifted = x << n;
      if (shifted >> n == x) {
        return PyInt.of(shifted);
      }
    }
    try {
      return PyInt.of(IntMath.shiftLeft(a.bigValue(), b.bigValue()));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a >> b}; raises ValueError. */
  public static PyInt shiftRight(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong() && b.value >= 0) {
      return PyInt.of(a.value >> Math.min(b.value, 63));
    }
    try {
      return PyInt.of(IntMath.shiftRight(a.bigValue(), b.bigValue()));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a & b}. */
  public static PyInt and(PyInt a, PyInt b) {
    return a.fitsLong() && b.fitsLong() ? PyInt.of(a.value & b.value) : PyInt.of(a.bigValue().and(b.bigValue()));
  }

  /** {@code a | b}. */
  public static PyInt or(PyInt a, PyInt b) {
    return a.fitsLong() && b.fitsLong() ? PyInt.of(a.value | b.value) : PyInt.of(a.bigValue().or(b.bigValue()));
  }

  /** {@code a ^ b}. */
  public static PyInt xor(PyInt a, PyInt b) {
    return a.fitsLong() && b.fitsLong() ? PyInt.of(a.value ^ b.value) : PyInt.of(a.bigValue().xor(b.bigValue()));
  }

  /** {@code -a}. */
  public static PyInt negate(PyInt a) {
    return a.fitsLong() && a.value != Long.MIN_VALUE ? PyInt.of(-a.value) : PyInt.of(a.bigValue().negate());
  }

  /** {@code ~a}. */
  public static PyInt invert(PyInt a) {
    return a.fitsLong() ? PyInt.of(~a.value) : PyInt.of(a.bigValue().not());
  }

  /** abs(a). */
  public static PyInt absolute(PyInt a) {
    return a.sign() < 0 ? negate(a) : exact(a);
  }

  /** The int of the same value; {@code a} itself when it is one. */
  public static PyInt exact(PyInt a) {
    if (a.isExact()) {
      return Refs.newRef(a);
    }
    return a.fitsLong() ? PyInt.of(a.value) : PyInt.of(a.bigValue());
  }

  /** The sign of the comparison of two ints. */
  public static int compare(PyInt a, PyInt b) {
    if (a.fitsLong() && b.fitsLong()) {
      return Long.compare(a.value, b.value);
    }
    return a.bigValue().compareTo(b.bigValue());
  }

  /** round(a, digits). */
  static PyInt round(PyInt a, PyInt digits) {
    if (digits.sign() >= 0) {
      return exact(a);
    }
    return PyInt.of(IntMath.round(a.bigValue(), digits.bigValue()));
  }

  /** The int at or towards zero from {@code value}; raises ValueError or OverflowError for what is not finite. */
  public static PyInt truncate(double value) {
    if (value > -0x1p63 && value < 0x1p63) {
      return PyInt.of((long) value);
    }
    try {
      return PyInt.of(IntMath.truncate(value));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** {@code a} as a C long for arguments; raises OverflowError. */
  public static long toLong(PyInt a) {
    if (!a.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    return a.value;
  }
}
