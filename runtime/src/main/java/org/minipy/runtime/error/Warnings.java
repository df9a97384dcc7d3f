package org.minipy.runtime.error;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.object.PyType;

/** Warnings that the runtime itself issues. */
public final class Warnings {
  private Warnings() {}

  /**
   * Issues a warning; raises it when a filter says so.
   *
   * @param stackLevel 1 for the innermost Python frame
   */
  public static void warn(PyType category, String message, int stackLevel) {
    Interpreter.current().warn(category, message, stackLevel);
  }
}
