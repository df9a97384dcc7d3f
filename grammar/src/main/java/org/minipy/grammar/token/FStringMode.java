package org.minipy.grammar.token;

/** Where the tokenizer is in an f-string: in its text, or in an expression of a replacement field. */
final class FStringMode {

  final FStringMode outer;
  final char quote;
  final int quoteSize;
  final boolean raw;
  final int start;
  final int startLine;
  final int startLineStart;

  /** Whether text is read, of the string itself or of a format specification. */
  boolean inText = true;

  /** Brackets open since the string began, those of replacement fields included. */
  int brackets;

  /** Replacement fields open in each other. */
  int fields;

  FStringMode(FStringMode outer, Cursor cursor, int start, char quote, int quoteSize, boolean raw) {
    this.outer = outer;
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
    this.start = start;
    this.startLine = cursor.line;
    this.startLineStart = cursor.lineStart;
  }

  /** Whether an expression is read and none of its own brackets is open. */
  boolean atFieldLevel() {
    return brackets == fields;
  }
}
