package org.minipy.interpreter.cli;

import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.PyBaseException;

/** What happens to an exception that nobody caught. */
final class UncaughtExceptions {
  private UncaughtExceptions() {}

  /** Prints {@code e} and returns the exit status. */
  static int report(MiniPy interpreter, PyException e) {
    PyBaseException value = e.value();
    interpreter.writeStderr(PyType.of(value).name() + ": " + Text.strText(value) + "\n");
    e.discard();
    return 1;
  }
}
