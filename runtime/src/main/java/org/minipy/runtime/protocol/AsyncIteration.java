package org.minipy.runtime.protocol;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;

/** The asynchronous iteration protocol (PEP 492). */
public final class AsyncIteration {
  private AsyncIteration() {}

  /** aiter(o) as {@code async for} does it; raises TypeError. */
  public static PyObject iter(PyObject o) {
    PyObject iterator = PyType.of(o).slots().asyncIter(o);
    if (iterator == null) {
      throw Errors.typeError("'async for' requires an object with __aiter__ method, got " + PyType.of(o).name());
    }
    if (PyType.of(iterator).special(Special.ANEXT) == null) {
      try {
        throw Errors.typeError("'async for' received an object from __aiter__ that does not implement __anext__: "
            + PyType.of(iterator).name());
      } finally {
        Refs.decref(iterator);
      }
    }
    return iterator;
  }

  /** The awaitable for the next item; raises TypeError. */
  public static PyObject next(PyObject iterator) {
    PyObject awaitable = PyType.of(iterator).slots().asyncNext(iterator);
    if (awaitable == null) {
      throw Errors.typeError(
          "'async for' requires an iterator with __anext__ method, got " + PyType.of(iterator).name());
    }
    return awaitable;
  }
}
