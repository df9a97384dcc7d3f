package org.minipy.grammar.parse;

import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/**
 * The text that an error in a string shows. CPython keeps the line it reads in a buffer, which has its newline, and in
 * which the lines before stay while a token or a backslash goes over their ends: an error on that line shows the whole
 * buffer. A line that it has already gone past is looked up again, and has no newline.
 */
final class ShownLines {

  private final SourceText source;
  private final PyToken[] tokens;

  ShownLines(SourceText source, PyToken[] tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /**
   * An error with what it shows.
   *
   * @param current the line that has been read when the error is reported
   */
  PySyntaxError shown(PySyntaxError error, int current) {
    int line = error.line();
    if (source.fromFile() || error.filename() == null || line < 1 || line > source.lineCount()) {
      return error;
    }
    String text = source.line(line);
    if (Math.min(current, source.lineCount()) > line) {
      String passed = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
      return error.in(error.filename(), passed);
    }
    int first = firstInBuffer(line);
    if (first == line) {
      return error;
    }
    StringBuilder buffer = new StringBuilder();
    for (int i = first; i <= line; i++) {
      buffer.append(source.line(i));
    }
    String all = buffer.toString();
    return new PySyntaxError(
            error.kind(),
            error.phase(),
            error.getMessage(),
            line,
            columnIn(all, line, error.offset()),
            error.endLine(),
            columnIn(all, error.endLine(), error.endOffset()))
        .in(error.filename(), all);
  }

  /** The column that a place in bytes has when it is counted from the start of the buffer. */
  private int columnIn(String buffer, int line, int offset) {
    if (offset < 1) {
      return offset;
    }
    int bytes = source.utf8Column(line, offset - 1);
    int column = 1;
    for (int at = 0; bytes > 0 && at < buffer.length(); column++) {
      int c = buffer.codePointAt(at);
      bytes -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      at += Character.charCount(c);
    }
    return column;
  }

  private int firstInBuffer(int line) {
    int first = line;
    for (int i = tokens.length - 1; i >= 0 && first > 1; i--) {
      PyToken token = tokens[i];
      if (token.getLine() < first && token.endLine() >= first) {
        first = token.getLine();
      } else if (token.getLine() < first) {
        if (token.endLine() < first - 1 || token.getType() == TokenType.NEWLINE || !isContinued(token, first)) {
          return first;
        }
        first--;
        i++;
      }
    }
    return first;
  }

  /** Whether the text between a token and the line after it is a backslash. */
  private boolean isContinued(PyToken last, int next) {
    String between = source.text().substring(last.end(), source.offset(next, 0));
    return between.strip().equals("\\");
  }
}
