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

  /** Runs when sys.stdout dies, too; a switch over types would take Java milliseconds to set up. */
  private static PyFileIO beneath(PyObject file) {
    if (file instanceof PyFileIO f) {
      return f;
    }
    if (file instanceof PyBuffered b) {
      return b.rawBorrowed() == null ? null : beneath(b.rawBorrowed());
    }
    return file instanceof PyTextFile t && t.hasBuffer() ? beneath(t.buffer()) : null;
  }
}
