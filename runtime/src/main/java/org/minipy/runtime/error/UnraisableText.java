package org.minipy.runtime.error;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.traceback.PyTraceback;

/** An exception that nobody can catch, as the default sys.unraisablehook shows it. */
public final class UnraisableText {
  private UnraisableText() {}

  /**
   * The text.
   *
   * @param message shown instead of "Exception ignored in", or null
   * @param object shown after it, borrowed, or null
   */
  public static String of(PyBaseException e, String message, PyObject object) {
    StringBuilder text = new StringBuilder();
    if (object != null) {
      text.append(message == null ? "Exception ignored in" : message).append(": ").append(shown(object)).append('\n');
    } else if (message != null) {
      text.append(message).append(":\n");
    }
    PyTraceback traceback = e.tracebackBorrowed() instanceof PyTraceback t ? t : null;
    text.append(TracebackText.ofTraceback(traceback));
    return text.append(TracebackText.typeAndMessage(e)).append('\n').toString();
  }

  private static String shown(PyObject object) {
    try {
      return Text.reprText(object);
    } catch (PyException failed) {
      failed.discard();
      return "<object repr() failed>";
    }
  }
}
