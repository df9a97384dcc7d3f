package org.minipy.runtime.algorithm.regex;

/** Flags in parentheses: those of the whole pattern or of a group. */
final class InlineFlags {
  private final RegexSource source;
  private int added;
  private int removed;

  InlineFlags(RegexSource source) {
    this.source = source;
  }

  int added() {
    return added;
  }

  int removed() {
    return removed;
  }

  /** Reads them from {@code first} on; whether they are those of the whole pattern. */
  boolean read(String first) {
    String token = first.equals("-") ? first : readAdded(first);
    if (token.equals(")")) {
      return true;
    }
    if ((added & RegexFlags.DEBUG) != 0) {
      throw source.error("bad inline flags: cannot turn on global flag", 1);
    }
    if (token.equals("-")) {
      readRemoved();
    }
    if ((added & removed) != 0) {
      throw source.error("bad inline flags: flag turned on and off", 1);
    }
    return false;
  }

  private String readAdded(String first) {
    String token = first;
    while (true) {
      int flag = RegexFlags.ofLetter(token.codePointAt(0));
      if (source.isText() && flag == RegexFlags.LOCALE) {
        throw source.error("bad inline flags: cannot use 'L' flag with a str pattern", 0);
      }
      if (!source.isText() && flag == RegexFlags.UNICODE) {
        throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
      }
      added |= flag;
      if ((flag & RegexFlags.KINDS) != 0 && (added & RegexFlags.KINDS) != flag) {
        throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
      }
      token = next("missing -, : or )");
      if (token.equals(")") || token.equals("-") || token.equals(":")) {
        return token;
      }
      requireFlag(token, "missing -, : or )");
    }
  }

  private void readRemoved() {
    String token = next("missing flag");
    requireFlag(token, "missing flag");
    while (true) {
      int flag = RegexFlags.ofLetter(token.codePointAt(0));
      if ((flag & RegexFlags.KINDS) != 0) {
        throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
      }
      removed |= flag;
      token = next("missing :");
      if (token.equals(":")) {
        return;
      }
      requireFlag(token, "missing :");
    }
  }

  private String next(String missing) {
    String token = source.get();
    if (token == null) {
      throw source.error(missing, 0);
    }
    return token;
  }

  private void requireFlag(String token, String missing) {
    if (token.length() != 1 || RegexFlags.ofLetter(token.charAt(0)) == 0) {
      boolean isLetter = Character.isLetter(token.codePointAt(0));
      throw source.error(isLetter ? "unknown flag" : missing, RegexSource.length(token));
    }
  }
}
