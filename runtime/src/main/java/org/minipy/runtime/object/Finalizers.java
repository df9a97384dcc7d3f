package org.minipy.runtime.object;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Calls {@code __del__}; what it raises is reported on stderr and forgotten. */
final class Finalizers {
  private Finalizers() {}

  static void callDel(PyObject self, PyObject method) {
    Refs.incref(method);
    try {
      Refs.decref(Calls.special(method, self));
    } catch (PyException e) {
      Unraisable.report(e, null, method);
    } finally {
      Refs.decref(method);
    }
  }
}
