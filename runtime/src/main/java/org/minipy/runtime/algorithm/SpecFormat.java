package org.minipy.runtime.algorithm;

import java.math.BigInteger;
import java.util.Locale;

/**
 * {@code format(value, spec)} of the built-in types.
 *
 * <p>Each method takes the name of the value's type for its messages, and raises ValueError for a specification that is
 * malformed or that the type does not support.
 */
public final class SpecFormat {

  private static final int DEFAULT_PRECISION = 6;

  private SpecFormat() {}

  /** {@code format()} of a str. */
  public static String ofText(String value, String spec, String typeName) {
    if (spec.isEmpty()) {
      return value;
    }
    FormatSpec parsed = FormatSpec.parse(spec, typeName, 's', '<');
    if (parsed.type() != 's') {
      throw FormatSpec.unknownType(parsed.type(), typeName);
    }
    if (parsed.sign() != 0) {
      String name = parsed.sign() == ' ' ? "Space" : "Sign";
      throw FormatException.value(name + " not allowed in string format specifier");
    }
    if (parsed.noNegativeZero()) {
      throw FormatException.value("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (parsed.alternate()) {
      throw FormatException.value("Alternate form (#) not allowed in string format specifier");
    }
    if (parsed.align() == '=') {
      throw FormatException.value("'=' alignment not allowed in string format specifier");
    }
    return NumberLayout.pad(parsed, truncated(value, parsed.precision()));
  }

  /** The first {@code length} characters of the text; all if length is negative. */
  static String truncated(String text, int length) {
    if (length < 0 || length >= text.length() || length >= text.codePointCount(0, text.length())) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, length));
  }

  /**
   * {@code format()} of an int that fits a long.
   *
   * @throws FormatException also OverflowError if type {@code c} gets no code point
   */
  public static String ofInt(long value, String spec, String typeName) {
    return spec.isEmpty() ? Long.toString(value) : ofInt(BigInteger.valueOf(value), spec, typeName, 0);
  }

  /**
   * {@code format()} of an int.
   *
   * @param limit the largest number of decimal digits allowed, 0 for no limit
   * @throws FormatException also OverflowError if type {@code c} gets no code point, or the int is too large for a
   *     float
   */
  public static String ofInt(BigInteger value, String spec, String typeName, int limit) {
    if (spec.isEmpty()) {
      return IntText.decimal(value, limit);
    }
    FormatSpec parsed = FormatSpec.parse(spec, typeName, 'd', '>');
    return switch (parsed.type()) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> integer(value, parsed, limit);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> floating(IntMath.toDouble(value), parsed);
      default -> throw FormatSpec.unknownType(parsed.type(), typeName);
    };
  }

  private static String integer(BigInteger value, FormatSpec spec, int limit) {
    if (spec.precision() >= 0) {
      throw FormatException.value("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero()) {
      throw FormatException.value("Negative zero coercion (z) not allowed in integer format specifier");
    }
    return switch (spec.type()) {
      case 'c' -> character(value, spec);
      case 'b' -> based(value, 2, "0b", spec);
      case 'o' -> based(value, 8, "0o", spec);
      case 'x' -> based(value, 16, "0x", spec);
      case 'X' -> based(value, 16, "0X", spec);
      default -> NumberLayout.format(spec, IntText.decimal(value, limit), "", 3);
    };
  }

  private static String based(BigInteger value, int base, String prefix, FormatSpec spec) {
    String digits = value.toString(base);
    String cased = spec.type() == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
    return NumberLayout.format(spec, cased, spec.alternate() ? prefix : "", 4);
  }

  private static String character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw FormatException.value("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw FormatException.value("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.bitLength() > 63) {
      throw FormatException.overflow("Python int too large to convert to C long");
    }
    if (value.signum() < 0 || value.bitLength() > 21 || value.intValue() > Character.MAX_CODE_POINT) {
      throw FormatException.overflow("%c arg not in range(0x110000)");
    }
    return NumberLayout.pad(spec, Character.toString(value.intValue()));
  }

  /** {@code format()} of a float. */
  public static String ofFloat(double value, String spec, String typeName) {
    if (spec.isEmpty()) {
      return FloatText.repr(value);
    }
    FormatSpec parsed = FormatSpec.parse(spec, typeName, FormatSpec.NO_TYPE, '>');
    return switch (parsed.type()) {
      case FormatSpec.NO_TYPE, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> floating(value, parsed);
      default -> throw FormatSpec.unknownType(parsed.type(), typeName);
    };
  }

  private static String floating(double value, FormatSpec spec) {
    boolean percent = spec.type() == '%';
    int flags = spec.type() == FormatSpec.NO_TYPE ? FloatText.DOT_ZERO : 0;
    String text = code(percent ? value * 100 : value, spec, percent ? 'f' : spec.type(), flags);
    return NumberLayout.format(spec, percent ? text + "%" : text, "", 3);
  }

  private static String code(double value, FormatSpec spec, int type, int flags) {
    if (spec.precision() == Integer.MAX_VALUE) {
      throw FormatException.value("precision too big");
    }
    char code = switch (type) {
      case FormatSpec.NO_TYPE -> spec.precision() < 0 ? 'r' : 'g';
      case 'n' -> 'g';
      default -> (char) type;
    };
    int precision = spec.precision() < 0 ? DEFAULT_PRECISION : spec.precision();
    int alternate = spec.alternate() ? FloatText.ALTERNATE : 0;
    int zero = spec.noNegativeZero() ? FloatText.NO_NEGATIVE_ZERO : 0;
    return FloatText.format(value, code, precision, flags | alternate | zero);
  }

  /** {@code format()} of a complex number. */
  public static String ofComplex(Complex value, String spec, String typeName) {
    if (spec.isEmpty()) {
      return value.toString();
    }
    FormatSpec parsed = FormatSpec.parse(spec, typeName, FormatSpec.NO_TYPE, '>');
    switch (parsed.type()) {
      case FormatSpec.NO_TYPE, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> { }
      default -> throw FormatSpec.unknownType(parsed.type(), typeName);
    }
    if (parsed.fill() == '0') {
      throw FormatException.value("Zero padding is not allowed in complex format specifier");
    }
    if (parsed.align() == '=') {
      throw FormatException.value("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean plain = parsed.type() == FormatSpec.NO_TYPE;
    boolean onlyImaginary = plain && value.real() == 0 && 1 / value.real() > 0;
    String text = onlyImaginary
        ? part(value.imag(), parsed, parsed.sign()) + "j"
        : part(value.real(), parsed, parsed.sign()) + part(value.imag(), parsed, '+') + "j";
    return NumberLayout.pad(parsed, plain && !onlyImaginary ? "(" + text + ")" : text);
  }

  private static String part(double value, FormatSpec spec, char sign) {
    FormatSpec own = new FormatSpec(' ', '<', sign, spec.noNegativeZero(), spec.alternate(), -1, spec.grouping(),
        spec.precision(), spec.type());
    return NumberLayout.format(own, code(value, own, own.type(), 0), "", 3);
  }
}
