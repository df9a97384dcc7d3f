package org.minipy.runtime.modules.math;

import java.math.BigDecimal;
import org.minipy.runtime.algorithm.ExactSum;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** fsum(), prod() and sumprod(). */
final class Sums {
  private Sums() {}

  static PyObject exact(PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    ExactSum sum = new ExactSum();
    try {
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        try {
          sum.add(FloatConversion.asDouble(item));
        } finally {
          Refs.decref(item);
        }
      }
      return new PyFloat(sum.total());
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    } finally {
      Refs.decref(iterator);
    }
  }

  static PyObject product(PyObject iterable, PyObject start) {
    PyObject iterator = Iteration.iter(iterable);
    PyObject total = start == null ? PyInt.of(1) : Refs.newRef(start);
    try {
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        PyObject next;
        try {
          next = Operators.binary(BinaryOp.MULTIPLY, total, item);
        } finally {
          Refs.decref(item);
        }
        PyObject old = total;
        total = next;
        Refs.decref(old);
      }
      return Refs.newRef(total);
    } finally {
      Refs.decref(total);
      Refs.decref(iterator);
    }
  }

  /**
   * Products of floats, or of floats and ints, are added up exactly as long as nothing else comes; all else is plain
   * arithmetic.
   */
  static PyObject ofProducts(PyObject p, PyObject q) {
    PyTuple a = PyTuple.fromIterable(p);
    PyTuple b = null;
    try {
      b = PyTuple.fromIterable(q);
      if (a.size() != b.size()) {
        throw Errors.valueError("Inputs are not the same length");
      }
      return ofFloats(a, b) ? new PyFloat(floats(a, b)) : general(a, b);
    } finally {
      Refs.decref(a);
      Refs.xdecref(b);
    }
  }

  private static boolean ofFloats(PyTuple a, PyTuple b) {
    boolean any = false;
    for (int i = 0; i < a.size(); i++) {
      boolean first = a.get(i) instanceof PyFloat f && f.isExact();
      boolean second = b.get(i) instanceof PyFloat f && f.isExact();
      if (!first && !isSmall(a.get(i)) || !second && !isSmall(b.get(i)) || !first && !second) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private static boolean isSmall(PyObject o) {
    return o instanceof PyInt i && i.fitsLong() && Math.abs(i.longValue()) < 1L << 53;
  }

  private static double floats(PyTuple a, PyTuple b) {
    double plain = 0;
    BigDecimal sum = BigDecimal.ZERO;
    boolean finite = true;
    for (int i = 0; i < a.size(); i++) {
      double x = FloatConversion.asDouble(a.get(i));
      double y = FloatConversion.asDouble(b.get(i));
      plain += x * y;
      finite &= Double.isFinite(x) && Double.isFinite(y);
      if (finite) {
        sum = sum.add(new BigDecimal(x).multiply(new BigDecimal(y)));
      }
    }
    return finite ? sum.doubleValue() : plain;
  }

  private static PyObject general(PyTuple a, PyTuple b) {
    PyObject total = PyInt.of(0);
    try {
      for (int i = 0; i < a.size(); i++) {
        PyObject product = Operators.binary(BinaryOp.MULTIPLY, a.get(i), b.get(i));
        PyObject next;
        try {
          next = Operators.binary(BinaryOp.ADD, total, product);
        } finally {
          Refs.decref(product);
        }
        PyObject old = total;
        total = next;
        Refs.decref(old);
      }
      return Refs.newRef(total);
    } finally {
      Refs.decref(total);
    }
  }
}
