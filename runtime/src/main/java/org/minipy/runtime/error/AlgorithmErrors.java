package org.minipy.runtime.error;

import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Turns the failures of the pure algorithms into Python exceptions. */
public final class AlgorithmErrors {
  private static final int ERANGE = 34;

  private AlgorithmErrors() {}

  /** The Python exception for {@code e}. */
  public static PyException raise(FormatException e) {
    PyType type = switch (e.kind()) {
      case VALUE_ERROR -> ExceptionTypes.VALUE_ERROR;
      case TYPE_ERROR -> ExceptionTypes.TYPE_ERROR;
      case RANGE_ERROR, OVERFLOW_ERROR -> ExceptionTypes.OVERFLOW_ERROR;
      case ZERO_DIVISION_ERROR -> ExceptionTypes.ZERO_DIVISION_ERROR;
      case INDEX_ERROR -> ExceptionTypes.INDEX_ERROR;
      case KEY_ERROR -> ExceptionTypes.KEY_ERROR;
      case LOOKUP_ERROR -> ExceptionTypes.LOOKUP_ERROR;
      case MEMORY_ERROR -> ExceptionTypes.MEMORY_ERROR;
    };
    if (e.kind() == FormatException.Kind.RANGE_ERROR) {
      return outOfRange(e.getMessage());
    }
    return e.getMessage().isEmpty() ? withoutArguments(type) : Errors.of(type, e.getMessage());
  }

  /** An OverflowError with the C library's error number and text. */
  private static PyException outOfRange(String text) {
    return Raising.raise(ExceptionTypes.OVERFLOW_ERROR, new TupleBuilder(2).integer(ERANGE).text(text));
  }

  /** A new exception of {@code type} whose args are empty. */
  public static PyException withoutArguments(PyType type) {
    return Raising.raiseSteal((PyBaseException) Calls.call(type));
  }
}
