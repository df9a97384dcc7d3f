package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.traceback.PyTraceback;
import org.minipy.runtime.types.tuple.PyTuple;

/** The attributes of BaseException. */
enum BaseExceptionAttribute implements BuiltinAttribute {
  SUPPRESS_CONTEXT("__suppress_context__"),
  DICT("__dict__"),
  ARGS("args"),
  TRACEBACK("__traceback__"),
  CONTEXT("__context__"),
  CAUSE("__cause__");

  private final String name;

  BaseExceptionAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == SUPPRESS_CONTEXT;
  }

  @Override
  public String doc() {
    return switch (this) {
      case CONTEXT -> "The exception that was being handled when this one was raised.";
      case CAUSE -> "The exception that this one was raised from.";
      default -> null;
    };
  }

  @Override
  public PyObject get(PyObject self) {
    PyBaseException e = (PyBaseException) self;
    return switch (this) {
      case SUPPRESS_CONTEXT -> PyBool.of(e.suppressesContext());
      case DICT -> Refs.newRef(e.dict());
      case ARGS -> Refs.newRef(e.args());
      case TRACEBACK -> orNone(e.tracebackBorrowed());
      case CONTEXT -> orNone(e.contextBorrowed());
      case CAUSE -> orNone(e.causeBorrowed());
    };
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : Refs.newRef(o);
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyBaseException e = (PyBaseException) self;
    if (value == null) {
      throw notDeletable();
    }
    switch (this) {
      case SUPPRESS_CONTEXT -> e.setSuppressContext(truth(value));
      case DICT -> e.setDict(dict(value));
      case ARGS -> setArgs(e, value);
      case TRACEBACK -> e.setTraceback(traceback(value));
      case CONTEXT -> e.setContext(exception(value, "exception context must be None or derive from BaseException"));
      case CAUSE -> e.setCause(exception(value, "exception cause must be None or derive from BaseException"));
    }
  }

  private PyException notDeletable() {
    return switch (this) {
      case SUPPRESS_CONTEXT -> Errors.typeError("can't delete numeric/char attribute");
      case DICT -> Errors.typeError("cannot delete __dict__");
      default -> Errors.typeError(name + " may not be deleted");
    };
  }

  private static boolean truth(PyObject value) {
    if (value instanceof PyBool b) {
      return b.isTrue();
    }
    throw Errors.typeError("attribute value type must be bool");
  }

  private static PyDict dict(PyObject value) {
    if (value instanceof PyDict d) {
      return d;
    }
    throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
  }

  private static void setArgs(PyBaseException e, PyObject value) {
    PyTuple args = Sequences.toTuple(value);
    e.setArgs(args);
    Refs.decref(args);
  }

  private static PyObject traceback(PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyTraceback) {
      return value;
    }
    throw Errors.typeError("__traceback__ must be a traceback or None");
  }

  private static PyBaseException exception(PyObject value, String message) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyBaseException e) {
      return e;
    }
    throw Errors.typeError(message);
  }
}
