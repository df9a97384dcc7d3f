package org.minipy.grammar.token;

import java.util.Arrays;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.source.Utf8;

/**
 * Turns source text into tokens. Blank lines and comments make none; the start of a line makes INDENT and DEDENT;
 * inside brackets newlines are spaces. An f-string is several tokens: {@link FStrings} reads its text, and the braces
 * of a replacement field switch to ordinary tokens and back.
 *
 * <p>{@code in} has two types: the one that ends the targets of a {@code for} is the first one after it with the same
 * brackets open.
 */
public final class Tokenizer {

  private static final int TAB_SIZE = 8;

  private final SourceText source;
  private final Cursor cursor;
  private final Indentation indentation;
  private final Brackets brackets;
  private final NumberScanner numbers;
  private final TokenBuffer tokens;
  private final FStrings fstrings;
  private int pendingFor;
  private int[] forDepths = new int[8];
  private boolean hasSoftKeywords;
  private boolean deferred;

  private Tokenizer(SourceText source, InputKind kind) {
    this.source = source;
    this.cursor = new Cursor(source, kind);
    this.indentation = new Indentation(cursor);
    this.brackets = new Brackets(cursor);
    this.numbers = new NumberScanner(cursor);
    this.tokens = new TokenBuffer(cursor, brackets);
    this.fstrings = new FStrings(cursor, tokens);
  }

  /**
   * The tokens of a source; an error ends them, and is reported in the result.
   *
   * @param kind what the source is
   */
  public static Tokens tokenize(SourceText source, InputKind kind) {
    Tokenizer tokenizer = new Tokenizer(source, kind);
    PySyntaxError error = null;
    try {
      tokenizer.run();
    } catch (PySyntaxError e) {
      error = e;
      tokenizer.deferred |= tokenizer.fstrings.inside();
    }
    tokenizer.tokens.add(Token.EOF, tokenizer.cursor.at);
    PyToken[] tokens = tokenizer.tokens.toArray();
    if (kind != InputKind.EXPRESSION && tokenizer.hasSoftKeywords) {
      new SoftKeywords(tokens).mark();
    }
    return new Tokens(tokens, tokenizer.brackets, error, tokenizer.deferred, tokenizer.cursor.warnings);
  }

  private void run() {
    boolean lineStart = true;
    while (true) {
      if (fstrings.inText()) {
        fstrings.text();
        continue;
      }
      if (lineStart) {
        lineStart = false;
        if (!startLine()) {
          lineStart = true;
          continue;
        }
      }
      int comment = skipSpace();
      int c = cursor.peek();
      if (c == Cursor.END) {
        break;
      }
      if (c == '\n') {
        if (brackets.depth() == 0) {
          newline(comment < 0 ? cursor.at : comment);
          pendingFor = 0;
          lineStart = true;
        } else {
          cursor.next();
        }
      } else if (c == '\\') {
        continueLine(false);
      } else {
        token(c);
      }
    }
    if (brackets.depth() == 0) {
      for (int open = indentation.leave(); open > 0; open--) {
        tokens.add(TokenType.DEDENT, cursor.at);
      }
    }
  }

  /** Ends a line. The token begins with the comment before it. */
  private void newline(int start) {
    int line = cursor.line;
    int column = source.columns(cursor.lineStart, start);
    int endColumn = cursor.column() + 1;
    if (cursor.at == cursor.end) {
      column = cursor.column();
      tokens.add(TokenType.NEWLINE, cursor.end, line, column, line, column);
      cursor.next();
      return;
    }
    cursor.next();
    tokens.add(TokenType.NEWLINE, start, line, column, line, endColumn);
  }

  /** Reads the indentation of a line; false if the line is blank, which passes it, or the source ends. */
  private boolean startLine() {
    int column = 0;
    int altColumn = 0;
    int continued = 0;
    while (true) {
      switch (cursor.peek()) {
        case ' ' -> {
          column++;
          altColumn++;
          cursor.at++;
        }
        case '\t' -> {
          column = (column / TAB_SIZE + 1) * TAB_SIZE;
          altColumn++;
          cursor.at++;
        }
        case '\f' -> {
          column = 0;
          altColumn = 0;
          cursor.at++;
        }
        case '\\' -> {
          continued = continued == 0 ? column : continued;
          continueLine(true);
        }
        case '#' -> {
          skipComment();
          return endBlankLine();
        }
        case '\n' -> {
          if (cursor.at == cursor.end) {
            enterLine(column, altColumn);
            return true;
          }
          return endBlankLine();
        }
        case Cursor.END -> {
          return true;
        }
        default -> {
          if (continued != 0) {
            column = continued;
            altColumn = continued;
          }
          enterLine(column, altColumn);
          return true;
        }
      }
    }
  }

  private boolean endBlankLine() {
    return cursor.next() == Cursor.END;
  }

  private void enterLine(int column, int altColumn) {
    deferred = true;
    int change = indentation.enterLine(column, altColumn);
    deferred = false;
    if (change > 0) {
      tokens.add(TokenType.INDENT, cursor.at);
    }
    for (; change < 0; change++) {
      tokens.add(TokenType.DEDENT, cursor.at);
    }
  }

  /** Skips spaces and a comment; returns the start of the comment, or -1. */
  private int skipSpace() {
    int comment = -1;
    while (true) {
      int c = cursor.peek();
      if (c == ' ' || c == '\t' || c == '\f') {
        cursor.at++;
      } else if (c == '#') {
        comment = cursor.at;
        skipComment();
      } else {
        return comment;
      }
    }
  }

  private void skipComment() {
    int end = cursor.text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? cursor.text.length() : end;
  }

  /** Joins the next line to this one, before or after its first token. */
  private void continueLine(boolean atStart) {
    cursor.at++;
    deferred = true;
    if (cursor.peek() != '\n' || cursor.at == cursor.end) {
      cursor.at = Math.min(cursor.at + 1, cursor.end);
      throw source.error(
          PySyntaxError.Kind.SYNTAX_ERROR,
          "unexpected character after line continuation character",
          cursor.line,
          cursor.column(),
          cursor.line,
          0);
    }
    if (cursor.at + 1 == cursor.text.length()) {
      cursor.at++;
      if (brackets.depth() > 0) {
        throw brackets.neverClosed();
      }
      throw source.error(
          PySyntaxError.Kind.SYNTAX_ERROR,
          "unexpected EOF while parsing",
          cursor.line,
          atStart && source.fromFile() ? 0 : cursor.column(),
          cursor.line,
          -1);
    }
    deferred = false;
    cursor.next();
  }

  private void token(int c) {
    if (c < 128) {
      if (Names.isStart(c)) {
        nameOrString();
      } else if (c >= '0' && c <= '9' || c == '.' && isDigit(cursor.peek(1))) {
        int start = cursor.at;
        numbers.scan();
        tokens.add(TokenType.NUMBER, start);
      } else if (c == '\'' || c == '"') {
        string(cursor.at);
      } else {
        operator(c);
      }
    } else {
      name(cursor.at);
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void nameOrString() {
    int start = cursor.at;
    boolean bytes = false;
    boolean unicode = false;
    boolean raw = false;
    boolean formatted = false;
    while (true) {
      int c = cursor.peek() | 0x20;
      if (c == 'b' && !bytes && !unicode && !formatted) {
        bytes = true;
      } else if (c == 'u' && !bytes && !unicode && !raw && !formatted) {
        unicode = true;
      } else if (c == 'r' && !raw && !unicode) {
        raw = true;
      } else if (c == 'f' && !formatted && !bytes && !unicode) {
        formatted = true;
      } else {
        break;
      }
      cursor.at++;
      int after = cursor.peek();
      if (after == '"' || after == '\'') {
        if (formatted) {
          fstrings.start(start, raw);
        } else {
          string(start);
        }
        return;
      }
    }
    name(start);
  }

  private void name(int start) {
    String text = cursor.text;
    int at = cursor.at;
    int end = text.length();
    boolean ascii = true;
    while (at < end) {
      char c = text.charAt(at);
      if (c >= 128) {
        ascii = false;
      } else if (!Names.isPart(c)) {
        break;
      }
      at++;
    }
    if (!ascii) {
      verify(start, at);
    }
    cursor.at = at;
    String name = text.substring(start, at);
    int type = Names.keyword(name);
    if (type == TokenType.FOR) {
      pushFor();
    } else if (type == TokenType.IN && pendingFor > 0 && forDepths[pendingFor - 1] == brackets.depth()) {
      pendingFor--;
      type = TokenType.FOR_IN;
    } else if (type == TokenType.NAME && Names.isSoftKeyword(name)) {
      hasSoftKeywords = true;
    }
    tokens.add(type, start);
  }

  private void pushFor() {
    if (pendingFor == forDepths.length) {
      forDepths = Arrays.copyOf(forDepths, 2 * pendingFor);
    }
    forDepths[pendingFor++] = brackets.depth();
  }

  private void verify(int start, int end) {
    String name = cursor.text.substring(start, end);
    if (Utf8.hasWrongBytes(name)) {
      cursor.at = end;
      throw source.error(
          PySyntaxError.Kind.SYNTAX_ERROR,
          "(unicode error) " + Utf8.firstWrong(Utf8.bytes(name), 0).problem(),
          cursor.line,
          cursor.column(),
          cursor.line,
          -1);
    }
    for (int at = start; at < end; ) {
      int c = cursor.text.codePointAt(at);
      at += Character.charCount(c);
      if (at == start + Character.charCount(c) ? !Names.isStart(c) : !Names.isPart(c)) {
        cursor.at = at;
        StringBuilder code = new StringBuilder(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        while (code.length() < 4) {
          code.insert(0, '0');
        }
        throw cursor.error(
            Names.isPrintable(c)
                ? "invalid character '" + Character.toString(c) + "' (U+" + code + ")"
                : "invalid non-printable character U+" + code);
      }
    }
  }

  /** Reads a string that is not an f-string; the opening quote is here, its prefix began at {@code start}. */
  private void string(int start) {
    char quote = (char) cursor.peek();
    int size = cursor.quoteSize();
    int line = cursor.line;
    int lineStart = cursor.lineStart;
    int column = source.columns(lineStart, start);
    cursor.at += size;
    int closing = 0;
    while (closing < size) {
      int c = cursor.next();
      if (c == Cursor.END || c == '\n' && size == 1) {
        throw unterminated(quote, size, line, lineStart, column, c == '\n' ? cursor.line - 1 : source.lineCount());
      }
      if (c == quote) {
        closing++;
      } else {
        closing = 0;
        if (c == '\\') {
          cursor.next();
        }
      }
    }
    tokens.add(TokenType.STRING, start, line, column, cursor.line, cursor.column());
  }

  private PySyntaxError unterminated(char quote, int size, int line, int lineStart, int column, int detected) {
    if (fstrings.endsWith(quote, size)) {
      return cursor.errorAt("f-string: expecting '}'", line, lineStart, column + 1, column + 1);
    }
    String what = size == 3 ? "unterminated triple-quoted string literal" : "unterminated string literal";
    return cursor.errorAt(what + " (detected at line " + detected + ")", line, lineStart, column + 1, column + 1);
  }

  private void operator(int c) {
    if (c == ':' && fstrings.endsExpression()) {
      return;
    }
    int start = cursor.at;
    int type = Operators.type(c, cursor.peek(1), cursor.peek(2));
    cursor.at += Operators.length(type);
    switch (type) {
      case TokenType.LPAR, TokenType.LSQB, TokenType.LBRACE -> {
        brackets.open((char) c);
        fstrings.open();
      }
      case TokenType.RPAR, TokenType.RSQB, TokenType.RBRACE -> close((char) c);
      case TokenType.UNKNOWN -> {
        if (!Names.isPrintable(c)) {
          verify(start, cursor.at);
        }
      }
      default -> {}
    }
    tokens.add(type, start);
  }

  private void close(char c) {
    fstrings.checkBrace(c);
    brackets.close(c, fstrings.atFieldLevel());
    while (pendingFor > 0 && forDepths[pendingFor - 1] > brackets.depth()) {
      pendingFor--;
    }
    fstrings.close(c);
  }
}
