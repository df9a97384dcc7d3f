package org.minipy.runtime.modules.math;

import java.math.BigDecimal;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;

/**
 * The running total of sumprod(). It begins with ints that fit a long, goes on to floats (or floats and ints), whose
 * products are added up exactly, and ends with plain arithmetic; it never goes back.
 */
final class ProductSum {
  private enum Stage { INTS, FLOATS, OBJECTS }

  private Stage stage = Stage.INTS;
  private PyObject total = PyInt.of(0);
  private long ints;
  private BigDecimal floats;

  /** Adds {@code x * y}; borrows both. */
  void add(PyObject x, PyObject y) {
    if (stage == Stage.INTS && !addInts(x, y)) {
      flushInts();
      stage = Stage.FLOATS;
    }
    if (stage == Stage.FLOATS && !addFloats(x, y)) {
      flushFloats();
      stage = Stage.OBJECTS;
    }
    if (stage == Stage.OBJECTS) {
      addSteal(Operators.binary(BinaryOp.MULTIPLY, x, y));
    }
  }

  private boolean addInts(PyObject x, PyObject y) {
    if (!(x instanceof PyInt a && y instanceof PyInt b && a.isExact() && b.isExact() && a.fitsLong() && b.fitsLong())) {
      return false;
    }
    long product = a.longValue() * b.longValue();
    long sum = ints + product;
    if (Math.multiplyHigh(a.longValue(), b.longValue()) != product >> 63 || ((ints ^ sum) & (product ^ sum)) < 0) {
      return false;
    }
    ints = sum;
    return true;
  }

  private boolean addFloats(PyObject x, PyObject y) {
    boolean first = x instanceof PyFloat f && f.isExact();
    boolean second = y instanceof PyFloat f && f.isExact();
    if (!first && !second || !first && !isInt(x) || !second && !isInt(y)) {
      return false;
    }
    double a = first ? ((PyFloat) x).value() : ((PyInt) x).toDouble();
    double b = second ? ((PyFloat) y).value() : ((PyInt) y).toDouble();
    if (!Double.isFinite(a * b)) {
      return false;
    }
    BigDecimal product = new BigDecimal(a).multiply(new BigDecimal(b));
    BigDecimal sum = floats == null ? product : floats.add(product);
    if (Double.isInfinite(sum.doubleValue())) {
      return false;
    }
    floats = sum;
    return true;
  }

  private static boolean isInt(PyObject o) {
    return o instanceof PyInt i && i.isExact() && !Double.isInfinite(i.bigValue().doubleValue());
  }

  private void flushInts() {
    if (ints != 0) {
      long sum = ints;
      ints = 0;
      addSteal(PyInt.of(sum));
    }
  }

  private void flushFloats() {
    if (floats != null) {
      double sum = floats.doubleValue();
      floats = null;
      addSteal(new PyFloat(sum));
    }
  }

  private void addSteal(PyObject term) {
    try {
      PyObject old = total;
      total = Operators.binary(BinaryOp.ADD, old, term);
      Refs.decref(old);
    } finally {
      Refs.decref(term);
    }
  }

  /** The total, owned. */
  PyObject finish() {
    flushInts();
    flushFloats();
    return Refs.newRef(total);
  }

  /** Gives back what is held. */
  void dispose() {
    Refs.decref(total);
  }
}
