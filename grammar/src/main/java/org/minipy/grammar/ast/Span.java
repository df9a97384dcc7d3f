package org.minipy.grammar.ast;

/**
 * The source text a node covers. Lines are 1-based; columns are 0-based, in code points; the end is exclusive.
 *
 * @param line first line
 * @param column column of the first code point
 * @param endLine last line
 * @param endColumn column after the last code point
 */
public record Span(int line, int column, int endLine, int endColumn) {

  /** The span from the start of {@code first} to the end of {@code last}. */
  public static Span between(Span first, Span last) {
    return new Span(first.line, first.column, last.endLine, last.endColumn);
  }
}
