package org.minipy.runtime.algorithm;

/**
 * The text of floats: {@code repr()} and the format codes {@code e E f F g G r}.
 *
 * <p>Every layout is made the same way. A code chooses the digits (shortest, so many significant ones, so many after
 * the point), whether an exponent is written, and up to which position digits are written even if they are zeros. The
 * digits are then laid out around the point, filled with zeros where they do not reach.
 */
public final class FloatText {

  /** Flag: write {@code +} before a number that is not negative. */
  public static final int PLUS = 1;

  /** Flag: write {@code .0} after a number that would look like an integer. */
  public static final int DOT_ZERO = 2;

  /** Flag: the alternate form, which keeps the decimal point and, with {@code g}, trailing zeros. */
  public static final int ALTERNATE = 4;

  /** Flag: a number that rounds to zero has no minus sign. */
  public static final int NO_NEGATIVE_ZERO = 8;

  /** So many digits after the point fit into a text. */
  private static final int MOST_DIGITS = 1_000_000_000;

  private static final int REPR_MIN_POINT = -4;
  private static final int REPR_MAX_POINT = 16;

  private FloatText() {}

  /** The text of {@code repr(value)}. */
  public static String repr(double value) {
    return format(value, 'r', 0, DOT_ZERO);
  }

  /**
   * The text of a float with a format code.
   *
   * @param code one of {@code e E f F g G}, or {@code r} for the shortest digits that read back as the value
   * @param precision the number of digits that the code asks for; ignored for {@code r}
   * @param flags a sum of the flags of this class
   */
  public static String format(double value, char code, int precision, int flags) {
    char lower = Character.toLowerCase(code);
    String text = Double.isFinite(value) ? finite(value, lower, precision, flags) : special(value, flags);
    return lower == code ? text : text.toUpperCase(java.util.Locale.ROOT);
  }

  private static String special(double value, int flags) {
    if (value < 0) {
      return "-inf";
    }
    String name = Double.isNaN(value) ? "nan" : "inf";
    return (flags & PLUS) != 0 ? "+" + name : name;
  }

  private static String finite(double value, char code, int precision, int flags) {
    if (precision > MOST_DIGITS && (code != 'g' || (flags & ALTERNATE) != 0)) {
      throw new FormatException(FormatException.Kind.MEMORY_ERROR, "");
    }
    double magnitude = Math.abs(value);
    FloatDigits digits = switch (code) {
      case 'e' -> FloatDigits.significant(magnitude, precision + 1);
      case 'f' -> FloatDigits.fraction(magnitude, precision);
      case 'g' -> FloatDigits.significant(magnitude, Math.max(precision, 1));
      case 'r' -> FloatDigits.shortest(magnitude);
      default -> throw new IllegalArgumentException("float format code " + code);
    };
    StringBuilder out = new StringBuilder(24);
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (negative && !((flags & NO_NEGATIVE_ZERO) != 0 && digits.isZero())) {
      out.append('-');
    } else if ((flags & PLUS) != 0) {
      out.append('+');
    }
    layOut(out, digits, code, precision, flags);
    return out.toString();
  }

  private static void layOut(StringBuilder out, FloatDigits digits, char code, int precision, int flags) {
    boolean alternate = (flags & ALTERNATE) != 0;
    boolean dotZero = (flags & DOT_ZERO) != 0;
    int point = digits.point();
    int significant = Math.max(precision, 1);
    boolean exponent = switch (code) {
      case 'e' -> true;
      case 'g' -> point <= REPR_MIN_POINT || point > significant - (dotZero ? 1 : 0);
      case 'r' -> point <= REPR_MIN_POINT || point > REPR_MAX_POINT;
      default -> false;
    };
    int end = switch (code) {
      case 'e' -> precision + 1;
      case 'f' -> point + precision;
      case 'g' -> alternate ? significant : digits.digits().length();
      default -> digits.digits().length();
    };
    int dot = exponent ? 1 : point;
    end = Math.max(end, !exponent && dotZero ? dot + 1 : dot);
    appendRange(out, digits.digits(), Math.min(dot - 1, 0), dot);
    if (end > dot || alternate) {
      out.append('.');
      appendRange(out, digits.digits(), dot, end);
    }
    if (exponent) {
      appendExponent(out, point - 1);
    }
  }

  /** Appends the digits at positions start to end; those outside of the text are zeros. */
  private static void appendRange(StringBuilder out, String digits, int start, int end) {
    int position = start;
    if (position < 0) {
      int zeros = Math.min(end, 0) - position;
      out.repeat('0', zeros);
      position += zeros;
    }
    int stop = Math.min(end, digits.length());
    if (position < stop) {
      out.append(digits, position, stop);
      position = stop;
    }
    if (position < end) {
      out.repeat('0', end - position);
    }
  }

  private static void appendExponent(StringBuilder out, int exponent) {
    out.append('e').append(exponent < 0 ? '-' : '+');
    int magnitude = Math.abs(exponent);
    if (magnitude < 10) {
      out.append('0');
    }
    out.append(magnitude);
  }
}
