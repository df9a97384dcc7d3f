package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.StringPredicates;

/**
 * The size of a str in CPython: a header and one, two or four bytes for each code point and the final zero, by the
 * largest code point. The header of ASCII strings is smaller; instances of subclasses keep the characters apart from
 * it.
 */
final class StrSize {
  private static final int ASCII_HEADER = 40;
  private static final int HEADER = 56;
  private static final int SUBCLASS_HEADER = 64;

  /** The shared one-character strings of Latin-1 beyond ASCII carry their UTF-8 form. */
  private static final int UTF8_OF_SHARED = 3;

  private StrSize() {}

  static long of(PyStr s) {
    String text = s.value();
    boolean ascii = StringPredicates.isAscii(text);
    long characters = (s.length() + 1L) * width(s, text);
    if (!s.isExact()) {
      return SUBCLASS_HEADER + characters;
    }
    if (ascii) {
      return ASCII_HEADER + characters;
    }
    return HEADER + characters + (s.isInterned() && text.length() == 1 && text.charAt(0) < 256 ? UTF8_OF_SHARED : 0);
  }

  private static int width(PyStr s, String text) {
    if (!s.isBmp()) {
      return 4;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return 2;
      }
    }
    return 1;
  }
}
