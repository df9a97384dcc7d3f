package org.minipy.grammar.token;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.source.SourceText;

/** A token and its place: offsets into the source text, lines from 1, columns from 0 in code points. */
public final class PyToken implements Token {

  private final SourceText source;
  private int type;
  private final int index;
  private final int start;
  private final int end;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;
  private final int depth;

  PyToken(
      SourceText source,
      int type,
      int index,
      int start,
      int end,
      int line,
      int column,
      int endLine,
      int endColumn,
      int depth) {
    this.source = source;
    this.type = type;
    this.index = index;
    this.start = start;
    this.end = end;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
    this.depth = depth;
  }

  void retype(int newType) {
    type = newType;
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public String getText() {
    return type == EOF ? "" : source.text().substring(start, end);
  }

  /** Whether this token is written as {@code text}. */
  public boolean is(String text) {
    return end - start == text.length() && source.text().startsWith(text, start);
  }

  /** Offset of its first character. */
  public int start() {
    return start;
  }

  /** Offset after its last character. */
  public int end() {
    return end;
  }

  /** The line it ends on. */
  public int endLine() {
    return endLine;
  }

  /** The column after its last code point. */
  public int endColumn() {
    return endColumn;
  }

  /** How many brackets are open after it. */
  public int depth() {
    return depth;
  }

  /** The source text it covers. */
  public Span span() {
    return new Span(line, column, endLine, endColumn);
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getCharPositionInLine() {
    return column;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }
}
