package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/** The methods of ImportError. */
enum ImportErrorMethod implements BuiltinMethod {
  REDUCE;

  private static final PyStr[] KEPT = {PyStr.intern("name"), PyStr.intern("path"), PyStr.intern("name_from")};

  @Override
  public String signature() {
    return "__reduce__($self, /) --";
  }

  @Override
  public String doc() {
    return null;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyBaseException e = (PyBaseException) self;
    PyDict state = e.dictOrNull() == null ? new PyDict() : e.dictOrNull().copy();
    try {
      for (PyStr name : KEPT) {
        PyObject value = e.fieldBorrowed(name);
        if (value != null) {
          state.put(name, value);
        }
      }
      return BaseExceptionMethod.reduce(e, e.args(), state.size() == 0 && e.dictOrNull() == null ? null : state);
    } finally {
      Refs.decref(state);
    }
  }
}
