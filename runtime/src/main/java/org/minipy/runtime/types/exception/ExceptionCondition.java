package org.minipy.runtime.types.exception;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.tuple.PyTuple;

/** Which exceptions of a group are wanted. */
@FunctionalInterface
public interface ExceptionCondition {
  /** Whether {@code e} is wanted; may raise. */
  boolean matches(PyBaseException e);

  /** The condition that a Python object stands for: an exception type, a tuple of them or a function. */
  static ExceptionCondition of(PyObject condition) {
    if (isExceptionType(condition)) {
      return e -> PyType.of(e).isSubtype((PyType) condition);
    }
    if (condition instanceof PyTuple types && types.isExact() && allExceptionTypes(types)) {
      return e -> matchesAny(e, types);
    }
    if (PyType.of(condition).slots().isPythonFunction()) {
      return e -> Results.takeTruth(Calls.call(condition, e));
    }
    throw Errors.typeError("expected a function, exception type or tuple of exception types");
  }

  private static boolean isExceptionType(PyObject o) {
    return o instanceof PyType type && type.isSubtype(ExceptionTypes.BASE_EXCEPTION);
  }

  private static boolean allExceptionTypes(PyTuple types) {
    for (PyObject type : types.items()) {
      if (!isExceptionType(type)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matchesAny(PyBaseException e, PyTuple types) {
    for (PyObject type : types.items()) {
      if (PyType.of(e).isSubtype((PyType) type)) {
        return true;
      }
    }
    return false;
  }
}
