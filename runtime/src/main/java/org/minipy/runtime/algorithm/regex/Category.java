package org.minipy.runtime.algorithm.regex;

import org.minipy.runtime.algorithm.UnicodeProperties;

/** The classes of characters that have an escape of their own. */
enum Category {
  DIGIT,
  SPACE,
  WORD;

  boolean contains(int c, boolean unicode) {
    if (c >= 128 && !unicode) {
      return false;
    }
    return switch (this) {
      case DIGIT -> c < 128 ? c >= '0' && c <= '9' : UnicodeProperties.isDecimal(c);
      case SPACE -> c < 128 ? c == ' ' || c >= 9 && c <= 13 || unicode && c >= 28 && c <= 31
          : UnicodeProperties.isSpace(c);
      case WORD -> c < 128 ? isAsciiWord(c) : UnicodeProperties.isAlnum(c);
    };
  }

  private static boolean isAsciiWord(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
