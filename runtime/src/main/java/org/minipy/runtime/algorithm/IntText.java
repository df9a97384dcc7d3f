package org.minipy.runtime.algorithm;

import java.math.BigInteger;

/**
 * The text of ints in all bases, and its limit on the number of decimal digits.
 *
 * <p>Reading many digits one after the other takes quadratic time. Long texts are halved instead, at a length that is a
 * power of two times a block of digits, so that only few powers of the base are needed; the multiplications that join
 * the halves are fast for large numbers.
 */
public final class IntText {

  /** Limits below this are not allowed, and shorter texts are never refused. */
  public static final int LIMIT_THRESHOLD = 640;

  private static final int BLOCK = 512;
  private static final int SHOWN_LITERAL = 200;

  /** An upper bound of log10(2), as a fraction. */
  private static final long LOG_NUMERATOR = 30103;
  private static final long LOG_DENOMINATOR = 100000;

  private IntText() {}

  /**
   * The decimal text of an int.
   *
   * @param limit the largest number of digits allowed, 0 for no limit
   * @throws FormatException ValueError if there are more digits than the limit
   */
  public static String decimal(BigInteger value, int limit) {
    if (value.bitLength() < Long.SIZE) {
      return Long.toString(value.longValue());
    }
    if (limit > 0 && value.bitLength() > 2048) {
      long leastDigits = (value.bitLength() - 1L) * LOG_NUMERATOR / LOG_DENOMINATOR - 1;
      if (leastDigits > limit + value.bitLength() / 1000L) {
        throw tooLong(limit);
      }
    }
    String text = value.toString();
    if (limit > 0 && text.length() - (value.signum() < 0 ? 1 : 0) > Math.max(limit, LIMIT_THRESHOLD)) {
      throw tooLong(limit);
    }
    return text;
  }

  private static FormatException tooLong(int limit) {
    return FormatException.value("Exceeds the limit (" + limit + " digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit");
  }

  /** The text with the prefix of its base, as of {@code bin()}, {@code oct()} and {@code hex()}; bases 2, 8 and 16. */
  public static String prefixed(BigInteger value, int base) {
    String prefix = switch (base) {
      case 2 -> "0b";
      case 8 -> "0o";
      default -> "0x";
    };
    String digits = value.abs().toString(base);
    return value.signum() < 0 ? "-" + prefix + digits : prefix + digits;
  }

  /**
   * The value of {@code int(text, base)}.
   *
   * @param base 2 to 36, or 0 to take it from the prefix
   * @param limit the largest number of digits allowed, 0 for no limit
   * @throws FormatException ValueError if the base is not allowed, the text is not an int or it is too long
   */
  public static BigInteger parse(String text, int base, int limit) {
    BigInteger value = parseTextOrNull(text, base, limit);
    if (value == null) {
      throw invalid(base, StringText.repr(text));
    }
    return value;
  }

  /** Like {@link #parse}, but null if the text is not an int. */
  public static BigInteger parseTextOrNull(String text, int base, int limit) {
    return parseOrNull(NumericInput.toAscii(text), base, limit);
  }

  /** The ValueError for something, shown by this repr, that is not an int. */
  public static FormatException invalid(int base, String repr) {
    int shown = repr.length() <= SHOWN_LITERAL ? repr.length()
        : repr.offsetByCodePoints(0, Math.min(SHOWN_LITERAL, repr.codePointCount(0, repr.length())));
    return FormatException.value("invalid literal for int() with base " + base + ": " + repr.substring(0, shown));
  }

  /**
   * The value of an int in ASCII digits, null if the text is not an int.
   *
   * @throws FormatException ValueError if the base is not allowed or there are more digits than the limit
   */
  public static BigInteger parseOrNull(String text, int base, int limit) {
    if (base != 0 && (base < 2 || base > 36)) {
      throw FormatException.value("int() base must be >= 2 and <= 36, or 0");
    }
    int end = text.length();
    int i = 0;
    while (i < end && NumericInput.isBlank(text.charAt(i))) {
      i++;
    }
    boolean negative = i < end && text.charAt(i) == '-';
    i = FloatParser.signEnd(text, i);
    int prefixBase = prefixBase(text, i);
    int actualBase = base != 0 ? base : prefixBase != 0 ? prefixBase : 10;
    boolean onlyZero = base == 0 && prefixBase == 0 && i < end && text.charAt(i) == '0';
    if (prefixBase == actualBase) {
      i += 2;
      if (i < end && text.charAt(i) == '_') {
        i++;
      }
    }
    StringBuilder digits = new StringBuilder(end - i);
    int stop = scan(text, i, actualBase, digits);
    if (stop < 0) {
      return null;
    }
    while (stop < end && NumericInput.isBlank(text.charAt(stop))) {
      stop++;
    }
    if (stop < end || digits.isEmpty()) {
      return null;
    }
    if (limit > 0 && digits.length() > Math.max(limit, LIMIT_THRESHOLD) && Integer.bitCount(actualBase) != 1) {
      throw FormatException.value("Exceeds the limit (" + limit + " digits) for integer string conversion: value has "
          + digits.length() + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
    BigInteger value = parseDigits(digits.toString(), actualBase);
    if (onlyZero && value.signum() != 0) {
      return null;
    }
    return negative ? value.negate() : value;
  }

  private static int prefixBase(String text, int i) {
    if (i + 1 >= text.length() || text.charAt(i) != '0') {
      return 0;
    }
    return switch (text.charAt(i + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  /** Collects digits that may have single underscores between them; the end, or -1 if an underscore is misplaced. */
  private static int scan(String text, int start, int base, StringBuilder digits) {
    boolean afterDigit = false;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (!afterDigit) {
          return -1;
        }
        afterDigit = false;
      } else if (c < 0x80 && Character.digit(c, base) >= 0) {
        digits.append(c);
        afterDigit = true;
      } else {
        break;
      }
    }
    return i > start && !afterDigit ? -1 : i;
  }

  /** The value of ASCII digits of the base. */
  static BigInteger parseDigits(String digits, int base) {
    if (digits.length() <= 18 && base <= 10) {
      return BigInteger.valueOf(Long.parseLong(digits, base));
    }
    if (digits.length() <= BLOCK) {
      return new BigInteger(digits, base);
    }
    BigInteger[] powers = new BigInteger[32];
    powers[0] = BigInteger.valueOf(base).pow(BLOCK);
    return parseDigits(digits, 0, digits.length(), base, powers);
  }

  private static BigInteger parseDigits(String digits, int start, int end, int base, BigInteger[] powers) {
    int length = end - start;
    if (length <= BLOCK) {
      return new BigInteger(digits.substring(start, end), base);
    }
    int level = 31 - Integer.numberOfLeadingZeros((length - 1) / BLOCK);
    int middle = end - (BLOCK << level);
    for (int i = 1; i <= level; i++) {
      if (powers[i] == null) {
        powers[i] = powers[i - 1].multiply(powers[i - 1]);
      }
    }
    BigInteger high = parseDigits(digits, start, middle, base, powers);
    return high.multiply(powers[level]).add(parseDigits(digits, middle, end, base, powers));
  }
}
