package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of OSError. */
enum OsErrorMethod implements BuiltinMethod {
  REDUCE;

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
    PyTuple all = OsErrorSlots.allArgs(e);
    try {
      return BaseExceptionMethod.reduce(e, all, e.dictOrNull());
    } finally {
      Refs.decref(all);
    }
  }
}
