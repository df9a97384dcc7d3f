package org.minipy.runtime.types.io;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** The warning about a file that dies while it is open. */
final class UnclosedFiles {
  private UnclosedFiles() {}

  /** Warns if {@code file}, which is dying and not closed, will close a file of the system. */
  static void warn(PyObject file) {
    PyFileIO system = beneath(file);
    if (system == null || !system.closesNumber()) {
      return;
    }
    try {
      Interpreter.current().warnAbout(file, ExceptionTypes.RESOURCE_WARNING, "unclosed file " + Text.reprText(file));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.WARNING)) {
        Unraisable.report(e, null, file);
      } else {
        e.discard();
      }
    }
  }

  private static PyFileIO beneath(PyObject file) {
    return switch (file) {
      case PyFileIO f -> f;
      case PyBuffered b -> b.rawBorrowed() == null ? null : beneath(b.rawBorrowed());
      case PyTextFile t -> t.hasBuffer() ? beneath(t.buffer()) : null;
      default -> null;
    };
  }
}
