package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of BaseException and of the exception types that add nothing. */
class ExceptionSlots extends Slots {
  static final String[] NO_FIELDS = {};

  /** The names of the fields that instances have beside those of BaseException. */
  String[] fields() {
    return NO_FIELDS;
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyBaseException e = new PyBaseException(type);
    PyTuple tuple = PyTuple.copyOf(args, 0, args.length - (keywords == null ? 0 : keywords.length));
    e.setArgs(tuple);
    Refs.decref(tuple);
    return e;
  }

  @Override
  public PyObject str(PyObject self) {
    PyTuple args = ((PyBaseException) self).args();
    return switch (args.size()) {
      case 0 -> PyStr.of("");
      case 1 -> Text.str(args.get(0));
      default -> Text.str(args);
    };
  }
}
