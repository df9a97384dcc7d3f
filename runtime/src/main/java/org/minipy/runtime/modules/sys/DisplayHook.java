package org.minipy.runtime.modules.sys;

import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.io.Files;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** What happens to the value of an expression typed into the interactive interpreter. */
final class DisplayHook {
  private DisplayHook() {}

  static PyObject display(PyObject value) {
    if (value == PyNone.NONE) {
      return PyNone.owned();
    }
    Interpreter interpreter = Interpreter.current();
    interpreter.builtins().put(Names.UNDERSCORE, PyNone.NONE);
    PyObject out = SysFiles.stdoutBorrowed();
    if (out == null || out == PyNone.NONE) {
      throw Errors.runtimeError("lost sys.stdout");
    }
    Refs.incref(out);
    try {
      PyStr repr = Text.repr(value);
      try {
        write(out, repr.value());
      } finally {
        Refs.decref(repr);
      }
      Files.write(out, "\n");
    } finally {
      Refs.decref(out);
    }
    interpreter.builtins().put(Names.UNDERSCORE, value);
    return PyNone.owned();
  }

  private static void write(PyObject out, String text) {
    try {
      Files.write(out, text);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
        throw e;
      }
      e.discard();
      Files.write(out, StringText.escapeNonAscii(text));
    }
  }
}
