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

  static PyObject sorted(PyObject iterable, PyObject more, PyObject keywords) {
    if (iterable == null || more != null) {
      throw Errors.typeError("sorted expected 1 argument, got " + (iterable == null ? 0 : 2));
    }
    PyList list = PyList.of(iterable);
    try {
      if (keywords == null) {
        ListSort.sort(list, null, false);
      } else {
        sort(list, (PyDict) keywords);
      }
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
    return list;
  }

  private static void sort(PyList list, PyDict keywords) {
    PyObject key = null;
    boolean reverse = false;
    for (int i = 0; i < keywords.entryEnd(); i++) {
      String name = ((PyStr) keywords.keyAt(i)).value();
      if (name.equals("key")) {
        key = keywords.valueAt(i) == PyNone.NONE ? null : keywords.valueAt(i);
      } else if (name.equals("reverse")) {
        reverse = Truth.of(keywords.valueAt(i));
      } else {
        throw Errors.typeError("'" + name + "' is an invalid keyword argument for sort()");
      }
    }
    ListSort.sort(list, key, reverse);
  }
}
