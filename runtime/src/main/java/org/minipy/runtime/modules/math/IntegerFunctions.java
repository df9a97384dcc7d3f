package org.minipy.runtime.modules.math;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.Combinatorics;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.IntMath;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The functions of math whose arguments are integers. */
final class IntegerFunctions {
  private static final BigInteger MOST_FACTORS = BigInteger.valueOf(Long.MAX_VALUE);

  private IntegerFunctions() {}

  private static BigInteger integer(PyObject o) {
    PyInt i = Indexes.index(o);
    BigInteger value = i.bigValue();
    Refs.decref(i);
    return value;
  }


  static PyObject factorial(PyObject n) {
    BigInteger value = integer(n);
    if (value.bitLength() > 63) {
      throw value.signum() < 0
          ? Errors.valueError("factorial() not defined for negative values")
          : Errors.overflowError("factorial() argument should not exceed " + MOST_FACTORS);
    }
    if (value.signum() < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    return PyInt.of(Combinatorics.factorial(value.longValue()));
  }

  static PyObject comb(PyObject n, PyObject k) {
    BigInteger whole = integer(n);
    BigInteger part = integer(k);
    requireCounts(whole, part);
    BigInteger few = whole.subtract(part).min(part);
    if (few.bitLength() > 63) {
      throw Errors.overflowError("min(n - k, k) must not exceed " + MOST_FACTORS);
    }
    return PyInt.of(Combinatorics.selections(whole, part));
  }

  static PyObject perm(PyObject n, PyObject k) {
    if (k == null || k == PyNone.NONE) {
      return factorial(n);
    }
    BigInteger whole = integer(n);
    BigInteger part = integer(k);
    requireCounts(whole, part);
    if (part.compareTo(whole) <= 0 && part.bitLength() > 63) {
      throw Errors.overflowError("k must not exceed " + MOST_FACTORS);
    }
    return PyInt.of(Combinatorics.arrangements(whole, part));
  }

  private static void requireCounts(BigInteger n, BigInteger k) {
    if (n.signum() < 0) {
      throw Errors.valueError("n must be a non-negative integer");
    }
    if (k.signum() < 0) {
      throw Errors.valueError("k must be a non-negative integer");
    }
  }

  static PyObject isqrt(PyObject n) {
    try {
      return PyInt.of(IntMath.isqrt(integer(n)));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  static PyObject gcd(PyTuple integers) {
    BigInteger result = BigInteger.ZERO;
    for (PyObject o : integers.items()) {
      result = result.gcd(integer(o));
    }
    return PyInt.of(result);
  }

  static PyObject lcm(PyTuple integers) {
    BigInteger result = BigInteger.ONE;
    for (PyObject o : integers.items()) {
      BigInteger value = integer(o).abs();
      result = value.signum() == 0 || result.signum() == 0
          ? BigInteger.ZERO
          : result.divide(result.gcd(value)).multiply(value);
    }
    return PyInt.of(result);
  }
}
