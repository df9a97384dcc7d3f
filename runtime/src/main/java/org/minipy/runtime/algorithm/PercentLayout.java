package org.minipy.runtime.algorithm;

import java.math.BigInteger;
import java.util.Locale;

/** Formats values for the conversions of {@code format % args}. */
public final class PercentLayout {

  private static final int DEFAULT_PRECISION = 6;

  private PercentLayout() {}

  /** A text for {@code %s}, {@code %r} and {@code %a}: cut to the precision and filled up. */
  public static String text(PercentFormat.Conversion conversion, String value) {
    return padded(conversion, SpecFormat.truncated(value, conversion.precision()));
  }

  /** A character for {@code %c}: filled up. */
  public static String character(PercentFormat.Conversion conversion, String value) {
    return padded(conversion, value);
  }

  /**
   * An int for {@code %d %i %u %o %x %X}.
   *
   * @param limit the largest number of decimal digits allowed, 0 for no limit
   * @throws FormatException ValueError if there are more digits than the limit
   */
  public static String integer(PercentFormat.Conversion conversion, BigInteger value, int limit) {
    BigInteger magnitude = value.abs();
    String digits = switch (conversion.type()) {
      case 'o' -> magnitude.toString(8);
      case 'x', 'X' -> magnitude.toString(16);
      default -> IntText.decimal(magnitude, limit);
    };
    String prefix = "";
    if (conversion.alternate()) {
      prefix = switch (conversion.type()) {
        case 'o' -> "0o";
        case 'x', 'X' -> "0x";
        default -> "";
      };
    }
    if (conversion.precision() > digits.length()) {
      if (conversion.precision() > Integer.MAX_VALUE - 3) {
        throw FormatException.overflow("precision too large");
      }
      StringBuilder padded = checked(conversion.precision());
      digits = padded.repeat('0', conversion.precision() - digits.length()).append(digits).toString();
    }
    String text = numeric(conversion, sign(conversion, value.signum() < 0), prefix, digits);
    return conversion.type() == 'X' ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** A float for {@code %e %E %f %F %g %G}. */
  public static String floating(PercentFormat.Conversion conversion, double value) {
    int precision = conversion.precision() < 0 ? DEFAULT_PRECISION : conversion.precision();
    int flags = conversion.alternate() ? FloatText.ALTERNATE : 0;
    String text = FloatText.format(value, (char) conversion.type(), precision, flags);
    boolean negative = text.startsWith("-");
    return numeric(conversion, sign(conversion, negative), "", negative ? text.substring(1) : text);
  }

  private static String sign(PercentFormat.Conversion conversion, boolean negative) {
    return negative ? "-" : conversion.plus() ? "+" : conversion.blank() ? " " : "";
  }

  private static String numeric(PercentFormat.Conversion conversion, String sign, String prefix, String digits) {
    String head = sign + prefix;
    int padding = conversion.width() - head.length() - digits.length();
    if (!conversion.zero() || conversion.leftAdjust() || padding <= 0) {
      return padded(conversion, head + digits);
    }
    return checked(conversion.width()).append(head).repeat('0', padding).append(digits).toString();
  }

  private static String padded(PercentFormat.Conversion conversion, String text) {
    int padding = conversion.width() - text.codePointCount(0, text.length());
    if (padding <= 0) {
      return text;
    }
    StringBuilder out = checked(padding + (long) text.length());
    return conversion.leftAdjust()
        ? out.append(text).repeat(' ', padding).toString()
        : out.repeat(' ', padding).append(text).toString();
  }

  private static StringBuilder checked(long length) {
    if (length > Integer.MAX_VALUE / 4) {
      throw new FormatException(FormatException.Kind.MEMORY_ERROR, "");
    }
    return new StringBuilder((int) length);
  }
}
