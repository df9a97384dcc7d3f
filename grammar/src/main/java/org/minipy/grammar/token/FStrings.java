package org.minipy.grammar.token;

import org.minipy.grammar.error.PySyntaxError;

/** The f-strings that are open, and the reading of their text; the tokenizer reads the expressions in between. */
final class FStrings {

  private static final int MAX_FSTRINGS = 150;
  private static final int MAX_FIELDS = 3;

  private final Cursor cursor;
  private final TokenBuffer tokens;
  private FStringMode mode;
  private int depth;
  private boolean namedEscape;

  FStrings(Cursor cursor, TokenBuffer tokens) {
    this.cursor = cursor;
    this.tokens = tokens;
  }

  /** Whether any f-string is open. */
  boolean inside() {
    return mode != null;
  }

  /** Whether text of an f-string comes next. */
  boolean inText() {
    return mode != null && mode.inText;
  }

  /** Whether an expression of an f-string is read and none of its own brackets is open. */
  boolean atFieldLevel() {
    return mode != null && mode.atFieldLevel();
  }

  /** Whether the innermost f-string ends with these quotes. */
  boolean endsWith(char quote, int size) {
    return mode != null && mode.quote == quote && mode.quoteSize == size;
  }

  /** Notes a bracket that was opened. */
  void open() {
    if (mode != null) {
      mode.brackets++;
    }
  }

  /** Refuses a brace that closes nothing. */
  void checkBrace(char bracket) {
    if (mode != null && mode.brackets == 0 && bracket == '}') {
      throw cursor.error("f-string: single '}' is not allowed");
    }
  }

  /** Notes a bracket that was closed; the brace that ends a replacement field goes back to text. */
  void close(char bracket) {
    if (mode == null) {
      return;
    }
    boolean endsField = bracket == '}' && mode.atFieldLevel();
    mode.brackets--;
    if (endsField) {
      mode.fields--;
      mode.inText = true;
    }
  }

  /** Reads the colon that is here if it ends the expression of a replacement field; false if it does not. */
  boolean endsExpression() {
    if (!atFieldLevel()) {
      return false;
    }
    int start = cursor.at;
    cursor.at++;
    tokens.add(TokenType.COLON, start);
    mode.inText = true;
    return true;
  }

  /** Starts the f-string whose opening quote is here; its prefix began at {@code start}. */
  void start(int start, boolean raw) {
    char quote = (char) cursor.peek();
    int size = cursor.quoteSize();
    if (++depth >= MAX_FSTRINGS) {
      throw cursor.error("too many nested f-strings");
    }
    mode = new FStringMode(mode, cursor, start, quote, size, raw);
    cursor.at += size;
    tokens.add(TokenType.FSTRING_START, start);
  }

  private boolean atClosingQuotes() {
    for (int i = 0; i < mode.quoteSize; i++) {
      if (cursor.peek(i) != mode.quote) {
        return false;
      }
    }
    return true;
  }

  /** Reads text up to a replacement field, the end of a format specification or of the string. */
  void text() {
    boolean inSpec = mode.fields > 0;
    namedEscape = false;
    int start = cursor.at;
    int line = cursor.line;
    int column = cursor.column();
    while (true) {
      if (atClosingQuotes()) {
        text(start, cursor.at, line, column);
        end();
        return;
      }
      int c = cursor.peek();
      if (c == Cursor.END || c == '\n' && mode.quoteSize == 1) {
        if (inSpec && c == '\n') {
          text(start, cursor.at, line, column);
          mode.inText = false;
          return;
        }
        throw unterminated(c);
      }
      if (c == '}' && namedEscape) {
        namedEscape = false;
        cursor.at++;
        continue;
      }
      if (c == '{' || c == '}') {
        if (cursor.peek(1) == c && !inSpec) {
          cursor.at += 2;
          text(start, cursor.at - 1, line, column);
          return;
        }
        if (cursor.at > start || c == '}' || cursor.peek(1) == '{') {
          text(start, cursor.at, line, column);
        }
        mode.inText = false;
        if (c == '{') {
          startField();
        }
        return;
      }
      cursor.next();
      if (c == '\\') {
        escape();
      }
    }
  }

  /** Passes what follows a backslash in the text of an f-string. */
  private void escape() {
    int c = cursor.peek();
    if (c == '{' || c == '}') {
      if (!mode.raw) {
        cursor.at++;
        cursor.warn("invalid escape sequence '\\" + (char) c + "'");
        cursor.at--;
      }
      return;
    }
    cursor.next();
    if (c == 'N' && !mode.raw && cursor.peek() == '{') {
      cursor.at++;
      namedEscape = true;
    }
  }

  /**
   * Adds text up to {@code end}; the token reaches to the cursor, over the second of two braces. Only a format
   * specification has empty texts.
   */
  private void text(int start, int end, int line, int column) {
    if (end > start || mode.fields > 0) {
      tokens.add(TokenType.FSTRING_MIDDLE, start, end, line, column, cursor.line, cursor.column());
    }
  }

  private void startField() {
    mode.fields++;
    if (mode.fields > MAX_FIELDS) {
      throw cursor.error("f-string: expressions nested too deeply");
    }
  }

  private void end() {
    int start = cursor.at;
    cursor.at += mode.quoteSize;
    tokens.add(TokenType.FSTRING_END, start);
    mode = mode.outer;
    depth--;
  }

  private PySyntaxError unterminated(int c) {
    String kind = mode.quoteSize == 3 ? "triple-quoted f-string" : "f-string";
    int detected = c == '\n' ? cursor.line : cursor.source.lineCount();
    int column = cursor.source.columns(mode.startLineStart, mode.start) + 1;
    return cursor.errorAt(
        "unterminated " + kind + " literal (detected at line " + detected + ")",
        mode.startLine,
        mode.startLineStart,
        column,
        column);
  }
}
