package org.minipy.grammar.token;

import org.minipy.grammar.error.PySyntaxError;

/** The brackets that are open. */
public final class Brackets {

  private static final int MAX_DEPTH = 200;

  private final Cursor cursor;
  private final char[] opening = new char[MAX_DEPTH];
  private final int[] lines = new int[MAX_DEPTH];
  private final int[] columns = new int[MAX_DEPTH];
  private int depth;

  Brackets(Cursor cursor) {
    this.cursor = cursor;
  }

  /** How many are open. */
  public int depth() {
    return depth;
  }

  /** The line of the innermost open bracket. */
  public int line() {
    return lines[depth - 1];
  }

  /** The error for the innermost bracket, which the source never closes. */
  public PySyntaxError neverClosed() {
    return cursor.source.error(
        PySyntaxError.Kind.SYNTAX_ERROR,
        "'" + opening[depth - 1] + "' was never closed",
        line(),
        columns[depth - 1] + 1,
        line(),
        0,
        cursor.source.lineReadFrom(line(), cursor.line));
  }

  /** Opens the bracket that was just read. */
  void open(char bracket) {
    if (depth == MAX_DEPTH) {
      throw cursor.error("too many nested parentheses");
    }
    opening[depth] = bracket;
    lines[depth] = cursor.line;
    columns[depth] = cursor.column() - 1;
    depth++;
  }

  /**
   * Closes the innermost bracket with the one that was just read.
   *
   * @param ofField whether the innermost bracket starts a replacement field of an f-string
   */
  void close(char bracket, boolean ofField) {
    if (depth == 0) {
      throw cursor.error("unmatched '" + bracket + "'");
    }
    depth--;
    char open = opening[depth];
    if (open == '(' ? bracket == ')' : open == '[' ? bracket == ']' : bracket == '}') {
      return;
    }
    if (ofField) {
      throw cursor.error("f-string: unmatched '" + bracket + "'");
    }
    String message = "closing parenthesis '" + bracket + "' does not match opening parenthesis '" + open + "'";
    throw cursor.error(lines[depth] == cursor.line ? message : message + " on line " + lines[depth]);
  }
}
