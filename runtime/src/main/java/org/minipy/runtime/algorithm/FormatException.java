package org.minipy.runtime.algorithm;

/** A failure of an algorithm of this package, with the text and the kind of the Python exception that reports it. */
public final class FormatException extends RuntimeException {

  /** The Python exception type that the caller must raise. */
  public enum Kind {
    VALUE_ERROR,
    TYPE_ERROR,
    OVERFLOW_ERROR,
    /** An OverflowError with two arguments: the error number 34 and the message. */
    RANGE_ERROR,
    ZERO_DIVISION_ERROR,
    INDEX_ERROR,
    KEY_ERROR,
    LOOKUP_ERROR,
    MEMORY_ERROR
  }

  private final Kind kind;

  /** Creates a failure that becomes the Python exception {@code kind} with exactly this message. */
  public FormatException(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /** The Python exception type to raise. */
  public Kind kind() {
    return kind;
  }

  static FormatException value(String message) {
    return new FormatException(Kind.VALUE_ERROR, message);
  }

  static FormatException type(String message) {
    return new FormatException(Kind.TYPE_ERROR, message);
  }

  static FormatException overflow(String message) {
    return new FormatException(Kind.OVERFLOW_ERROR, message);
  }

  static FormatException range() {
    return new FormatException(Kind.RANGE_ERROR, "Numerical result out of range");
  }

  static FormatException zeroDivision(String message) {
    return new FormatException(Kind.ZERO_DIVISION_ERROR, message);
  }
}
