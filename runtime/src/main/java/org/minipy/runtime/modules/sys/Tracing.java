package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.singleton.PyNone;

/** sys.settrace() and sys.setprofile(): the evaluator calls no functions of this kind, so that only None can be set. */
final class Tracing {
  private Tracing() {}

  static PyObject set(String what, PyObject function) {
    if (function != PyNone.NONE) {
      throw Errors.notImplementedError("sys.set" + what + "() is not supported");
    }
    return PyNone.owned();
  }
}
