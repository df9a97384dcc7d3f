package org.minipy.grammar.token;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.source.SourceText;

/** A reading position in the source, and the errors that are reported at it. */
final class Cursor {

  /** What {@link #peek} and {@link #next} return at the end of the source. */
  static final int END = -1;

  final SourceText source;
  final String text;
  /** Where the source ends: before the newline that was added to it, if that does not count. */
  final int end;

  final List<SyntaxWarning> warnings = new ArrayList<>(0);
  int at;
  int line = 1;
  int lineStart;

  Cursor(SourceText source, InputKind kind) {
    this.source = source;
    this.text = source.text();
    this.end = text.length() - (kind.canEndWithoutNewline() && source.newlineAdded() ? 1 : 0);
  }

  /** The character here. */
  int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  /** The character {@code ahead} places further. */
  int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  /** The character here, which is passed; a newline starts the next line. */
  int next() {
    if (at == text.length()) {
      return END;
    }
    char c = text.charAt(at++);
    if (c == '\n') {
      line++;
      lineStart = at;
    }
    return c;
  }

  /** How many quotes open the string whose first quote is here. */
  int quoteSize() {
    int quote = peek();
    return peek(1) == quote && peek(2) == quote ? 3 : 1;
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, at);
  }

  /** The column here. */
  int column() {
    return source.columns(lineStart, at);
  }

  /** An error whose caret is the last character that was read. */
  PySyntaxError error(String message) {
    int column = column();
    return errorAt(message, line, lineStart, column, column);
  }

  /** An error at a 1-based column of the line that starts at an offset. */
  PySyntaxError errorAt(String message, int errorLine, int errorLineStart, int column, int endColumn) {
    int end = text.indexOf('\n', errorLineStart);
    String shown = text.substring(errorLineStart, end < 0 ? text.length() : end);
    return source.error(
        PySyntaxError.Kind.SYNTAX_ERROR, message, errorLine, column, errorLine, endColumn, shown);
  }

  /** Warns of what was just read. */
  void warn(String message) {
    warnings.add(new SyntaxWarning(message, line, error(message)));
  }
}
