package org.minipy.grammar.error;

import org.minipy.grammar.ast.Span;

/**
 * What is wrong with a source text. It becomes the Python exception of {@link #kind()}; it has no Java stack trace.
 *
 * <p>The coordinates are those of the Python exception: lines and offsets are 1-based, offsets count code points, the
 * end offset is exclusive, and 0 stands for {@code None}. CPython counts UTF-8 bytes in the errors of the phases after
 * parsing; whoever has the source text converts.
 */
public final class PySyntaxError extends RuntimeException {

  /** The Python exception. */
  public enum Kind {
    SYNTAX_ERROR,
    INDENTATION_ERROR,
    TAB_ERROR,
    VALUE_ERROR,
    OVERFLOW_ERROR,
    RECURSION_ERROR,
    MEMORY_ERROR
  }

  /** The part of CPython that reports the error; it decides the shape of the exception's {@code args}. */
  public enum Phase {
    /** Tokens, grammar, checks on the tree: columns in code points, details in {@code args[1]}. */
    PARSER,
    /** Symbol table and future statements: columns in bytes, {@code args} has the message alone. */
    SYMTABLE,
    /** Compiler: columns in bytes, details in {@code args[1]}. */
    COMPILER
  }

  private final Kind kind;
  private final Phase phase;
  private final int line;
  private final int offset;
  private final int endLine;
  private final int endOffset;

  /** An error at the given coordinates. */
  public PySyntaxError(Kind kind, Phase phase, String message, int line, int offset, int endLine, int endOffset) {
    super(message, null, false, false);
    this.kind = kind;
    this.phase = phase;
    this.line = line;
    this.offset = offset;
    this.endLine = endLine;
    this.endOffset = endOffset;
  }

  /** A {@code SyntaxError} that covers {@code span}. */
  public static PySyntaxError at(Span span, Phase phase, String message) {
    return new PySyntaxError(
        Kind.SYNTAX_ERROR, phase, message, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
  }

  /** An error that has no place in the source. */
  public static PySyntaxError withoutPlace(Kind kind, Phase phase, String message) {
    return new PySyntaxError(kind, phase, message, 0, 0, 0, 0);
  }

  /** The Python exception to raise. */
  public Kind kind() {
    return kind;
  }

  /** Which part of CPython reports this. */
  public Phase phase() {
    return phase;
  }

  /** {@code lineno}. */
  public int line() {
    return line;
  }

  /** {@code offset}. */
  public int offset() {
    return offset;
  }

  /** {@code end_lineno}. */
  public int endLine() {
    return endLine;
  }

  /** {@code end_offset}. */
  public int endOffset() {
    return endOffset;
  }
}
