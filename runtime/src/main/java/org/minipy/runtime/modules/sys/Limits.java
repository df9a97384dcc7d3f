package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.IntDigitsLimit;
import org.minipy.runtime.types.singleton.PyNone;

/** The limits that sys sets. */
final class Limits {
  private static final int SMALLEST_DIGITS_LIMIT = 640;

  private Limits() {}

  static int intDigits() {
    return IntDigitsLimit.current();
  }

  static PyObject setIntDigits(PyObject digits) {
    int n = Indexes.toInt(digits);
    if (n != 0 && n < SMALLEST_DIGITS_LIMIT) {
      throw Errors.valueError("maxdigits must be 0 or larger than " + SMALLEST_DIGITS_LIMIT);
    }
    IntDigitsLimit.ofCurrentInterpreter().set(n);
    return PyNone.owned();
  }

  static PyObject setRecursion(PyObject limit) {
    int n = Indexes.toInt(limit);
    if (n < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    int depth = ThreadState.current().depth();
    if (depth >= n) {
      throw Errors.recursionError("cannot set the recursion limit to " + n + " at the recursion depth " + depth
          + ": the limit is too low");
    }
    Interpreter.current().setRecursionLimit(n);
    return PyNone.owned();
  }
}
