package org.minipy.runtime.modules.sys;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;

/** sys.getsizeof(): what {@code __sizeof__} says, and the words before the header of CPython's objects. */
final class Sizes {
  private static final int COLLECTOR_HEADER = 16;
  private static final int DICT_AND_WEAKREFS = 16;

  private Sizes() {}

  static PyObject of(PyObject o, PyObject otherwise) {
    try {
      return PyInt.of(own(o) + preHeader(o));
    } catch (PyException e) {
      if (otherwise == null || !e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      return Refs.newRef(otherwise);
    }
  }

  private static long own(PyObject o) {
    PyType type = PyType.of(o);
    PyObject method = type.lookup(Names.SIZEOF);
    if (method == null) {
      throw Errors.typeError("Type " + type.name() + " doesn't define __sizeof__");
    }
    PyObject result = Calls.special(method, o);
    try {
      if (!(result instanceof PyInt i)) {
        throw Errors.typeError("an integer is required");
      }
      if (!i.fitsLong()) {
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
      }
      if (i.longValue() < 0) {
        throw Errors.valueError("__sizeof__() should return >= 0");
      }
      return i.longValue();
    } finally {
      Refs.decref(result);
    }
  }

  private static int preHeader(PyObject o) {
    PyType type = PyType.of(o);
    return (type.isGc() ? COLLECTOR_HEADER : 0) + (type.hasPreHeader() ? DICT_AND_WEAKREFS : 0);
  }
}
