package org.minipy.grammar.parse;

import java.math.BigInteger;
import org.minipy.grammar.ast.Literal;

/** The values of number literals whose form has been checked. */
final class Numbers {

  /** More decimal digits than this take too long to convert. */
  static final int MAX_DIGITS = 4300;

  private Numbers() {}

  /** The value, or null for an int with more than {@link #MAX_DIGITS} decimal digits. */
  static Literal parse(String literal) {
    String text = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
    int last = text.length() - 1;
    char end = text.charAt(last);
    if (text.charAt(0) == '0' && last > 0) {
      int radix =
          switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
          };
      if (radix != 10) {
        return integer(text.substring(2), radix);
      }
    }
    if (end == 'j' || end == 'J') {
      return new Literal.Imaginary(Double.parseDouble(text.substring(0, last)));
    }
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return new Literal.Float(Double.parseDouble(text));
      }
    }
    return last >= MAX_DIGITS ? null : integer(text, 10);
  }

  private static Literal integer(String digits, int radix) {
    if (digits.length() <= 15) {
      return new Literal.Int(Long.parseLong(digits, radix));
    }
    BigInteger value = new BigInteger(digits, radix);
    return value.bitLength() < Long.SIZE ? new Literal.Int(value.longValue()) : new Literal.BigInt(value);
  }
}
