package org.minipy.runtime.algorithm;

import java.util.Locale;

/**
 * The case mappings of {@code str}: full mappings (one character may become several) with no regard to the language;
 * the only context that matters is that of a capital sigma, whose small form differs at the end of a word.
 */
public final class StringCase {

  private static final int CAPITAL_SIGMA = 0x3a3;
  private static final int SMALL_SIGMA = 0x3c3;
  private static final int FINAL_SIGMA = 0x3c2;
  private static final int SMALL_IOTA = 0x3b9;
  private static final int IOTA_SUBSCRIPT = 0x345;
  private static final int N_WITH_APOSTROPHE = 0x149;

  /** Below this code point the case mappings of the JDK are those of Unicode 15.0 and have no context. */
  private static final int STABLE_END = 0x180;

  private StringCase() {}

  /** {@code str.lower}. */
  public static String lower(String text) {
    if (isStable(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendLower(out, text, i, c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code str.upper}. */
  public static String upper(String text) {
    if (isStable(text)) {
      return text.toUpperCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendUpper(out, c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code str.swapcase}. */
  public static String swapCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (UnicodeProperties.isUpper(c)) {
        appendLower(out, text, i, c);
      } else if (UnicodeProperties.isLower(c)) {
        appendUpper(out, c);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code str.capitalize}. */
  public static String capitalize(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (i == 0) {
        appendTitle(out, c);
      } else {
        appendLower(out, text, i, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code str.title}. */
  public static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (inWord) {
        appendLower(out, text, i, c);
      } else {
        appendTitle(out, c);
      }
      inWord = UnicodeProperties.isCased(c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code str.casefold}: a form in which texts that differ only in case are equal. */
  public static String fold(String text) {
    if (StringPredicates.isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendFolded(out, c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean isStable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= STABLE_END) {
        return false;
      }
    }
    return true;
  }

  private static void appendLower(StringBuilder out, String text, int index, int c) {
    if (c == CAPITAL_SIGMA) {
      out.appendCodePoint(endsWord(text, index) ? FINAL_SIGMA : SMALL_SIGMA);
    } else {
      out.append(lower(c));
    }
  }

  private static String lower(int c) {
    String self = Character.toString(c);
    return UnicodeProperties.isAssigned(c) ? self.toLowerCase(Locale.ROOT) : self;
  }

  private static void appendUpper(StringBuilder out, int c) {
    out.append(upper(c));
  }

  private static String upper(int c) {
    String self = Character.toString(c);
    if (!UnicodeProperties.isAssigned(c)) {
      return self;
    }
    String upper = self.toUpperCase(Locale.ROOT);
    return UnicodeProperties.isAssigned(upper.codePointAt(0)) ? upper : self;
  }

  private static void appendTitle(StringBuilder out, int c) {
    String upper = upper(c);
    int first = upper.codePointAt(0);
    int simple = Character.toTitleCase(c);
    if (upper.length() == Character.charCount(first)) {
      out.appendCodePoint(UnicodeProperties.isAssigned(c) && UnicodeProperties.isAssigned(simple) ? simple : c);
    } else if (simple != c || UnicodeProperties.isTitle(c)) {
      out.appendCodePoint(simple);
    } else if (c == N_WITH_APOSTROPHE) {
      out.append(upper);
    } else {
      String rest = upper.substring(Character.charCount(first)).toLowerCase(Locale.ROOT);
      out.appendCodePoint(first).append(rest.replace((char) SMALL_IOTA, (char) IOTA_SUBSCRIPT));
    }
  }

  private static void appendFolded(StringBuilder out, int c) {
    if (c == 0x131 || (c >= 0x13a0 && c <= 0x13f5)) {
      out.appendCodePoint(c);
    } else if (c >= 0x13f8 && c <= 0x13fd) {
      out.appendCodePoint(c - 8);
    } else if (c >= 0xab70 && c <= 0xabbf) {
      out.appendCodePoint(c - 0xab70 + 0x13a0);
    } else if (c == 0x1e9e) {
      out.append("ss");
    } else {
      String upper = upper(c);
      for (int i = 0; i < upper.length(); ) {
        int u = upper.codePointAt(i);
        out.append(u == CAPITAL_SIGMA ? Character.toString(SMALL_SIGMA) : lower(u));
        i += Character.charCount(u);
      }
    }
  }

  /**
   * Whether the letter at {@code index} has a cased letter before it and none after it, not counting marks between
   * them.
   */
  private static boolean endsWord(String text, int index) {
    int before = index;
    int c = 0;
    do {
      if (before == 0) {
        return false;
      }
      c = text.codePointBefore(before);
      before -= Character.charCount(c);
    } while (UnicodeProperties.isCaseIgnorable(c));
    if (!UnicodeProperties.isCased(c)) {
      return false;
    }
    for (int after = index + 1; after < text.length(); after += Character.charCount(c)) {
      c = text.codePointAt(after);
      if (!UnicodeProperties.isCaseIgnorable(c)) {
        return !UnicodeProperties.isCased(c);
      }
    }
    return true;
  }
}
