package org.minipy.runtime.algorithm;

/** The methods of {@code str} that ask something of all its characters. */
public final class StringPredicates {

  private StringPredicates() {}

  /** A question to one code point. */
  private enum Test {
    PRINTABLE, SPACE, ALPHA, DECIMAL, DIGIT, NUMERIC, ALNUM, IDENTIFIER_PART;

    boolean accepts(int c) {
      return switch (this) {
        case PRINTABLE -> UnicodeProperties.isPrintable(c);
        case SPACE -> UnicodeProperties.isSpace(c);
        case ALPHA -> UnicodeProperties.isAlpha(c);
        case DECIMAL -> UnicodeProperties.isDecimal(c);
        case DIGIT -> UnicodeProperties.isDigit(c);
        case NUMERIC -> UnicodeProperties.isNumeric(c);
        case ALNUM -> UnicodeProperties.isAlnum(c);
        case IDENTIFIER_PART -> UnicodeProperties.isIdentifierPart(c);
      };
    }
  }

  private static boolean all(String text, Test test) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!test.accepts(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean allOfSome(String text, Test test) {
    return !text.isEmpty() && all(text, test);
  }

  /** {@code str.isascii}. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** {@code str.isprintable}. */
  public static boolean isPrintable(String text) {
    return all(text, Test.PRINTABLE);
  }

  /** {@code str.isspace}. */
  public static boolean isSpace(String text) {
    return allOfSome(text, Test.SPACE);
  }

  /** {@code str.isalpha}. */
  public static boolean isAlpha(String text) {
    return allOfSome(text, Test.ALPHA);
  }

  /** {@code str.isdecimal}. */
  public static boolean isDecimal(String text) {
    return allOfSome(text, Test.DECIMAL);
  }

  /** {@code str.isdigit}. */
  public static boolean isDigit(String text) {
    return allOfSome(text, Test.DIGIT);
  }

  /** {@code str.isnumeric}. */
  public static boolean isNumeric(String text) {
    return allOfSome(text, Test.NUMERIC);
  }

  /** {@code str.isalnum}. */
  public static boolean isAlnum(String text) {
    return allOfSome(text, Test.ALNUM);
  }

  /** {@code str.islower}. */
  public static boolean isLower(String text) {
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (UnicodeProperties.isUpper(c) || UnicodeProperties.isTitle(c)) {
        return false;
      }
      cased = cased || UnicodeProperties.isLower(c);
      i += Character.charCount(c);
    }
    return cased;
  }

  /** {@code str.isupper}. */
  public static boolean isUpper(String text) {
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (UnicodeProperties.isLower(c) || UnicodeProperties.isTitle(c)) {
        return false;
      }
      cased = cased || UnicodeProperties.isUpper(c);
      i += Character.charCount(c);
    }
    return cased;
  }

  /** {@code str.istitle}. */
  public static boolean isTitle(String text) {
    boolean cased = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean capital = UnicodeProperties.isUpper(c) || UnicodeProperties.isTitle(c);
      boolean small = !capital && UnicodeProperties.isLower(c);
      if ((capital && inWord) || (small && !inWord)) {
        return false;
      }
      inWord = capital || small;
      cased |= inWord;
      i += Character.charCount(c);
    }
    return cased;
  }

  /** {@code str.isidentifier}. */
  public static boolean isIdentifier(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    return UnicodeProperties.isIdentifierStart(first)
        && all(text.substring(Character.charCount(first)), Test.IDENTIFIER_PART);
  }
}
