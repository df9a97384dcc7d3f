package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of KeyError: a single argument is shown as it is written, so that an empty key can be seen. */
final class KeyErrorSlots extends ExceptionSlots {
  KeyErrorSlots() {
    super("__str__ __init__");
  }

  @Override
  public PyObject str(PyObject self) {
    PyTuple args = ((PyBaseException) self).args();
    return args.size() == 1 ? Text.repr(args.get(0)) : super.str(self);
  }

  @Override
  public String doc() {
    return "A mapping does not have the key.";
  }
}
