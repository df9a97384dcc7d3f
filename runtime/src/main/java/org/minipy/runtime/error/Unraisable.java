package org.minipy.runtime.error;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;

/** Exceptions that nobody can catch: in finalizers, callbacks of weak references, at the interpreter's end. */
public final class Unraisable {
  private Unraisable() {}

  /**
   * Reports and forgets {@code e}.
   *
   * @param message shown instead of "Exception ignored in", or null
   * @param object shown after it, borrowed, or null
   */
  public static void report(PyException e, String message, PyObject object) {
    Interpreter.current().unraisable(e, message, object);
  }
}
