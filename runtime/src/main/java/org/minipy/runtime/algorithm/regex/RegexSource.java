package org.minipy.runtime.algorithm.regex;

import org.minipy.runtime.algorithm.StringPredicates;
import org.minipy.runtime.algorithm.StringText;

/** The text of a pattern or template, read token by token; a backslash makes one with the character after it. */
final class RegexSource {
  private final int[] text;
  private final boolean isText;
  private int index;
  private String next;

  RegexSource(int[] text, boolean isText) {
    this.text = text;
    this.isText = isText;
    advance();
  }

  /** Whether this is text rather than bytes. */
  boolean isText() {
    return isText;
  }

  /** The next token, null at the end. */
  String next() {
    return next;
  }

  /** Whether the next token is the character {@code c}. */
  boolean nextIs(char c) {
    return next != null && next.length() == 1 && next.charAt(0) == c;
  }

  /** Takes the next token, null at the end. */
  String get() {
    String taken = next;
    advance();
    return taken;
  }

  /** Takes the next token if it is the character {@code c}. */
  boolean match(char c) {
    if (!nextIs(c)) {
      return false;
    }
    advance();
    return true;
  }

  /** The position of the next token. */
  int tell() {
    return index - (next == null ? 0 : next.codePointCount(0, next.length()));
  }

  /** Goes to a position that {@link #tell} gave. */
  void seek(int position) {
    index = position;
    advance();
  }

  /** Takes up to {@code most} characters from {@code set}. */
  String getWhile(int most, String set) {
    StringBuilder taken = new StringBuilder();
    while (taken.length() < most && nextIsOneOf(set)) {
      taken.append(get());
    }
    return taken.toString();
  }

  /** Whether the next token is a character of {@code set}. */
  boolean nextIsOneOf(String set) {
    return next != null && next.length() == 1 && set.indexOf(next.charAt(0)) >= 0;
  }

  /** Takes what stands before {@code terminator} and that too. */
  String getUntil(char terminator, String what) {
    StringBuilder taken = new StringBuilder();
    while (true) {
      String token = get();
      if (token == null) {
        if (taken.isEmpty()) {
          throw error("missing " + what, 0);
        }
        throw error("missing " + terminator + ", unterminated name", length(taken.toString()));
      }
      if (token.length() == 1 && token.charAt(0) == terminator) {
        if (taken.isEmpty()) {
          throw error("missing " + what, 1);
        }
        return taken.toString();
      }
      taken.append(token);
    }
  }

  /** Raises an error unless {@code name} can be the name of a group. */
  void checkGroupName(String name, int offset) {
    if (!isText && !StringPredicates.isAscii(name)) {
      throw error("bad character in group name " + StringText.ascii(name), length(name) + offset);
    }
    if (!StringPredicates.isIdentifier(name)) {
      throw error("bad character in group name " + StringText.repr(name), length(name) + offset);
    }
  }

  /** An error {@code back} characters before here. */
  RegexSyntaxException error(String message, int back) {
    return new RegexSyntaxException(RegexSyntaxException.Kind.PATTERN, message, tell() - back);
  }

  /** The number of characters. */
  static int length(String s) {
    return s.codePointCount(0, s.length());
  }

  private void advance() {
    if (index >= text.length) {
      next = null;
      return;
    }
    int c = text[index++];
    if (c != '\\') {
      next = Character.toString(c);
      return;
    }
    if (index >= text.length) {
      throw new RegexSyntaxException(RegexSyntaxException.Kind.PATTERN, "bad escape (end of pattern)",
          text.length - 1);
    }
    next = "\\" + Character.toString(text[index++]);
  }
}
