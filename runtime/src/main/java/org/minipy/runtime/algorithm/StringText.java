package org.minipy.runtime.algorithm;

/** The source text of strings and bytes: {@code repr()} and {@code ascii()}. */
public final class StringText {

  private static final String HEX = "0123456789abcdef";

  private StringText() {}

  /** {@code repr(text)} of a str. */
  public static String repr(String text) {
    return quoted(text, false, false);
  }

  /** {@code repr(text)} of a str in which every char is a character, even half of a surrogate pair. */
  public static String reprOfChars(String text) {
    return quoted(text, false, true);
  }

  /** {@code ascii(text)} of a str. */
  public static String ascii(String text) {
    return quoted(text, true, false);
  }

  /**
   * The text with each non-ASCII character as an escape: what {@code ascii()} makes of the result of a {@code repr()}.
   */
  public static String escapeNonAscii(String text) {
    if (StringPredicates.isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        out.append((char) c);
      } else {
        appendEscape(out, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code repr()} of bytes, with the prefix {@code b}. */
  public static String repr(byte[] bytes) {
    return repr(bytes, 0, bytes.length);
  }

  /** {@code repr()} of the bytes from {@code start} to {@code end}, with the prefix {@code b}. */
  public static String repr(byte[] bytes, int start, int end) {
    boolean single = false;
    boolean twofold = false;
    for (int i = start; i < end; i++) {
      single |= bytes[i] == '\'';
      twofold |= bytes[i] == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    StringBuilder out = new StringBuilder(end - start + 3).append('b').append(quote);
    for (int i = start; i < end; i++) {
      int c = bytes[i] & 0xff;
      if (!appendAscii(out, c, quote)) {
        appendHex(out.append("\\x"), c, 2);
      }
    }
    return out.append(quote).toString();
  }

  private static String quoted(String text, boolean asciiOnly, boolean chars) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    int length = text.length();
    StringBuilder out = new StringBuilder(length + 2).append(quote);
    for (int i = 0; i < length; ) {
      int c = chars ? text.charAt(i) : text.codePointAt(i);
      if (!appendAscii(out, c, quote)) {
        if (!asciiOnly && UnicodeProperties.isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          appendEscape(out, c);
        }
      }
      i += Character.charCount(c);
    }
    return out.append(quote).toString();
  }

  /** Appends an ASCII character as a literal shows it; false if it needs a numeric escape or is not ASCII. */
  private static boolean appendAscii(StringBuilder out, int c, char quote) {
    if (c >= ' ' && c < 0x7f) {
      if (c == quote || c == '\\') {
        out.append('\\');
      }
      out.append((char) c);
      return true;
    }
    switch (c) {
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Appends {@code \xhh}, {@code \}{@code uhhhh} or {@code \Uhhhhhhhh}, the shortest that holds the code point. */
  static void appendEscape(StringBuilder out, int c) {
    if (c < 0x100) {
      appendHex(out.append("\\x"), c, 2);
    } else if (c < 0x10000) {
      appendHex(out.append("\\u"), c, 4);
    } else {
      appendHex(out.append("\\U"), c, 8);
    }
  }

  static void appendHex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt((value >>> shift) & 0xf));
    }
  }
}
