package org.minipy.runtime.modules.math;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;

/** The two errors of functions of floats. */
final class MathErrors {
  private MathErrors() {}

  /** ValueError for an argument for which a function is not defined. */
  static PyException domain() {
    return Errors.valueError("math domain error");
  }

  /** OverflowError for a result that is too large. */
  static PyException range() {
    return Errors.overflowError("math range error");
  }
}
