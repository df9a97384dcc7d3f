package org.minipy.runtime.algorithm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a finite, non-negative double: its value is {@code 0.DIGITS * 10**point}. Digits have no
 * trailing zeros; zero is {@code ("0", 1)}.
 *
 * @param digits the significant digits
 * @param point how many of the digits stand before the decimal point; may be negative or larger than their number
 */
record FloatDigits(String digits, int point) {

  private static final FloatDigits ZERO = new FloatDigits("0", 1);

  /** No double has more digits than this after its decimal point. */
  private static final int MAX_FRACTION = 1074;

  /** No double has more significant digits than this. */
  private static final int MAX_SIGNIFICANT = 767;

  /**
   * The shortest digits that read back as {@code value}, the closest ones if there are several.
   *
   * <p>{@link Double#toString(double)} does that too but never prefers one digit to two, so a two-digit result is tried
   * with one.
   */
  static FloatDigits shortest(double value) {
    if (value == 0) {
      return ZERO;
    }
    String text = Double.toString(value);
    int end = text.indexOf('E');
    int exponent = 0;
    if (end < 0) {
      end = text.length();
    } else {
      exponent = Integer.parseInt(text, end + 1, text.length(), 10);
    }
    int dot = text.indexOf('.');
    FloatDigits result = normalized(text.substring(0, dot).concat(text.substring(dot + 1, end)), dot + exponent);
    return result.digits.length() == 2 ? result.withOneDigit(value) : result;
  }

  private FloatDigits withOneDigit(double value) {
    int tens = digits.charAt(0) - '0';
    boolean upFirst = digits.charAt(1) >= '5';
    for (int attempt = 0; attempt < 2; attempt++) {
      int leading = upFirst == (attempt == 0) ? tens + 1 : tens;
      FloatDigits shorter = leading == 10
          ? new FloatDigits("1", point + 1)
          : new FloatDigits(Character.toString('0' + leading), point);
      if (Double.parseDouble("0." + shorter.digits + "E" + shorter.point) == value) {
        return shorter;
      }
    }
    return this;
  }

  /** The digits of {@code value} rounded half to even to {@code count} significant digits. */
  static FloatDigits significant(double value, int count) {
    if (value == 0) {
      return ZERO;
    }
    MathContext context = new MathContext(Math.min(count, MAX_SIGNIFICANT), RoundingMode.HALF_EVEN);
    return of(new BigDecimal(value).round(context));
  }

  /**
   * The digits of {@code value} rounded half to even to {@code count} digits after the decimal point (before it if
   * negative).
   */
  static FloatDigits fraction(double value, int count) {
    if (value == 0) {
      return ZERO;
    }
    return of(new BigDecimal(value).setScale(Math.min(count, MAX_FRACTION), RoundingMode.HALF_EVEN));
  }

  private static FloatDigits of(BigDecimal value) {
    if (value.signum() == 0) {
      return ZERO;
    }
    String digits = value.unscaledValue().toString();
    return normalized(digits, digits.length() - value.scale());
  }

  private static FloatDigits normalized(String digits, int point) {
    int start = 0;
    int end = digits.length();
    while (digits.charAt(start) == '0') {
      start++;
    }
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return new FloatDigits(digits.substring(start, end), point - start);
  }

  /** Whether these are the digits of zero. */
  boolean isZero() {
    return digits.equals("0");
  }
}
