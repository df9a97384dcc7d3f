package org.minipy.interpreter.host;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.PyBaseException;

/** What is printed for exceptions that nobody can catch. */
final class UnraisableReports {
  private UnraisableReports() {}

  static void report(PyException e, String message, PyObject object) {
    PyBaseException value = e.value();
    String head = message != null ? message : "Exception ignored in";
    String shown = object == null ? "" : ": " + Text.reprText(object);
    Interpreter.current().writeStderr(head + shown + "\n" + PyType.of(value).name() + ": " + Text.strText(value) + "\n");
    e.discard();
  }
}
