package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.io.Files;
import org.minipy.runtime.modules.sys.SysFiles;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** print(). */
final class Printing {
  private Printing() {}

  static PyObject print(PyObject objects, PyObject sep, PyObject end, PyObject file, PyObject flush) {
    PyObject out = file;
    if (out == null || out == PyNone.NONE) {
      out = SysFiles.stdoutBorrowed();
      if (out == null) {
        throw Errors.runtimeError("lost sys.stdout");
      }
      if (out == PyNone.NONE) {
        return PyNone.owned();
      }
    }
    PyStr separator = text(sep, "sep");
    PyStr terminator = text(end, "end");
    Refs.incref(out);
    try {
      PyTuple all = (PyTuple) objects;
      for (int i = 0; i < all.size(); i++) {
        if (i > 0) {
          put(out, separator, " ");
        }
        Files.writeStr(out, all.get(i));
      }
      put(out, terminator, "\n");
      if (flush != null && Truth.of(flush)) {
        Files.flush(out);
      }
    } finally {
      Refs.decref(out);
    }
    return PyNone.owned();
  }

  private static void put(PyObject out, PyStr given, String otherwise) {
    if (given == null) {
      Files.write(out, otherwise);
    } else {
      Files.writeStr(out, given);
    }
  }

  private static PyStr text(PyObject o, String name) {
    if (o == null || o == PyNone.NONE) {
      return null;
    }
    if (o instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError(name + " must be None or a string, not " + PyType.of(o).name());
  }
}
