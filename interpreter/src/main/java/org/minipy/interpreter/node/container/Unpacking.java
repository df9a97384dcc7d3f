package org.minipy.interpreter.node.container;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;

/** Taking an iterable apart into a number of items that is known beforehand; raises ValueError when it has another. */
public final class Unpacking {
  private Unpacking() {}

  /** The {@code n} items of {@code value}, owned. */
  public static PyObject[] exactly(PyObject value, int n) {
    if (value.getClass() == PyTuple.class && ((PyTuple) value).size() == n) {
      PyObject[] items = ((PyTuple) value).toArray();
      Refs.increfAll(items, n);
      return items;
    }
    if (value.getClass() == PyList.class && ((PyList) value).size() == n) {
      PyObject[] items = ((PyList) value).toArray();
      Refs.increfAll(items, n);
      return items;
    }
    PyObject[] items = new PyObject[n];
    PyObject iterator = iterator(value);
    try {
      take(iterator, items, n, -1);
      PyObject extra = Iteration.nextOrNull(iterator);
      if (extra != null) {
        Refs.decref(extra);
        throw Errors.valueError("too many values to unpack (expected " + n + ")");
      }
      return items;
    } catch (Throwable t) {
      Refs.clearBackwards(items, n);
      throw t;
    } finally {
      Refs.decref(iterator);
    }
  }

  /**
   * The items of {@code value} in {@code places} places, owned; place {@code star} has a list of those without their
   * own.
   */
  public static PyObject[] withStar(PyObject value, int star, int places) {
    int after = places - star - 1;
    PyObject[] items = new PyObject[places];
    PyObject iterator = iterator(value);
    PyList rest = null;
    try {
      take(iterator, items, star, places - 1);
      rest = new PyList();
      rest.extend(iterator);
      if (rest.size() < after) {
        throw Errors.valueError("not enough values to unpack (expected at least " + (places - 1) + ", got "
            + (star + rest.size()) + ")");
      }
      for (int i = places - 1; i > star; i--) {
        items[i] = rest.takeLast();
      }
      items[star] = rest;
      return items;
    } catch (Throwable t) {
      Refs.xdecref(rest);
      Refs.clearBackwards(items, places);
      throw t;
    } finally {
      Refs.decref(iterator);
    }
  }

  private static PyObject iterator(PyObject value) {
    if (!Iteration.isIterable(value)) {
      throw Errors.typeError("cannot unpack non-iterable " + PyType.of(value).name() + " object");
    }
    return Iteration.iter(value);
  }

  private static void take(PyObject iterator, PyObject[] items, int count, int atLeast) {
    for (int i = 0; i < count; i++) {
      items[i] = Iteration.nextOrNull(iterator);
      if (items[i] == null) {
        throw Errors.valueError("not enough values to unpack (expected "
            + (atLeast < 0 ? String.valueOf(count) : "at least " + atLeast) + ", got " + i + ")");
      }
    }
  }
}
