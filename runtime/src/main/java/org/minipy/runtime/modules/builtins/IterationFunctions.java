package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.iterator.PyCallableIterator;
import org.minipy.runtime.types.list.ListSort;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** all(), any(), iter(), next(), sorted(). */
final class IterationFunctions {
  private IterationFunctions() {}

  static PyObject all(PyObject iterable) {
    return PyBool.of(!has(iterable, false));
  }

  static PyObject any(PyObject iterable) {
    return PyBool.of(has(iterable, true));
  }

  private static boolean has(PyObject iterable, boolean wanted) {
    PyObject iterator = Iteration.iter(iterable);
    try {
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        boolean truth;
        try {
          truth = Truth.of(item);
        } finally {
          Refs.decref(item);
        }
        if (truth == wanted) {
          return true;
        }
      }
      return false;
    } finally {
      Refs.decref(iterator);
    }
  }

  static PyObject iter(PyObject o, PyObject sentinel) {
    if (sentinel == null) {
      return Iteration.iter(o);
    }
    if (!Calls.isCallable(o)) {
      throw Errors.typeError("iter(object, sentinel): object must be callable");
    }
    return new PyCallableIterator(o, sentinel);
  }

  static PyObject next(PyObject iterator, PyObject otherwise) {
    Slots slots = PyType.of(iterator).slots();
    if (!slots.isIterator(iterator)) {
      throw Errors.typeError("'" + PyType.of(iterator).name() + "' object is not an iterator");
    }
    PyObject item;
    try {
      item = slots.next(iterator);
    } catch (PyException e) {
      if (otherwise == null || !e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      e.discard();
      item = null;
    }
    if (item != null) {
      return item;
    }
    if (otherwise != null) {
      return Refs.newRef(otherwise);
    }
    throw Raising.raiseSteal((PyBaseException) Calls.call(ExceptionTypes.STOP_ITERATION));
  }

  static PyObject sorted(PyObject iterable, PyTuple more, PyDict keywords) {
    if (iterable == null || more.size() != 0) {
      throw Errors.typeError("sorted expected 1 argument, got " + (iterable == null ? 0 : more.size() + 1));
    }
    PyList list = PyList.of(iterable);
    try {
      if (keywords == null) {
        ListSort.sort(list, null, false);
      } else {
        sort(list, keywords);
      }
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
    return list;
  }

  private static void sort(PyList list, PyDict keywords) {
    SortKeywords.check("sort", keywords, "key", "reverse");
    PyObject key = keywords.getBorrowed(PyStr.intern("key"));
    PyObject reverse = keywords.getBorrowed(PyStr.intern("reverse"));
    ListSort.sort(list, key == PyNone.NONE ? null : key, reverse != null && Truth.of(reverse));
  }
}
