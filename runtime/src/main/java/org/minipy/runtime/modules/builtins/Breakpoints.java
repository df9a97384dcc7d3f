package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** breakpoint(): passes its arguments on to {@code sys.breakpointhook}. */
final class Breakpoints {
  private static final PyStr HOOK = PyStr.intern("breakpointhook");

  private Breakpoints() {}

  static PyObject call(PyObject args, PyObject keywords) {
    PyObject hook = Interpreter.current().sysDict().getBorrowed(HOOK);
    if (hook == null) {
      throw Errors.runtimeError("lost sys.breakpointhook");
    }
    Refs.incref(hook);
    try {
      return Calls.unpacked(hook, args, keywords);
    } finally {
      Refs.decref(hook);
    }
  }
}
