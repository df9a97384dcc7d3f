package org.minipy.grammar.error;

import java.util.List;
import org.minipy.grammar.ast.Span;

/**
 * What is wrong with a source text. It becomes the Python exception of {@link #kind()}; it has no Java stack trace.
 *
 * <p>The coordinates are those of the Python exception: lines and offsets are 1-based, offsets count code points, the
 * end offset is exclusive. Line 0 means that there is no place, and then an offset of -1 that the error is about the
 * whole file. The parser fills in file name and text; for the later phases {@code SourceText.locate} does.
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

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Phase phase;
  private final int line;
  private final int offset;
  private final int endLine;
  private final int endOffset;
  private final String filename;
  private final String text;
  private final boolean incomplete;
  private final transient List<SyntaxWarning> warnings;

  private PySyntaxError(
      Kind kind,
      Phase phase,
      String message,
      int line,
      int offset,
      int endLine,
      int endOffset,
      String filename,
      String text,
      boolean incomplete,
      List<SyntaxWarning> warnings) {
    super(message, null, false, false);
    this.kind = kind;
    this.phase = phase;
    this.line = line;
    this.offset = offset;
    this.endLine = endLine;
    this.endOffset = endOffset;
    this.filename = filename;
    this.text = text;
    this.incomplete = incomplete;
    this.warnings = warnings;
  }

  /** An error at the given coordinates. */
  public PySyntaxError(Kind kind, Phase phase, String message, int line, int offset, int endLine, int endOffset) {
    this(kind, phase, message, line, offset, endLine, endOffset, null, null, false, List.of());
  }

  /** A {@code SyntaxError} that covers {@code span}. */
  public static PySyntaxError at(Span span, Phase phase, String message) {
    return new PySyntaxError(
        Kind.SYNTAX_ERROR, phase, message, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
  }

  /** The error of the parser for a text that nests too deeply. */
  public static PySyntaxError parserOverflow() {
    return withoutPlace(
        Kind.MEMORY_ERROR, Phase.PARSER, "Parser stack overflowed - Python source too complex to parse");
  }

  /** An error that has no place in the source. */
  public static PySyntaxError withoutPlace(Kind kind, Phase phase, String message) {
    return new PySyntaxError(kind, phase, message, 0, 0, 0, 0);
  }

  /**
   * This error in a file.
   *
   * @param lineText the source line it is on, or null
   */
  public PySyntaxError in(String file, String lineText) {
    return new PySyntaxError(
        kind, phase, getMessage(), line, offset, endLine, endOffset, file, lineText, incomplete, warnings);
  }

  /** This error, when more input could mend it. */
  public PySyntaxError asIncomplete() {
    return new PySyntaxError(
        kind, phase, getMessage(), line, offset, endLine, endOffset, filename, text, true, warnings);
  }

  /** This error with the warnings that are issued before it. */
  public PySyntaxError after(List<SyntaxWarning> earlier) {
    return new PySyntaxError(
        kind, phase, getMessage(), line, offset, endLine, endOffset, filename, text, incomplete, earlier);
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

  /** {@code end_offset}; 0 or less when only the start is known. */
  public int endOffset() {
    return endOffset;
  }

  /** {@code filename}, or null. */
  public String filename() {
    return filename;
  }

  /** {@code text}, or null. */
  public String text() {
    return text;
  }

  /** The warnings about what was read before. */
  public List<SyntaxWarning> warnings() {
    return warnings;
  }

  /** Whether the input is the beginning of something valid, so that a prompt asks for more. */
  public boolean incomplete() {
    return incomplete;
  }
}
