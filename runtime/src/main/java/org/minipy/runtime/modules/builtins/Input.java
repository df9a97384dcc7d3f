package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.io.Files;
import org.minipy.runtime.modules.sys.SysFiles;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** input(). */
final class Input {
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
