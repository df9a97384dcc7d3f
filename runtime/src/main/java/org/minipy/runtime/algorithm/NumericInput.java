package org.minipy.runtime.algorithm;

/** What the parsers of int, float and complex share: digits and spaces of all scripts, blanks, underscores. */
final class NumericInput {

  private static final char NOT_NUMERIC = '?';

  private NumericInput() {}

  /**
   * The text with decimal digits and white space of other scripts as ASCII ones, and {@code ?} for the rest beyond
   * ASCII.
   */
  static String toAscii(String text) {
    if (StringPredicates.isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        out.append((char) c);
      } else if (UnicodeProperties.isSpace(c)) {
        out.append(' ');
      } else {
        int digit = UnicodeProperties.decimalValue(c);
        out.append(digit < 0 ? NOT_NUMERIC : (char) ('0' + digit));
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Whether the character is ASCII white space, for C. */
  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The text without leading and trailing ASCII white space. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text without its underscores, or null if one is not between two digits. */
  static String withoutUnderscores(String text) {
    if (text.indexOf('_') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_') {
        out.append(c);
      } else if (!isDigitAt(text, i - 1) || !isDigitAt(text, i + 1)) {
        return null;
      }
    }
    return out.toString();
  }

  static boolean isDigitAt(String text, int index) {
    return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
