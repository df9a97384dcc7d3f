package org.minipy.runtime.algorithm;

/**
 * Splits the left operand of {@code format % args} into literal text and conversions, one after the other.
 *
 * <p>Python fetches the arguments of a conversion while it reads it, so the reader asks for those that decide its
 * layout.
 */
public final class PercentFormat {

  /**
   * The arguments, as far as reading a conversion needs them. Each method raises the Python exception of a missing or
   * bad one itself.
   */
  public interface Arguments {

    /** Takes the value of a key as the only argument of the conversion; TypeError if the arguments are no mapping. */
    void select(String key);

    /** TypeError "format requires a mapping" if the arguments are no mapping. */
    void requireMapping();

    /** Takes the next argument for {@code *} as width. */
    long starredWidth();

    /** Takes the next argument for {@code *} as precision. */
    int starredPrecision();
  }

  /**
   * A conversion.
   *
   * @param leftAdjust flag {@code -}, or a negative starred width
   * @param plus flag {@code +}
   * @param blank flag space
   * @param alternate flag {@code #}
   * @param zero flag {@code 0}
   * @param width the least width, -1 if there is none
   * @param precision the precision, -1 if there is none
   * @param type the code point of the conversion type
   * @param index where the type stands in the format, in code points
   */
  public record Conversion(boolean leftAdjust, boolean plus, boolean blank, boolean alternate, boolean zero, int width,
      int precision, int type, int index) {

    /** The ValueError for a type that does not exist. */
    public FormatException unsupported() {
      String shown = type >= 31 && type <= 126 ? Character.toString(type) : "?";
      return FormatException.value(
          "unsupported format character '" + shown + "' (0x" + Integer.toHexString(type) + ") at index " + index);
    }
  }

  private final String format;
  private final Arguments arguments;
  private final String hugePrecision;
  private int position;

  /** Starts at the beginning of a format; {@code hugePrecision} is what the error for one says. */
  public PercentFormat(String format, Arguments arguments, String hugePrecision) {
    this.format = format;
    this.arguments = arguments;
    this.hugePrecision = hugePrecision;
  }

  /**
   * Appends the literal text up to the next conversion, reads that and returns it; null if there is none.
   *
   * @throws FormatException ValueError if the conversion is malformed
   */
  public Conversion next(StringBuilder literal) {
    while (true) {
      int percent = format.indexOf('%', position);
      if (percent < 0) {
        literal.append(format, position, format.length());
        position = format.length();
        return null;
      }
      literal.append(format, position, percent);
      position = percent + 1;
      if (peek() != '%') {
        return conversion();
      }
      literal.append('%');
      position++;
    }
  }

  private Conversion conversion() {
    if (peek() == '(') {
      arguments.requireMapping();
      arguments.select(key());
    }
    boolean left = false;
    boolean plus = false;
    boolean blank = false;
    boolean alternate = false;
    boolean zero = false;
    for (boolean flag = true; flag; ) {
      switch (peek()) {
        case '-' -> left = true;
        case '+' -> plus = true;
        case ' ' -> blank = true;
        case '#' -> alternate = true;
        case '0' -> zero = true;
        default -> flag = false;
      }
      if (flag) {
        position++;
      }
    }
    long width = -1;
    if (peek() == '*') {
      position++;
      width = arguments.starredWidth();
      if (width < 0) {
        left = true;
        width = -width;
      }
    } else if (NumericInput.isDigitAt(format, position)) {
      width = number("width too big", Long.MAX_VALUE);
    }
    int precision = -1;
    if (peek() == '.') {
      position++;
      precision = 0;
      if (peek() == '*') {
        position++;
        precision = Math.max(arguments.starredPrecision(), 0);
      } else if (NumericInput.isDigitAt(format, position)) {
        precision = (int) number(hugePrecision, Integer.MAX_VALUE);
      }
    }
    if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
      position++;
    }
    if (position >= format.length()) {
      throw FormatException.value("incomplete format");
    }
    int type = format.codePointAt(position);
    int index = format.codePointCount(0, position);
    position += Character.charCount(type);
    int limited = (int) Math.min(width, Integer.MAX_VALUE);
    return new Conversion(left, plus, blank, alternate, zero, limited, precision, type, index);
  }

  private char peek() {
    return position < format.length() ? format.charAt(position) : 0;
  }

  private String key() {
    int start = ++position;
    for (int depth = 1; position < format.length(); position++) {
      char c = format.charAt(position);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return format.substring(start, position++);
      }
    }
    throw FormatException.value("incomplete format key");
  }

  private long number(String tooBig, long limit) {
    long value = 0;
    while (NumericInput.isDigitAt(format, position)) {
      int digit = format.charAt(position) - '0';
      if (value > (limit - digit) / 10) {
        throw FormatException.value(tooBig);
      }
      value = value * 10 + digit;
      position++;
    }
    return value;
  }
}
