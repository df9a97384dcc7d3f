package org.minipy.runtime.modules.sys;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** sys.exit(). */
final class Exit {
  private Exit() {}

  static PyException raise(PyObject status) {
    PyObject made;
    if (status == null || status == PyNone.NONE) {
      made = Calls.call(ExceptionTypes.SYSTEM_EXIT);
    } else if (status instanceof PyTuple tuple) {
      made = Calls.call(ExceptionTypes.SYSTEM_EXIT, tuple.items());
    } else if (PyType.of(status).isSubtype(ExceptionTypes.SYSTEM_EXIT)) {
      made = Refs.newRef(status);
    } else {
      made = Calls.call(ExceptionTypes.SYSTEM_EXIT, status);
    }
    return Raising.raiseSteal((PyBaseException) made);
  }
}
