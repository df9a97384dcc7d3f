package org.minipy.interpreter.generator;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** The warning about a coroutine that dies without having been awaited. */
final class CoroutineWarnings {
  private CoroutineWarnings() {}

  static void neverAwaited(PyGenerator coroutine) {
    Interpreter.current().warn(ExceptionTypes.RUNTIME_WARNING,
        "coroutine '" + coroutine.qualname() + "' was never awaited", 1);
  }
}
