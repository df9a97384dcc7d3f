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
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

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
    PyObject[] args = {};
    try {
      boolean placed = e.position() >= 0;
      TupleBuilder parts = new TupleBuilder(placed ? 3 : 1).text(e.getMessage());
      args = (placed ? parts.add(pattern).integer(e.position()) : parts).items();
      return Raising.raiseSteal((PyBaseException) Calls.method(re, ERROR, args));
    } finally {
      Refs.decref(re);
      Refs.clearForwards(args, args.length);
    }
  }
}
