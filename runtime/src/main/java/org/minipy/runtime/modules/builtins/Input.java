package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.io.Files;
import org.minipy.runtime.modules.sys.SysFiles;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** input(). */
final class Input {
  private static final PyStr FIRST_IN = PyStr.intern("__stdin__");
  private static final PyStr FIRST_OUT = PyStr.intern("__stdout__");
  private static final PyStr READLINE = PyStr.intern("readline");

  private Input() {}

  static PyObject read(PyObject prompt) {
    PyObject in = required(SysFiles.stdinBorrowed(), "stdin");
    PyObject out = required(SysFiles.stdoutBorrowed(), "stdout");
    PyObject err = required(SysFiles.stderrBorrowed(), "stderr");
    Refs.incref(in);
    Refs.incref(out);
    try {
      Files.flush(err);
      if (isEdited(in, out)) {
        Files.flush(out);
        return edited(prompt);
      }
      if (prompt != null) {
        Files.writeStr(out, prompt);
      }
      Files.flush(out);
      return line(Calls.method(in, READLINE));
    } finally {
      Refs.decref(out);
      Refs.decref(in);
    }
  }

  /**
   * Whether the user types the line at the prompt's terminal: the files are the first ones, the thread is the main one.
   */
  private static boolean isEdited(PyObject in, PyObject out) {
    Interpreter interpreter = Interpreter.current();
    return interpreter.lineEditor() != null && ThreadState.current() == interpreter.threads().main()
        && in == interpreter.sysDict().getBorrowed(FIRST_IN) && out == interpreter.sysDict().getBorrowed(FIRST_OUT);
  }

  private static PyObject edited(PyObject prompt) {
    String line = Interpreter.current().lineEditor().readOrNull(prompt == null ? "" : Text.strText(prompt));
    if (line == null) {
      throw Errors.eOFError("");
    }
    return PyStr.of(line);
  }

  private static PyObject required(PyObject file, String name) {
    if (file == null || file == PyNone.NONE) {
      throw Errors.runtimeError("input(): lost sys." + name);
    }
    return file;
  }

  private static PyObject line(PyObject lineSteal) {
    try {
      if (!(lineSteal instanceof PyStr s)) {
        throw Errors.typeError("object.readline() returned non-string (type " + PyType.of(lineSteal).name() + ")");
      }
      String text = s.value();
      if (text.isEmpty()) {
        throw Errors.eOFError("EOF when reading a line");
      }
      return PyStr.of(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    } finally {
      Refs.decref(lineSteal);
    }
  }
}
