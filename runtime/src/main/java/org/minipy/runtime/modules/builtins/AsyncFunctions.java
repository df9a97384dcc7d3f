package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;

/** aiter() and anext(). */
final class AsyncFunctions {
  private AsyncFunctions() {}

  static PyObject aiter(PyObject o) {
    PyObject iterator = PyType.of(o).slots().asyncIter(o);
    if (iterator == null) {
      throw Errors.typeError("'" + PyType.of(o).name() + "' object is not an async iterable");
    }
    if (PyType.of(iterator).special(Special.ANEXT) == null) {
      try {
        throw Errors.typeError("aiter() returned not an async iterator of type '" + PyType.of(iterator).name() + "'");
      } finally {
        Refs.decref(iterator);
      }
    }
    return iterator;
  }

  static PyObject anext(PyObject iterator, PyObject otherwise) {
    PyObject awaitable = PyType.of(iterator).slots().asyncNext(iterator);
    if (awaitable == null) {
      throw Errors.typeError("'" + PyType.of(iterator).name() + "' object is not an async iterator");
    }
    if (otherwise == null) {
      return awaitable;
    }
    try {
      return new PyAnextAwaitable(awaitable, otherwise);
    } finally {
      Refs.decref(awaitable);
    }
  }
}
