package org.minipy.runtime.protocol;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.generic.PyGenericAlias;

/** Subscription, length and membership. */
public final class Items {
  private Items() {}

  /** {@code o[key]}; raises TypeError when {@code o} has no items. */
  public static PyObject get(PyObject o, PyObject key) {
    PyObject item = PyType.of(o).slots().getItem(o, key);
    if (item != null) {
      return item;
    }
    if (o instanceof PyType type) {
      return ofType(type, key);
    }
    throw Errors.typeError("'" + PyType.of(o).name() + "' object is not subscriptable");
  }

  private static PyObject ofType(PyType type, PyObject key) {
    if (type == PyType.TYPE) {
      return new PyGenericAlias(type, key);
    }
    PyObject method = Attributes.getOrNull(type, Names.CLASS_GETITEM);
    if (method == null) {
      throw Errors.typeError("type '" + type.name() + "' is not subscriptable");
    }
    try {
      return Calls.call(method, key);
    } finally {
      Refs.decref(method);
    }
  }

  /** {@code o[key] = value}. */
  public static void set(PyObject o, PyObject key, PyObject value) {
    if (!PyType.of(o).slots().setItem(o, key, value)) {
      checkIndex(o, key);
      throw Errors.typeError("'" + PyType.of(o).name() + "' object does not support item assignment");
    }
  }

  /** {@code del o[key]}. */
  public static void delete(PyObject o, PyObject key) {
    if (!PyType.of(o).slots().setItem(o, key, null)) {
      throw notDeletable(o, key);
    }
  }

  /** CPython words it in one way for sequences that are given an index, and in another for all else. */
  private static PyException notDeletable(PyObject o, PyObject key) {
    PyType type = PyType.of(o);
    boolean asSequence = checkIndex(o, key);
    return Errors.typeError(
        "'" + type.name() + "' object " + (asSequence ? "doesn't" : "does not") + " support item deletion");
  }

  /** Whether {@code o} is a sequence to CPython and {@code key} an index of it; raises IndexError for a huge one. */
  private static boolean checkIndex(PyObject o, PyObject key) {
    PyType type = PyType.of(o);
    if (!Indexes.isIndex(key) || !type.isHeapType() && type.special(Special.LEN) == null) {
      return false;
    }
    Indexes.toIndex(key);
    return true;
  }

  /** len(o); raises TypeError. */
  public static long length(PyObject o) {
    long n = PyType.of(o).slots().length(o);
    if (n < 0) {
      throw Errors.typeError("object of type '" + PyType.of(o).name() + "' has no len()");
    }
    return n;
  }

  private static PyObject iterator(PyObject container) {
    try {
      return Iteration.iter(container);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        e.discard();
        throw Errors.typeError("argument of type '" + PyType.of(container).name() + "' is not iterable");
      }
      throw e;
    }
  }

  /** {@code item in container}. */
  public static boolean contains(PyObject container, PyObject item) {
    Slots slots = PyType.of(container).slots();
    int found = slots.contains(container, item);
    if (found >= 0) {
      return found != 0;
    }
    PyObject iterator = iterator(container);
    try {
      PyObject candidate;
      while ((candidate = Iteration.nextOrNull(iterator)) != null) {
        try {
          if (Comparison.equal(candidate, item)) {
            return true;
          }
        } finally {
          Refs.decref(candidate);
        }
      }
      return false;
    } finally {
      Refs.decref(iterator);
    }
  }
}
