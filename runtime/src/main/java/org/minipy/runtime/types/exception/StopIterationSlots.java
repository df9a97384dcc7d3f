package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of StopIteration: its value is the first argument. */
final class StopIterationSlots extends ExceptionSlots {
  private static final String[] FIELDS = {"value"};
  private static final PyStr VALUE = PyStr.intern("value");

  StopIterationSlots() {
    super("__init__");
  }

  @Override
  String[] fields() {
    return FIELDS;
  }

  @Override
  boolean addsFields() {
    return true;
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    super.init(self, args, keywords);
    ((PyBaseException) self).setField(VALUE, args.length > 0 ? args[0] : PyNone.NONE);
  }

  @Override
  public String doc() {
    return "Signals that an iterator has no more items.";
  }
}
