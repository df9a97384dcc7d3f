package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/**
 * sum(). As long as all is int (within long), or all is float and small int, nothing is boxed; floats are added with
 * Neumaier's compensation, as CPython 3.12 does.
 */
final class Summation {
  private final PyObject iterator;
  private PyObject item;

  private Summation(PyObject iterator) {
    this.iterator = iterator;
  }

  static PyObject sum(PyObject iterable, PyObject start) {
    PyObject iterator = Iteration.iter(iterable);
    Summation summation = new Summation(iterator);
    try {
      refuseTexts(start);
      return summation.run(start == null ? PyInt.of(0) : Refs.newRef(start));
    } finally {
      Refs.xdecref(summation.item);
      Refs.decref(iterator);
    }
  }

  private static void refuseTexts(PyObject start) {
    if (start == null) {
      return;
    }
    if (start instanceof PyStr) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    String name = PyType.of(start).builtinBase().name();
    if (name.equals("bytes") || name.equals("bytearray")) {
      throw Errors.typeError("sum() can't sum " + name + " [use b''.join(seq) instead]");
    }
  }

  /** Steals {@code start}. */
  private PyObject run(PyObject start) {
    PyObject total = start;
    if (total instanceof PyInt i && i.isExact() && i.fitsLong()) {
      try {
        total = addInts(i.longValue());
      } finally {
        Refs.decref(start);
      }
    }
    if (item != null || total == start) {
      total = addPending(total);
    }
    if (item == null && total instanceof PyFloat f && f.isExact() && !exhausted) {
      total = addFloats(f);
      total = addPending(total);
    }
    return addRest(total);
  }

  private boolean exhausted;

  private boolean advance() {
    item = Iteration.nextOrNull(iterator);
    exhausted = item == null;
    return !exhausted;
  }

  /** Adds ints until something else comes, which is left in {@link #item}. */
  private PyObject addInts(long start) {
    long sum = start;
    while (advance()) {
      if (!(item instanceof PyInt i && (i.isExact() || i instanceof PyBool) && i.fitsLong())) {
        break;
      }
      long next = sum + i.longValue();
      if (((sum ^ next) & (i.longValue() ^ next)) < 0) {
        break;
      }
      sum = next;
      Refs.decref(item);
      item = null;
    }
    return PyInt.of(sum);
  }

  /** Adds floats and small ints until something else comes, which is left in {@link #item}; steals {@code start}. */
  private PyObject addFloats(PyFloat start) {
    double sum = start.value();
    Refs.decref(start);
    double lost = 0;
    while (advance()) {
      double x;
      if (item instanceof PyFloat f) {
        x = f.value();
        double t = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? sum - t + x : x - t + sum;
        sum = t;
      } else if (item instanceof PyInt i && i.fitsLong()) {
        sum += i.longValue();
      } else {
        break;
      }
      Refs.decref(item);
      item = null;
    }
    return new PyFloat(lost != 0 && Double.isFinite(lost) ? sum + lost : sum);
  }

  /** Adds {@link #item} if there is one; steals {@code total}. */
  private PyObject addPending(PyObject total) {
    if (item == null) {
      return total;
    }
    PyObject addend = item;
    item = null;
    try {
      return Operators.binary(BinaryOp.ADD, total, addend);
    } finally {
      Refs.decref(total);
      Refs.decref(addend);
    }
  }

  private PyObject addRest(PyObject start) {
    PyObject total = start;
    while (!exhausted) {
      try {
        advance();
      } catch (Throwable t) {
        Refs.decref(total);
        throw t;
      }
      total = addPending(total);
    }
    return total;
  }
}
