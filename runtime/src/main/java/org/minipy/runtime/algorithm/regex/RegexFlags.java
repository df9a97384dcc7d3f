package org.minipy.runtime.algorithm.regex;

/** The flags of a pattern, with the numbers of CPython. */
public final class RegexFlags {
  /** Letters match whatever their case. */
  public static final int IGNORECASE = 2;

  /** Classes and case go by the locale; for bytes only. */
  public static final int LOCALE = 4;

  /** ^ and $ match at every line. */
  public static final int MULTILINE = 8;

  /** The dot matches a newline too. */
  public static final int DOTALL = 16;

  /** Classes and case go by Unicode; the rule for text. */
  public static final int UNICODE = 32;

  /** Blanks and comments in the pattern do not count. */
  public static final int VERBOSE = 64;

  /** Shows the compiled pattern. */
  public static final int DEBUG = 128;

  /** Classes and case go by ASCII. */
  public static final int ASCII = 256;

  /** The flags of which only one may be given. */
  static final int KINDS = ASCII | LOCALE | UNICODE;

  private RegexFlags() {}

  /** The flag of a letter in a pattern, 0 when there is none. */
  static int ofLetter(int letter) {
    return switch (letter) {
      case 'i' -> IGNORECASE;
      case 'L' -> LOCALE;
      case 'm' -> MULTILINE;
      case 's' -> DOTALL;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 'u' -> UNICODE;
      default -> 0;
    };
  }

  /** What holds within a group that adds and removes flags. */
  static int combine(int flags, int added, int removed) {
    int kept = (added & KINDS) != 0 ? flags & ~KINDS : flags;
    return (kept | added) & ~removed;
  }
}
