package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The function open(), and the files of sys. */
public final class Opening {
  private static final PyStr MODE = PyStr.intern("mode");

  private Opening() {}

  /** open(file, mode, buffering, encoding, errors, newline, closefd, opener); null where an argument is not given. */
  public static PyObject open(PyObject[] args) {
    if (args[1] != null && !(args[1] instanceof PyStr)) {
      throw Errors.typeError("open() argument 'mode' must be str, not " + PyType.of(args[1]).name());
    }
    String modeText = args[1] instanceof PyStr s ? s.value() : "r";
    FileMode mode = FileMode.parse(modeText);
    int buffering = args[2] == null ? -1 : Indexes.toInt(args[2]);
    if (mode.isBinary()) {
      refuse(args[3], "encoding");
      refuse(args[4], "errors");
      refuse(args[5], "newline");
    }
    PyFileIO raw = new PyFileIO(PyFileIO.TYPE);
    try {
      openRaw(raw, args, mode);
      return wrap(raw, mode, modeText, buffering, args);
    } finally {
      Refs.decref(raw);
    }
  }

  private static void refuse(PyObject argument, String name) {
    if (argument != null && argument != PyNone.NONE) {
      throw Errors.valueError(
          "binary mode doesn't take " + (name.equals("newline") ? "a " : "an ") + name + " argument");
    }
  }

  private static void openRaw(PyFileIO raw, PyObject[] args, FileMode mode) {
    boolean closes = args[6] == null || Truth.of(args[6]);
    if (args[7] != null && args[7] != PyNone.NONE) {
      FileOpening.openBy(raw, args[7], args[0], mode);
    } else {
      FileOpening.open(raw, args[0], mode, closes);
    }
  }

  private static PyObject wrap(PyFileIO raw, FileMode mode, String modeText, int buffering, PyObject[] args) {
    if (buffering == 0) {
      if (!mode.isBinary()) {
        raw.close();
        throw Errors.valueError("can't have unbuffered text I/O");
      }
      return Refs.newRef(raw);
    }
    boolean lines = buffering == 1 && !mode.isBinary() || buffering < 0 && raw.isTerminal();
    PyBuffered buffer = buffered(raw, mode, buffering > 1 ? buffering : PyBuffered.BUFFER);
    if (mode.isBinary()) {
      return buffer;
    }
    PyTextFile text = null;
    try {
      text = new PyTextFile(PyTextFile.TYPE);
      text.open(buffer, TextFileSlots.encoding(args[3]), TextFileSlots.text("errors", args[4], "strict"),
          Newlines.of(args[5]), lines, false);
      text.dict().putSteal(MODE, PyStr.of(modeText));
    } catch (Throwable t) {
      raw.close();
      Refs.xdecref(text);
      throw t;
    } finally {
      Refs.decref(buffer);
    }
    return text;
  }

  private static PyBuffered buffered(PyFileIO raw, FileMode mode, int size) {
    PyType type = mode.updates() ? PyBuffered.RANDOM : mode.reads() ? PyBuffered.READER : PyBuffered.WRITER;
    PyBuffered buffer = new PyBuffered(type, mode.reads(), mode.writes());
    try {
      buffer.setRaw(raw, size);
      return buffer;
    } catch (Throwable t) {
      Refs.decref(buffer);
      throw t;
    }
  }

  /** sys.stdin (0), sys.stdout (1) or sys.stderr (2), owned. */
  public static PyTextFile standard(int number, String encoding, String errors, boolean unbuffered) {
    FileMode mode = FileMode.parse(number == 0 ? "r" : "w");
    PyFileIO raw = new PyFileIO(PyFileIO.TYPE);
    PyInt file = PyInt.of(number);
    raw.open(number, false, mode, file);
    Refs.decref(file);
    PyStr name = PyStr.of(number == 0 ? "<stdin>" : number == 1 ? "<stdout>" : "<stderr>");
    raw.setName(name);
    Refs.decref(name);
    boolean terminal = raw.isTerminal();
    PyObject buffer = raw;
    if (number == 0 || !unbuffered) {
      buffer = buffered(raw, mode, PyBuffered.BUFFER);
      Refs.decref(raw);
    }
    PyTextFile text = PyTextFile.ofSteal(buffer, encoding, errors, number == 2 || terminal, unbuffered);
    text.dict().put(MODE, PyStr.intern(number == 0 ? "r" : "w"));
    return text;
  }
}
