package org.minipy.runtime.types.range;

import java.math.BigInteger;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;

/** Looking for objects in a range: ints by arithmetic, all others by comparing with each item. */
final class RangeSearch {
  private RangeSearch() {}

  /** Whether the int {@code i} is an item. */
  static boolean contains(PyRange range, PyInt i) {
    if (range.isSmall() && i.fitsLong()) {
      long value = i.longValue();
      long start = range.start().longValue();
      long stop = range.stop().longValue();
      long step = range.step().longValue();
      boolean between = step > 0 ? value >= start && value < stop : value <= start && value > stop;
      return between && (value - start) % step == 0;
    }
    BigInteger value = i.bigValue();
    BigInteger start = range.start().bigValue();
    BigInteger stop = range.stop().bigValue();
    boolean between = range.step().sign() > 0
        ? value.compareTo(start) >= 0 && value.compareTo(stop) < 0
        : value.compareTo(start) <= 0 && value.compareTo(stop) > 0;
    return between && value.subtract(start).remainder(range.step().bigValue()).signum() == 0;
  }

  private static boolean isPlainInt(PyObject o) {
    return o instanceof PyInt i && (i.isExact() || i instanceof PyBool);
  }

  /** range.index(value). */
  static PyObject index(PyRange range, PyObject value) {
    if (!isPlainInt(value)) {
      long found = find(range, value);
      if (found < 0) {
        throw Errors.valueError("sequence.index(x): x not in sequence");
      }
      return PyInt.of(found);
    }
    PyInt i = (PyInt) value;
    if (!contains(range, i)) {
      throw Errors.valueError(Text.reprText(value) + " is not in range");
    }
    return PyInt.of(i.bigValue().subtract(range.start().bigValue()).divide(range.step().bigValue()));
  }

  /** range.count(value). */
  static PyObject count(PyRange range, PyObject value) {
    if (isPlainInt(value)) {
      return PyInt.of(contains(range, (PyInt) value) ? 1 : 0);
    }
    long n = 0;
    PyObject iterator = Iteration.iter(range);
    try {
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        n += equalSteal(item, value) ? 1 : 0;
      }
    } finally {
      Refs.decref(iterator);
    }
    return PyInt.of(n);
  }

  /** The number of the first item that equals {@code value}, or -1. */
  static long find(PyRange range, PyObject value) {
    PyObject iterator = Iteration.iter(range);
    try {
      PyObject item;
      for (long i = 0; (item = Iteration.nextOrNull(iterator)) != null; i++) {
        if (equalSteal(item, value)) {
          return i;
        }
      }
      return -1;
    } finally {
      Refs.decref(iterator);
    }
  }

  private static boolean equalSteal(PyObject item, PyObject value) {
    try {
      return Comparison.equal(item, value);
    } finally {
      Refs.decref(item);
    }
  }
}
