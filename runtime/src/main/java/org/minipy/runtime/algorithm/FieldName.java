package org.minipy.runtime.algorithm;

/**
 * The name of a replacement field: what it starts from (a position or a keyword), then attributes and indexes, read one
 * after the other.
 *
 * <pre>{@code
 *   FieldName name = new FieldName("0.items[key]", numbering);
 *   Object value = name.isPositional() ? args[name.index()] : kwargs[name.first()];
 *   while (name.next()) {
 *     value = name.isAttribute() ? getattr(value, name.part()) : value[name.index() >= 0 ? name.index() : name.part()];
 *   }
 * }</pre>
 */
public final class FieldName {

  /** Counts the fields without a name of one format string, which must not also have numbered ones. */
  public static final class Numbering {
    private boolean automatic;
    private boolean manual;
    private long next;

    /** Counts from 0. */
    public Numbering() {}

    private long number(long written) {
      boolean named = written >= 0;
      if (named ? automatic : manual) {
        throw FormatException.value(named
            ? "cannot switch from automatic field numbering to manual field specification"
            : "cannot switch from manual field specification to automatic field numbering");
      }
      automatic = !named;
      manual = named;
      return named ? written : next++;
    }
  }

  private final String text;
  private int position;
  private final String first;
  private long index;
  private String part;
  private boolean attribute;

  /**
   * Splits off what the name starts from.
   *
   * @param numbering counts the fields of the format string; null if a missing name is to stay empty
   * @throws FormatException ValueError if the number is too large or numbering is mixed
   */
  public FieldName(String text, Numbering numbering) {
    this.text = text;
    while (position < text.length() && text.charAt(position) != '.' && text.charAt(position) != '[') {
      position++;
    }
    first = text.substring(0, position);
    index = number(first);
    if (numbering != null && (first.isEmpty() || index >= 0)) {
      index = numbering.number(index);
    }
  }

  /** What the name starts from, as written. */
  public String first() {
    return first;
  }

  /** Whether the name starts from a position, which is the index before the first {@link #next()}. */
  public boolean isPositional() {
    return index >= 0;
  }

  /** The position or the integer in brackets; -1 if the part is no integer. */
  public long index() {
    return index;
  }

  /** The attribute or the text in brackets. */
  public String part() {
    return part;
  }

  /** Whether the part is an attribute. */
  public boolean isAttribute() {
    return attribute;
  }

  /**
   * Goes to the next attribute or index; false if there is none.
   *
   * @throws FormatException ValueError if it is malformed
   */
  public boolean next() {
    if (position >= text.length()) {
      return false;
    }
    char c = text.charAt(position++);
    if (c != '.' && c != '[') {
      throw FormatException.value("Only '.' or '[' may follow ']' in format field specifier");
    }
    attribute = c == '.';
    int start = position;
    if (attribute) {
      while (position < text.length() && text.charAt(position) != '.' && text.charAt(position) != '[') {
        position++;
      }
      part = text.substring(start, position);
      index = -1;
    } else {
      int close = text.indexOf(']', start);
      if (close < 0) {
        throw FormatException.value("Missing ']' in format string");
      }
      part = text.substring(start, close);
      position = close + 1;
      index = number(part);
    }
    if (part.isEmpty()) {
      throw FormatException.value("Empty attribute in format string");
    }
    return true;
  }

  private static long number(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int digit = UnicodeProperties.decimalValue(c);
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw FormatException.value("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
      i += Character.charCount(c);
    }
    return text.isEmpty() ? -1 : value;
  }
}
