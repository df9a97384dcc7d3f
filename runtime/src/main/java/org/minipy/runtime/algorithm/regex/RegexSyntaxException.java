package org.minipy.runtime.algorithm.regex;

/** An error in a pattern or template. */
public final class RegexSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of Python exception this becomes. */
  public enum Kind {
    /** re.error. */
    PATTERN,
    /** ValueError. */
    VALUE,
    /** OverflowError. */
    OVERFLOW,
    /** IndexError. */
    INDEX
  }

  private final transient Kind kind;
  private final int position;

  RegexSyntaxException(Kind kind, String message, int position) {
    super(message, null, false, false);
    this.kind = kind;
    this.position = position;
  }

  /** What kind of error it is. */
  public Kind kind() {
    return kind;
  }

  /** The index of the character it is about, -1 when there is none. */
  public int position() {
    return position;
  }
}
