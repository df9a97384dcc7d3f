package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of SystemExit: its code is the argument, or the tuple of several. */
final class SystemExitSlots extends ExceptionSlots {
  private static final String[] FIELDS = {"code"};
  private static final PyStr CODE = PyStr.intern("code");

  SystemExitSlots() {
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
    PyBaseException e = (PyBaseException) self;
    e.setField(CODE, switch (args.length) {
      case 0 -> PyNone.NONE;
      case 1 -> args[0];
      default -> e.args();
    });
  }

  @Override
  public String doc() {
    return "Asks the interpreter to end.";
  }
}
