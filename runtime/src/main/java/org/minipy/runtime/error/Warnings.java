package org.minipy.runtime.error;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** Warnings that the runtime itself issues, through the module warnings. */
public final class Warnings {
  private static final PyStr WARN = PyStr.intern("warn");

  private Warnings() {}

  /**
   * Issues a warning; raises it when a filter says so.
   *
   * @param stackLevel 1 for the innermost Python frame
   */
  public static void warn(PyType category, String message, int stackLevel) {
    PyObject module = Interpreter.current().importModule("warnings", null, null, 0);
    PyStr text = new PyStr(message);
    PyInt level = PyInt.of(stackLevel);
    try {
      Refs.decref(Calls.method(module, WARN, text, category, level));
    } finally {
      Refs.decref(level);
      Refs.decref(text);
      Refs.decref(module);
    }
  }
}
