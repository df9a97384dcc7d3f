package org.minipy.grammar.ast;

import java.math.BigInteger;

/** The value of a {@link Expr.Constant}. */
public sealed interface Literal {

  /** The constants that have a name of their own. */
  enum Named implements Literal {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS
  }

  /** An int that fits in 64 bits. */
  record Int(long value) implements Literal {}

  /** A larger int. */
  record BigInt(BigInteger value) implements Literal {}

  /** A float. */
  record Float(double value) implements Literal {}

  /** A complex number without real part, such as {@code 2j}. */
  record Imaginary(double value) implements Literal {}

  /**
   * A str.
   *
   * @param value its text
   * @param codePoints null, except when a high surrogate stands right before a low one (both written as escapes): then
   *     they are two characters in Python, which {@code value} cannot express
   */
  record Str(String value, int[] codePoints) implements Literal {

    /** A str that needs no separate code points. */
    public Str(String value) {
      this(value, null);
    }
  }

  /** A bytes. */
  record Bytes(byte[] value) implements Literal {}
}
