package org.minipy.grammar.token;

import org.minipy.grammar.error.PySyntaxError;

/**
 * The columns at which the open blocks are indented. Each is counted twice, with tabs to the next multiple of eight and
 * with tabs as one column: where the two counts disagree on the order of lines, tabs and spaces are mixed.
 */
final class Indentation {

  private static final int MAX_LEVELS = 100;

  private final Cursor cursor;
  private final int[] columns = new int[MAX_LEVELS];
  private final int[] altColumns = new int[MAX_LEVELS];
  private int level;

  Indentation(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The number of open blocks. */
  int level() {
    return level;
  }

  /** Starts a line: returns 1 if it opens a block, else minus the number of blocks it closes. */
  int enterLine(int column, int altColumn) {
    if (column == columns[level]) {
      if (altColumn != altColumns[level]) {
        throw inconsistent();
      }
      return 0;
    }
    if (column > columns[level]) {
      if (level + 1 >= MAX_LEVELS) {
        throw error(PySyntaxError.Kind.INDENTATION_ERROR, "too many levels of indentation");
      }
      if (altColumn <= altColumns[level]) {
        throw inconsistent();
      }
      level++;
      columns[level] = column;
      altColumns[level] = altColumn;
      return 1;
    }
    int closed = 0;
    while (level > 0 && column < columns[level]) {
      level--;
      closed++;
    }
    if (column != columns[level]) {
      throw mismatch();
    }
    if (altColumn != altColumns[level]) {
      throw inconsistent();
    }
    return -closed;
  }

  /** Ends the source: returns the number of blocks still open, and closes them. */
  int leave() {
    int open = level;
    level = 0;
    return open;
  }

  private PySyntaxError inconsistent() {
    return error(PySyntaxError.Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation");
  }

  private PySyntaxError error(PySyntaxError.Kind kind, String message) {
    return cursor.source.error(kind, message, cursor.line, 1, cursor.line, 0);
  }

  private PySyntaxError mismatch() {
    int newline = cursor.text.indexOf('\n', cursor.lineStart);
    int end = Math.min(newline + 1, cursor.end);
    return cursor.source.error(
        PySyntaxError.Kind.INDENTATION_ERROR,
        "unindent does not match any outer indentation level",
        cursor.line,
        cursor.source.columns(cursor.lineStart, end),
        cursor.line,
        -1);
  }
}
