package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of BaseException. */
enum BaseExceptionMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", null),
  SETSTATE("__setstate__($self, state, /) --", null),
  WITH_TRACEBACK("with_traceback($self, object, /) --", "Sets the traceback and returns the exception."),
  ADD_NOTE("add_note($self, object, /) --", "Adds a note that is shown after the exception's text.");

  private final String signature;
  private final String doc;

  BaseExceptionMethod(String signature, String doc) {
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
    return switch (this) {
      case REDUCE -> reduce(e, e.args(), e.dictOrNull());
      case SETSTATE -> setState(e, args[0]);
      case WITH_TRACEBACK -> {
        BaseExceptionAttribute.TRACEBACK.set(e, args[0]);
        yield Refs.newRef(e);
      }
      case ADD_NOTE -> {
        Notes.add(e, args[0]);
        yield PyNone.owned();
      }
    };
  }

  /** {@code (type, args)} or, with a state, {@code (type, args, state)}. */
  static PyObject reduce(PyBaseException e, PyTuple args, PyObject state) {
    return state == null ? PyTuple.of(PyType.of(e), args) : PyTuple.of(PyType.of(e), args, state);
  }

  private static PyObject setState(PyBaseException e, PyObject state) {
    if (state == PyNone.NONE) {
      return PyNone.owned();
    }
    if (!(state instanceof PyDict dict)) {
      throw Errors.typeError("state is not a dictionary");
    }
    PyDict items = dict.copy();
    try {
      for (int i = 0; i < items.entryEnd(); i++) {
        if (items.keyAt(i) instanceof PyStr name) {
          PyType.of(e).slots().setAttribute(e, name, items.valueAt(i));
        } else if (items.keyAt(i) != null) {
          throw Errors.typeError("attribute name must be string, not '" + PyType.of(items.keyAt(i)).name() + "'");
        }
      }
    } finally {
      Refs.decref(items);
    }
    return PyNone.owned();
  }
}
