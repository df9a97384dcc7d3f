package org.minipy.grammar.token;

import java.util.ArrayList;

/** The tokens read so far. */
final class TokenBuffer {

  private static final int TYPICAL_LENGTH = 4;

  private final Cursor cursor;
  private final Brackets brackets;
  private final ArrayList<PyToken> tokens;

  TokenBuffer(Cursor cursor, Brackets brackets) {
    this.cursor = cursor;
    this.brackets = brackets;
    this.tokens = new ArrayList<>(cursor.text.length() / TYPICAL_LENGTH + 8);
  }

  /** Adds the token from an offset on the current line to the cursor. */
  void add(int type, int start) {
    int line = cursor.line;
    int column = cursor.source.columns(cursor.lineStart, start);
    add(type, start, line, column, line, column + cursor.source.columns(start, cursor.at));
  }

  /** Adds the token from an offset to the cursor. */
  void add(int type, int start, int line, int column, int endLine, int endColumn) {
    add(type, start, cursor.at, line, column, endLine, endColumn);
  }

  /** Adds a token whose text ends at {@code end}. */
  void add(int type, int start, int end, int line, int column, int endLine, int endColumn) {
    int index = tokens.size();
    int depth = brackets.depth();
    tokens.add(new PyToken(cursor.source, type, index, start, end, line, column, endLine, endColumn, depth));
  }

  PyToken[] toArray() {
    return tokens.toArray(new PyToken[0]);
  }
}
