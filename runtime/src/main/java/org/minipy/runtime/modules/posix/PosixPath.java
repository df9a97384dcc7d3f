package org.minipy.runtime.modules.posix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.text.PyStr;

/**
 * A path that a program has given.
 *
 * @param given the str or bytes that it has given, borrowed; null when that came of an object's {@code __fspath__}
 * @param text the path as text
 */
record PosixPath(PyObject given, String text, boolean isBytes) {
  private static final PyStr FSPATH = PyStr.intern("__fspath__");

  /** Work on files that can fail. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws IOException;
  }

  /** The path that {@code given} is; raises TypeError in the name of {@code function}. */
  static PosixPath of(PyObject given, String function, String alternatives) {
    return ofParameter(given, function, "path", alternatives);
  }

  /** The path that the argument for {@code parameter} is. */
  static PosixPath ofParameter(PyObject given, String function, String parameter, String alternatives) {
    if (given instanceof PyStr s) {
      return checked(given, s.value(), false);
    }
    if (given instanceof PyBytes b) {
      return checked(given, new String(b.toByteArray(), StandardCharsets.UTF_8), true);
    }
    PyObject path = Calls.specialOrNull(given, FSPATH);
    if (path == null) {
      throw Errors.typeError(function + ": " + parameter + " should be string, bytes" + alternatives + ", not "
          + PyType.of(given).name());
    }
    try {
      if (path instanceof PyStr s) {
        return checked(null, s.value(), false);
      }
      if (path instanceof PyBytes b) {
        return checked(null, new String(b.toByteArray(), StandardCharsets.UTF_8), true);
      }
      throw Errors.typeError("expected " + PyType.of(given).name() + ".__fspath__() to return str or bytes, not "
          + PyType.of(path).name());
    } finally {
      Refs.decref(path);
    }
  }

  private static PosixPath checked(PyObject given, String text, boolean isBytes) {
    if (text.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null byte");
    }
    return new PosixPath(given, text, isBytes);
  }

  /** The path of the operating system, from the current folder of the interpreter. */
  Path path() throws IOException {
    if (text.isEmpty()) {
      throw new NoSuchFileException(text);
    }
    return Path.of(Interpreter.current().settings().absolute(text));
  }

  /** Text of the kind in which the path was given. */
  PyObject made(String name) {
    return isBytes ? PyBytes.of(name.getBytes(StandardCharsets.UTF_8)) : PyStr.of(name);
  }

  private PyObject name() {
    return given == null ? made(text) : Refs.newRef(given);
  }

  /** Runs {@code action}, whose failure becomes an OSError about this path. */
  <T> T run(Action<T> action) {
    return run(action, null);
  }

  /** Runs {@code action}, whose failure becomes an OSError about this path and perhaps another. */
  <T> T run(Action<T> action, PosixPath other) {
    try {
      return action.run();
    } catch (IOException e) {
      PyObject name = name();
      PyObject otherName = other == null ? null : other.name();
      try {
        throw other == null ? IoErrors.of(e, name) : IoErrors.of(e, name, otherName);
      } finally {
        Refs.decref(name);
        Refs.xdecref(otherName);
      }
    }
  }
}
