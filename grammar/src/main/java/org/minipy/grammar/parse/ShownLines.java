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
            source.columnInBuffer(all, line, error.offset()),
            error.endLine(),
            source.columnInBuffer(all, error.endLine(), error.endOffset()))
        .in(error.filename(), all);
  }

  /**
   * An error about a character after a backslash with what it shows. Its column counts from the start of the buffer,
   * and stays in the line that is shown.
   */
  PySyntaxError afterBackslash(PySyntaxError error) {
    int line = error.line();
    int offset = error.offset();
    for (int i = firstInBuffer(line); i < line; i++) {
      String before = source.line(i);
      offset += before.codePointCount(0, before.length());
    }
    PySyntaxError shown = shown(error, line);
    int limit = shown.text().codePointCount(0, shown.text().length()) + 1;
    return new PySyntaxError(
            error.kind(),
            error.phase(),
            error.getMessage(),
            line,
            Math.min(offset, limit),
            error.endLine(),
            error.endOffset())
        .in(error.filename(), shown.text());
  }

  private int firstInBuffer(int line) {
    int first = line;
    for (int i = tokens.length - 1; i >= 0 && first > 1; i--) {
      PyToken token = tokens[i];
      if (token.getLine() < first && token.endLine() >= first) {
        first = token.getLine();
      } else if (token.getLine() < first) {
        if (token.getType() <= TokenType.DEDENT || !isContinued(token, first)) {
          return first;
        }
        first = token.endLine();
        i++;
      }
    }
    return first;
  }

  /** Whether the lines from that of a token to another end with backslashes and nothing else. */
  private boolean isContinued(PyToken last, int next) {
    String between = source.text().substring(last.end(), source.offset(next, 0));
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      boolean continues = c == '\\' && between.startsWith("\n", i + 1);
      if (continues) {
        i++;
      } else if (c != ' ' && c != '\t' && c != '\f') {
        return false;
      }
    }
    return true;
  }
}
