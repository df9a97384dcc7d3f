package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/** The methods of AttributeError: its state is its dict with name and args, without the object. */
enum AttributeErrorMethod implements BuiltinMethod {
  GETSTATE("__getstate__($self, /) --", null),
  REDUCE("__reduce__($self, /) --", null);

  private static final PyStr NAME = PyStr.intern("name");
  private static final PyStr ARGS = PyStr.intern("args");

  private final String signature;
  private final String doc;

  AttributeErrorMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyBaseException e = (PyBaseException) self;
    PyDict state = state(e);
    if (this == GETSTATE) {
      return state;
    }
    try {
      return BaseExceptionMethod.reduce(e, e.args(), state);
    } finally {
      Refs.decref(state);
    }
  }

  private static PyDict state(PyBaseException e) {
    PyDict state = e.dictOrNull() == null ? new PyDict() : e.dictOrNull().copy();
    try {
      PyObject name = e.fieldBorrowed(NAME);
      if (name != null) {
        state.put(NAME, name);
      }
      state.put(ARGS, e.args());
      return state;
    } catch (Throwable t) {
      Refs.decref(state);
      throw t;
    }
  }
}
