package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** sys.audit(): there are no hooks, so only the arguments are checked. */
final class Audit {
  private Audit() {}

  static PyObject event(PyObject args) {
    PyTuple given = (PyTuple) args;
    if (given.size() == 0) {
      throw Errors.typeError("audit expected at least 1 argument, got 0");
    }
    if (!(given.get(0) instanceof PyStr)) {
      throw Errors.typeError("expected str for argument 'event', not " + PyType.of(given.get(0)).name());
    }
    return PyNone.owned();
  }
}
