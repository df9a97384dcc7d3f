package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexSyntaxException;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The exceptions for errors in patterns. */
final class ReErrors {
  private static final PyStr ERROR = PyStr.intern("error");

  private ReErrors() {}

  /** The exception for an error in {@code pattern} (borrowed). */
  static PyException of(RegexSyntaxException e, PyObject pattern) {
    return switch (e.kind()) {
      case VALUE -> Errors.valueError(e.getMessage());
      case OVERFLOW -> Errors.overflowError(e.getMessage());
      case INDEX -> Errors.indexError(e.getMessage());
      case PATTERN -> ofPattern(e, pattern);
    };
  }

  private static PyException ofPattern(RegexSyntaxException e, PyObject pattern) {
    PyObject re = Interpreter.current().importModule("re", null, PyNone.NONE, 0);
    PyStr message = PyStr.of(e.getMessage());
    PyObject position = e.position() < 0 ? PyNone.owned() : PyInt.of(e.position());
    try {
      PyObject made = e.position() < 0 ? Calls.method(re, ERROR, message)
          : Calls.method(re, ERROR, message, pattern, position);
      return Raising.raiseSteal((PyBaseException) made);
    } finally {
      Refs.decref(re);
      Refs.decref(message);
      Refs.decref(position);
    }
  }
}
