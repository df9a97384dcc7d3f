package org.minipy.runtime.algorithm;

/**
 * A parsed format specification: {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}.
 *
 * @param fill the code point that fills up to the width
 * @param align one of {@code < > = ^}
 * @param sign one of {@code + -} and space, or 0 if there is none
 * @param noNegativeZero whether {@code z} asks for zeros without sign
 * @param alternate whether {@code #} asks for the alternate form
 * @param width the least width, -1 if there is none
 * @param grouping {@code ,} or {@code _}, or 0 if there is none
 * @param precision the precision, -1 if there is none
 * @param type the code point of the presentation type, or the default type
 */
public record FormatSpec(int fill, char align, char sign, boolean noNegativeZero, boolean alternate, int width,
    char grouping, int precision, int type) {

  /** The type of a specification that names none, for types without a default one. */
  public static final int NO_TYPE = 0;

  /**
   * Parses a specification.
   *
   * @param typeName the type of the object to be formatted, for error messages
   * @param defaultType the presentation type if the specification has none
   * @param defaultAlign the alignment if the specification has none
   * @throws FormatException ValueError if it is malformed
   */
  public static FormatSpec parse(String text, String typeName, int defaultType, char defaultAlign) {
    return new Parser(text).parse(typeName, defaultType, defaultAlign);
  }

  /** The ValueError for a presentation type that the object's type does not have. */
  public static FormatException unknownType(int type, String typeName) {
    return FormatException.value("Unknown format code '" + shown(type) + "' for object of type '" + typeName + "'");
  }

  private static String shown(int type) {
    return type > ' ' && type < 0x80 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
  }

  private static final class Parser {
    private final String text;
    private int position;

    Parser(String text) {
      this.text = text;
    }

    FormatSpec parse(String typeName, int defaultType, char defaultAlign) {
      int fill = ' ';
      char align = 0;
      boolean hasFill = false;
      int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
      if (isAlign(first) && first > 0) {
        fill = text.codePointAt(0);
        hasFill = true;
        align = text.charAt(first);
        position = first + 1;
      } else if (isAlign(0)) {
        align = text.charAt(0);
        position = 1;
      }
      char sign = accept('+') ? '+' : accept('-') ? '-' : accept(' ') ? ' ' : 0;
      boolean noNegativeZero = accept('z');
      boolean alternate = accept('#');
      if (!hasFill && accept('0')) {
        fill = '0';
        if (align == 0 && defaultAlign == '>') {
          align = '=';
        }
      }
      int width = number();
      char grouping = grouping();
      int precision = -1;
      if (accept('.')) {
        precision = number();
        if (precision < 0) {
          throw FormatException.value("Format specifier missing precision");
        }
      }
      int type = type(typeName, defaultType);
      if (grouping != 0) {
        checkGrouping(grouping, type);
      }
      char aligned = align == 0 ? defaultAlign : align;
      return new FormatSpec(fill, aligned, sign, noNegativeZero, alternate, width, grouping, precision, type);
    }

    private boolean isAlign(int index) {
      return index < text.length() && "<>=^".indexOf(text.charAt(index)) >= 0;
    }

    private boolean accept(char c) {
      if (position < text.length() && text.charAt(position) == c) {
        position++;
        return true;
      }
      return false;
    }

    private int number() {
      int start = position;
      long value = 0;
      while (position < text.length()) {
        int c = text.codePointAt(position);
        int digit = UnicodeProperties.decimalValue(c);
        if (digit < 0) {
          break;
        }
        if (value > (Long.MAX_VALUE - digit) / 10) {
          throw FormatException.value("Too many decimal digits in format string");
        }
        value = value * 10 + digit;
        position += Character.charCount(c);
      }
      return position == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
    }

    private char grouping() {
      boolean comma = accept(',');
      boolean underscore = accept('_');
      if (underscore && (comma || accept(','))) {
        throw FormatException.value("Cannot specify both ',' and '_'.");
      }
      return comma ? ',' : underscore ? '_' : 0;
    }

    private int type(String typeName, int defaultType) {
      if (position == text.length()) {
        return defaultType;
      }
      int type = text.codePointAt(position);
      if (position + Character.charCount(type) < text.length()) {
        throw FormatException.value("Invalid format specifier '" + text + "' for object of type '" + typeName + "'");
      }
      return type;
    }

    private static void checkGrouping(char grouping, int type) {
      boolean allowed = switch (type) {
        case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', NO_TYPE -> true;
        case 'b', 'o', 'x', 'X' -> grouping == '_';
        default -> false;
      };
      if (!allowed) {
        throw FormatException.value("Cannot specify '" + grouping + "' with '" + shown(type) + "'.");
      }
    }
  }
}
