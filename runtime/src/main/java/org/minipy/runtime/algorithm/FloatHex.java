package org.minipy.runtime.algorithm;

import java.math.BigInteger;

/** {@code float.hex()} and {@code float.fromhex()}. */
public final class FloatHex {

  private static final int FRACTION_DIGITS = 13;

  /** Exponents beyond this have no influence on which limit a number exceeds. */
  private static final int EXPONENT_LIMIT = 1 << 29;

  private FloatHex() {}

  /** The hexadecimal text of a float, such as {@code 0x1.8000000000000p+1}. */
  public static String hex(double value) {
    if (!Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0x0.0p+0" : "0x0.0p+0";
    }
    String text = Double.toHexString(value);
    int dot = text.indexOf('.');
    int p = text.indexOf('p');
    StringBuilder out = new StringBuilder(28).append(text, 0, p);
    out.repeat('0', FRACTION_DIGITS - (p - dot - 1)).append('p');
    if (text.charAt(p + 1) != '-') {
      out.append('+');
    }
    return out.append(text, p + 1, text.length()).toString();
  }

  /**
   * The float of a hexadecimal text.
   *
   * @throws FormatException ValueError if the text is malformed, OverflowError if the number is too large
   */
  public static double parse(String text) {
    String number = NumericInput.strip(text);
    int i = FloatParser.signEnd(number, 0);
    boolean negative = number.startsWith("-");
    int nameEnd = FloatParser.nameEnd(number, i);
    double magnitude;
    if (nameEnd > i) {
      if (nameEnd != number.length()) {
        throw invalid();
      }
      magnitude = Character.toLowerCase(number.charAt(i)) == 'n' ? Double.NaN : Double.POSITIVE_INFINITY;
    } else {
      magnitude = magnitude(number, i);
    }
    return negative ? -magnitude : magnitude;
  }

  private static double magnitude(String number, int start) {
    int i = start;
    if (number.regionMatches(true, i, "0x", 0, 2)) {
      i += 2;
    }
    int whole = i;
    i = hexEnd(number, i);
    String digits = number.substring(whole, i);
    long exponent = 0;
    if (i < number.length() && number.charAt(i) == '.') {
      int fraction = i + 1;
      i = hexEnd(number, fraction);
      digits += number.substring(fraction, i);
      exponent = -4L * (i - fraction);
    }
    if (digits.isEmpty()) {
      throw invalid();
    }
    if (i < number.length() && (number.charAt(i) | 0x20) == 'p') {
      int sign = i + 1;
      int first = FloatParser.signEnd(number, sign);
      i = FloatParser.digitsEnd(number, first);
      if (i == first) {
        throw invalid();
      }
      long written = clamped(number, first, i);
      exponent += number.charAt(sign) == '-' ? -written : written;
    }
    BigInteger mantissa = IntText.parseDigits(digits, 16);
    double value = mantissa.signum() == 0 ? 0 : scaled(mantissa, exponent);
    if (i != number.length()) {
      throw invalid();
    }
    return value;
  }

  private static int hexEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) < 0x80 && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    return end;
  }

  private static long clamped(String text, int start, int end) {
    long value = 0;
    for (int i = start; i < end && value < EXPONENT_LIMIT; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private static double scaled(BigInteger mantissa, long exponent) {
    long top = mantissa.bitLength() + exponent;
    if (top > Double.MAX_EXPONENT + 1) {
      throw tooLarge();
    }
    if (top < Double.MIN_EXPONENT - 53) {
      return 0;
    }
    double value = IntDivision.scaled(mantissa, (int) exponent, false);
    if (Double.isInfinite(value)) {
      throw tooLarge();
    }
    return value;
  }

  private static FormatException invalid() {
    return FormatException.value("invalid hexadecimal floating-point string");
  }

  private static FormatException tooLarge() {
    return FormatException.overflow("hexadecimal value too large to represent as a float");
  }
}
