package org.minipy.runtime.algorithm.regex;

/** How letters that differ only in case are the same. */
public enum CaseRule {
  /** They are different. */
  EXACT,
  /** The letters of ASCII are the same. */
  ASCII,
  /** The letters of Unicode are the same. */
  UNICODE;

  /** A character that stands for all that are the same as {@code c}. */
  int key(int c) {
    if (c < 128) {
      return this != EXACT && c >= 'a' && c <= 'z' ? c - 32 : c;
    }
    return this == UNICODE ? unicodeKey(c) : c;
  }

  /** The small letter of {@code c}. */
  int lower(int c) {
    return switch (this) {
      case EXACT -> c;
      case ASCII -> c >= 'A' && c <= 'Z' ? c + 32 : c;
      case UNICODE -> Character.toLowerCase(c);
    };
  }

  /** Three pairs of letters have the same capitals, which are several letters each. */
  private static int unicodeKey(int c) {
    return switch (c) {
      case 0x1fd3 -> 0x390;
      case 0x1fe3 -> 0x3b0;
      case 0xfb06 -> 0xfb05;
      default -> Character.toUpperCase(Character.toLowerCase(c));
    };
  }
}
