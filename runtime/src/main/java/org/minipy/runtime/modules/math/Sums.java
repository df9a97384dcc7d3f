package org.minipy.runtime.modules.math;

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

  static PyObject ofProducts(PyObject p, PyObject q) {
    PyObject first = Iteration.iter(p);
    PyObject second = null;
    ProductSum sum = new ProductSum();
    try {
      second = Iteration.iter(q);
      while (true) {
        PyObject x = Iteration.nextOrNull(first);
        PyObject y = null;
        try {
          y = Iteration.nextOrNull(second);
          if ((x == null) != (y == null)) {
            throw Errors.valueError("Inputs are not the same length");
          }
          if (x == null) {
            return sum.finish();
          }
          sum.add(x, y);
        } finally {
          Refs.xdecref(x);
          Refs.xdecref(y);
        }
      }
    } finally {
      sum.dispose();
      Refs.decref(first);
      Refs.xdecref(second);
    }
  }
}
