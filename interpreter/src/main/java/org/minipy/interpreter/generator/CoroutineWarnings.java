package org.minipy.interpreter.generator;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.warnings.Warner;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** The warning about a coroutine that dies without having been awaited. */
final class CoroutineWarnings {
  private CoroutineWarnings() {}

  static void neverAwaited(PyGenerator coroutine) {
    PyStr text = null;
    try {
      text = PyStr.of("coroutine '" + coroutine.qualname() + "' was never awaited");
      Warner.warnAbout(coroutine, text, ExceptionTypes.RUNTIME_WARNING, 1);
    } catch (PyException e) {
      Unraisable.report(e, null, coroutine);
    } finally {
      Refs.xdecref(text);
    }
  }
}
