package org.minipy.runtime.algorithm;

/**
 * Splits a string of {@code str.format} into literal text and replacement fields, one after the other.
 *
 * <p>Python evaluates each field before it looks at what follows, so that an error in the string only shows when its
 * place is reached.
 */
public final class FieldFormat {

  /**
   * A replacement field.
   *
   * @param name the name with its attributes and indexes
   * @param conversion the code point after {@code !}, 0 if there is none
   * @param spec the format specification, perhaps empty
   * @param nested whether the specification has replacement fields itself
   */
  public record Field(String name, int conversion, String spec, boolean nested) {}

  private final String text;
  private int position;

  /** Starts at the beginning of a format string. */
  public FieldFormat(String text) {
    this.text = text;
  }

  /** Whether all of the string is read. */
  public boolean atEnd() {
    return position >= text.length();
  }

  /**
   * Appends the literal text up to the next field, reads that field and returns it; null if there is none.
   *
   * @throws FormatException ValueError if the string is malformed there
   */
  public Field next(StringBuilder literal) {
    while (!atEnd()) {
      Field field = step(literal);
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  /**
   * Appends literal text up to the next field or doubled brace; the field if it is one.
   *
   * @throws FormatException ValueError if the string is malformed there
   */
  public Field step(StringBuilder literal) {
    int start = position;
    while (!atEnd() && text.charAt(position) != '{' && text.charAt(position) != '}') {
      position++;
    }
    literal.append(text, start, position);
    if (atEnd()) {
      return null;
    }
    char brace = text.charAt(position++);
    boolean doubled = !atEnd() && text.charAt(position) == brace;
    if (doubled) {
      position++;
      literal.append(brace);
      return null;
    }
    if (brace == '}' || atEnd()) {
      throw FormatException.value("Single '" + brace + "' encountered in format string");
    }
    return field();
  }

  private Field field() {
    int start = position;
    char end = nameEnd();
    String name = text.substring(start, position - (end == 0 ? 0 : 1));
    if (end == 0) {
      throw FormatException.value("expected '}' before end of string");
    }
    int conversion = 0;
    if (end == '!') {
      if (atEnd()) {
        throw FormatException.value("end of string while looking for conversion specifier");
      }
      conversion = text.codePointAt(position);
      position += Character.charCount(conversion);
      if (!atEnd()) {
        end = text.charAt(position++);
        if (end != '}' && end != ':') {
          throw FormatException.value("expected ':' after conversion specifier");
        }
      }
    }
    return end == '}' ? new Field(name, conversion, "", false) : withSpec(name, conversion);
  }

  /** Skips the name and the character after it, which is returned; 0 at the end of the string. */
  private char nameEnd() {
    while (!atEnd()) {
      char c = text.charAt(position++);
      switch (c) {
        case '{' -> throw FormatException.value("unexpected '{' in field name");
        case '[' -> {
          int close = text.indexOf(']', position);
          position = close < 0 ? text.length() : close;
        }
        case '}', ':', '!' -> {
          return c;
        }
        default -> { }
      }
    }
    return 0;
  }

  private Field withSpec(String name, int conversion) {
    int start = position;
    boolean nested = false;
    int depth = 1;
    while (!atEnd()) {
      char c = text.charAt(position++);
      if (c == '{') {
        nested = true;
        depth++;
      } else if (c == '}' && --depth == 0) {
        return new Field(name, conversion, text.substring(start, position - 1), nested);
      }
    }
    throw FormatException.value("unmatched '{' in format spec");
  }

  /** The ValueError for a conversion other than {@code r}, {@code s} and {@code a}. */
  public static FormatException unknownConversion(int conversion) {
    String shown = conversion > 32 && conversion < 127
        ? Character.toString(conversion)
        : "\\x" + Integer.toHexString(conversion);
    return FormatException.value("Unknown conversion specifier " + shown);
  }
}
