package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.io.Files;
import org.minipy.runtime.modules.sys.SysFiles;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** Shows warnings: through the module warnings if a program has imported it, else directly on sys.stderr. */
final class WarningDisplay {
  private WarningDisplay() {}

  static void show(Warning w) {
    if (w.source() != null && !Interpreter.current().isFinalizing()) {
      Refs.decref(Interpreter.current().importModule("warnings", null, PyNone.NONE, 0));
    }
    PyObject show = WarningState.moduleAttributeOrNull("_showwarnmsg");
    if (show == null) {
      print(w);
      return;
    }
    try {
      if (!Calls.isCallable(show)) {
        throw Errors.typeError("warnings._showwarnmsg() must be set to a callable");
      }
      hand(w, show);
    } finally {
      Refs.decref(show);
    }
  }

  private static void hand(Warning w, PyObject show) {
    PyObject type = WarningState.moduleAttributeOrNull("WarningMessage");
    if (type == null) {
      throw Errors.runtimeError("unable to get warnings.WarningMessage");
    }
    PyInt line = PyInt.of(w.line());
    try {
      PyObject message = Calls.call(type, w.message(), w.category(), w.fileName(), line, PyNone.NONE, PyNone.NONE,
          w.source() == null ? PyNone.NONE : w.source());
      try {
        Refs.decref(Calls.call(show, message));
      } finally {
        Refs.decref(message);
      }
    } finally {
      Refs.decref(line);
      Refs.decref(type);
    }
  }

  private static void print(Warning w) {
    PyObject err = SysFiles.stderrBorrowed();
    if (err == null || err == PyNone.NONE) {
      return;
    }
    PyObject name = Attributes.getOrNull(w.category(), Names.NAME);
    StringBuilder text = new StringBuilder(w.fileName().value()).append(':').append(w.line()).append(": ");
    try {
      text.append(name == null ? "<unknown>" : Text.strText(name)).append(": ").append(w.text().value()).append('\n');
    } finally {
      Refs.xdecref(name);
    }
    String line = w.sourceLine() != null ? w.sourceLine()
        : Interpreter.current().sourceLineOrNull(w.fileName().value(), w.line());
    String shown = line == null ? "" : stripped(line);
    if (!shown.isEmpty()) {
      text.append("  ").append(shown).append('\n');
    }
    Refs.incref(err);
    try {
      Files.write(err, text.toString());
    } catch (PyException e) {
      e.discard();
    } finally {
      Refs.decref(err);
    }
  }

  /** {@code line} without the blanks at its start and the line end. */
  private static String stripped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && " \t\f".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && line.charAt(end - 1) == '\n') {
      end--;
    }
    return line.substring(start, end);
  }
}
