package org.minipy.grammar.token;

/** What a source is, which decides how it may end. */
public enum InputKind {
  /** A file: its last line always has a newline. */
  FILE,
  /** Lines typed at a prompt, each with its newline. */
  PROMPT,
  /** The string of one statement; it can end without a newline. */
  SINGLE,
  /** The string of an expression; it can end without a newline, and has no soft keywords. */
  EXPRESSION;

  /** Whether the newline that was added to a source without one at its end does not count. */
  public boolean canEndWithoutNewline() {
    return this == SINGLE || this == EXPRESSION;
  }
}
