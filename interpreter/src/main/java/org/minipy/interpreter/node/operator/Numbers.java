package org.minipy.interpreter.node.operator;

/** Helpers of the arithmetic fast paths. */
final class Numbers {
  private static final long LIMIT = 1L << 53;

  private Numbers() {}

  /** Whether {@code value} converts to a double without rounding for its magnitude alone. */
  static boolean isExactDouble(long value) {
    return value <= LIMIT && value >= -LIMIT;
  }
}
