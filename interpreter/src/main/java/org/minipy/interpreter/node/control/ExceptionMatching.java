package org.minipy.interpreter.node.control;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.tuple.PyTuple;

/** Whether an exception matches what an {@code except} clause names. */
final class ExceptionMatching {
  private ExceptionMatching() {}

  static boolean matches(PyBaseException value, PyObject wanted) {
    check(wanted);
    return isOneOf(PyType.of(value), wanted);
  }

  /** Checks what an {@code except*} clause names: groups are not to be caught as such. */
  static void checkStar(PyObject wanted) {
    check(wanted);
    if (wanted instanceof PyTuple tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        rejectGroup(tuple.get(i));
      }
    } else {
      rejectGroup(wanted);
    }
  }

  private static void rejectGroup(PyObject type) {
    if (((PyType) type).isSubtype(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
      throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
  }

  private static void check(PyObject wanted) {
    if (wanted instanceof PyTuple tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        requireExceptionType(tuple.get(i));
      }
    } else {
      requireExceptionType(wanted);
    }
  }

  private static void requireExceptionType(PyObject o) {
    if (!(o instanceof PyType type) || !type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
    }
  }

  private static boolean isOneOf(PyType type, PyObject wanted) {
    if (wanted instanceof PyTuple tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        if (isOneOf(type, tuple.get(i))) {
          return true;
        }
      }
      return false;
    }
    return type.isSubtype((PyType) wanted);
  }
}
