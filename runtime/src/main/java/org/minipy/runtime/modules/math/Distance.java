package org.minipy.runtime.modules.math;

import java.math.BigDecimal;
import java.math.MathContext;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.tuple.PyTuple;

/** hypot() and dist(): the root of a sum of squares, computed with enough digits to round it correctly. */
final class Distance {
  private static final MathContext DIGITS = new MathContext(40);

  private Distance() {}

  static PyObject fromOrigin(PyTuple coordinates) {
    double[] values = new double[coordinates.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.abs(FloatConversion.asDouble(coordinates.get(i)));
    }
    return new PyFloat(norm(values));
  }

  static PyObject between(PyObject p, PyObject q) {
    PyTuple a = PyTuple.fromIterable(p);
    PyTuple b = null;
    try {
      b = PyTuple.fromIterable(q);
      if (a.size() != b.size()) {
        throw Errors.valueError("both points must have the same number of dimensions");
      }
      double[] values = new double[a.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.abs(FloatConversion.asDouble(a.get(i)) - FloatConversion.asDouble(b.get(i)));
      }
      return new PyFloat(norm(values));
    } finally {
      Refs.decref(a);
      Refs.xdecref(b);
    }
  }

  private static double norm(double[] values) {
    double largest = 0;
    boolean undefined = false;
    for (double v : values) {
      if (Double.isInfinite(v)) {
        return v;
      }
      undefined |= Double.isNaN(v);
      largest = Math.max(largest, v);
    }
    if (undefined) {
      return Double.NaN;
    }
    if (largest == 0 || values.length == 1) {
      return largest;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (double v : values) {
      BigDecimal exact = new BigDecimal(v);
      sum = sum.add(exact.multiply(exact));
    }
    return sum.sqrt(DIGITS).doubleValue();
  }
}
