package org.minipy.grammar.source;

import org.minipy.grammar.error.PySyntaxError;

/** The text of one program: newlines are all {@code \n}, and the last line has one. */
public final class SourceText {

  private static final char MARK = '\ufeff';

  /** How many bytes of a line CPython reads at once when it looks up what an error shows. */
  private static final int PIECE = 999;

  private final String filename;
  private final String text;
  private final boolean fromFile;
  private final boolean countsBytes;
  private final boolean newlineAdded;
  private final boolean astral;
  private final boolean hasMark;
  private int[] lineStarts;

  private SourceText(String filename, String original, boolean fromFile) {
    this(filename, original, fromFile, false, false);
  }

  private SourceText(
      String filename, String original, boolean fromFile, boolean countsBytes, boolean hasMark) {
    this.hasMark = hasMark;
    this.countsBytes = countsBytes;
    this.filename = filename;
    this.text = normalize(original);
    this.newlineAdded = !text.isEmpty() && !original.endsWith("\n") && !original.endsWith("\r");
    this.fromFile = fromFile;
    this.astral = hasSurrogates(text);
  }

  /**
   * The text of a str given to {@code compile} or typed by the user.
   *
   * @throws PySyntaxError if it contains a NUL character
   */
  public static SourceText of(String filename, String text) {
    if (text.indexOf('\0') >= 0) {
      throw nulInString();
    }
    return new SourceText(filename, text, false);
  }

  /**
   * The text of bytes given to {@code compile}, decoded as those of a file are. Unless they declare their encoding, the
   * columns of errors that the parser finds are in bytes.
   *
   * @throws PySyntaxError if the encoding is unknown, does not fit the bytes, or the text contains a NUL character
   */
  public static SourceText of(String filename, byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        throw nulInString();
      }
    }
    SourceDecoder decoder = new SourceDecoder(filename, bytes, false);
    return new SourceText(filename, decoder.decode(), false, !decoder.declaresEncoding(), false);
  }

  private static PySyntaxError nulInString() {
    return PySyntaxError.withoutPlace(
        PySyntaxError.Kind.SYNTAX_ERROR,
        PySyntaxError.Phase.PARSER,
        "source code string cannot contain null bytes");
  }

  /**
   * The text of a file, decoded by its byte-order mark or encoding declaration, UTF-8 by default.
   *
   * @throws PySyntaxError if the encoding is unknown, does not fit the bytes, or the text contains a NUL character
   */
  public static SourceText decode(String filename, byte[] bytes) {
    return file(filename, bytes, false);
  }

  /**
   * The text of the file that is run, which CPython reads line by line: unless it declares its encoding, the columns of
   * errors that the parser finds are in bytes.
   *
   * @throws PySyntaxError if the encoding is unknown, does not fit the bytes, or the text contains a NUL character
   */
  public static SourceText script(String filename, byte[] bytes) {
    return file(filename, bytes, true);
  }

  private static SourceText file(String filename, byte[] bytes, boolean script) {
    SourceDecoder decoder = new SourceDecoder(filename, bytes, true);
    boolean countsBytes = script && !decoder.declaresEncoding();
    SourceText source =
        new SourceText(filename, decoder.decode(), true, countsBytes, script && decoder.hasMark());
    int nul = source.text.indexOf('\0');
    if (nul >= 0) {
      throw source.nulError(nul);
    }
    return source;
  }

  private PySyntaxError nulError(int offset) {
    int line = 1;
    int start = 0;
    for (int next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line++;
      start = next + 1;
    }
    String upTo = text.substring(start, offset);
    return error(PySyntaxError.Kind.SYNTAX_ERROR, "source code cannot contain null bytes", line, 0, line, -1, upTo);
  }

  private static String normalize(String text) {
    int length = text.length();
    boolean ends = length == 0 || text.charAt(length - 1) == '\n';
    if (text.indexOf('\r') < 0) {
      return ends ? text : text + '\n';
    }
    StringBuilder out = new StringBuilder(length + 1);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        out.append('\n');
        if (i + 1 < length && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else {
        out.append(c);
      }
    }
    if (out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return out.toString();
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0, n = text.length(); i < n; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name of the source. */
  public String filename() {
    return filename;
  }

  /** Whether there is half of a surrogate pair, which no encoding has. */
  public boolean hasLoneSurrogates() {
    return astral && text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  /** Whether this is the text of a file, of which errors show the line as it stands there. */
  public boolean fromFile() {
    return fromFile;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Whether the last newline is not in the source as it was given. */
  public boolean newlineAdded() {
    return newlineAdded;
  }

  /** The number of code points between two offsets. */
  public int columns(int start, int end) {
    return astral ? text.codePointCount(start, end) : end - start;
  }

  /** The number of lines; an empty source has none. */
  public int lineCount() {
    return starts().length - 1;
  }

  /** A line with its newline, or the empty string when there is no such line. */
  public String line(int number) {
    int[] starts = starts();
    return number < 1 || number >= starts.length ? "" : text.substring(starts[number - 1], starts[number]);
  }

  /**
   * A line as CPython shows it for an error that it reports while it reads the line {@code current}: that of a string
   * has lost its newline when it is not that line.
   */
  public String lineReadFrom(int number, int current) {
    String line = line(number);
    return !fromFile && Math.min(current, lineCount()) > number && line.endsWith("\n")
        ? line.substring(0, line.length() - 1) : line;
  }

  /** The offset in {@link #text} of a place given as in {@link org.minipy.grammar.ast.Span}. */
  public int offset(int line, int column) {
    int start = starts()[line - 1];
    return astral ? text.offsetByCodePoints(start, column) : start + column;
  }

  /** The column in UTF-8 bytes, as {@code ast} shows it, of a place given in code points. */
  public int utf8Column(int line, int column) {
    int[] starts = starts();
    if (line >= starts.length) {
      return column;
    }
    int bytes = 0;
    int at = starts[line - 1];
    for (int i = 0; i < column && at < text.length(); i++) {
      int c = text.codePointAt(at);
      bytes += utf8Length(c);
      at += Character.charCount(c);
    }
    return bytes;
  }

  /** The number of bytes that a code point takes in UTF-8; one that stands for a wrong byte takes one. */
  public static int utf8Length(int codePoint) {
    if (codePoint >= 0xDC80 && codePoint <= 0xDCFF) {
      return 1;
    }
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private int[] starts() {
    if (lineStarts == null) {
      int count = 0;
      for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
        count++;
      }
      int[] starts = new int[count + 1];
      for (int n = 1; n <= count; n++) {
        starts[n] = text.indexOf('\n', starts[n - 1]) + 1;
      }
      lineStarts = starts;
    }
    return lineStarts;
  }

  /**
   * An error of the parser in this source whose text is the line it starts on. Columns are 1-based. As CPython does,
   * the end column of an error that covers several lines is cut to the first of them.
   */
  public PySyntaxError error(
      PySyntaxError.Kind kind, String message, int line, int column, int endLine, int endColumn) {
    String text = line(line);
    if (endLine == line) {
      return error(kind, message, line, column, endLine, endColumn, text);
    }
    if (!fromFile && text.endsWith("\n")) {
      text = text.substring(0, text.length() - 1);
    }
    int end = Math.min(endColumn, text.codePointCount(0, text.length()) + 1);
    return error(kind, message, line, column, endLine, end, text);
  }

  /** An error of the parser in this source that shows {@code shown} as its line. Columns are 1-based. */
  public PySyntaxError error(
      PySyntaxError.Kind kind, String message, int line, int column, int endLine, int endColumn, String shown) {
    return new PySyntaxError(kind, PySyntaxError.Phase.PARSER, message, line, column, endLine, endColumn)
        .in(filename, shown);
  }

  /** The same error, showing no newline that is not in the source as it was given. */
  public PySyntaxError withoutAddedNewline(PySyntaxError error) {
    String shown = error.text();
    return newlineAdded && error.filename() != null && error.line() == lineCount() && shown.endsWith("\n")
        ? error.in(filename, shown.substring(0, shown.length() - 1))
        : error;
  }

  /**
   * An error of the parser as it is reported: with its columns in bytes where CPython does not convert them, counted in
   * the text that is shown where that is another than the source's.
   */
  public PySyntaxError reported(PySyntaxError error) {
    if (error.filename() == null || error.text() == null) {
      return error;
    }
    String text = hasMark && error.line() == 1 ? MARK + error.text() : error.text();
    String shown = Utf8.readable(fromFile ? lastPiece(text) : text);
    if (countsBytes) {
      return placed(
          error, byteOffset(error.line(), error.offset()), byteOffset(error.endLine(), error.endOffset()), shown);
    }
    if (shown.equals(error.text())) {
      return error;
    }
    return placed(
        error,
        columnIn(shown, error.line(), error.offset()),
        columnIn(shown, error.endLine(), error.endOffset()),
        shown);
  }

  /** What CPython shows of a line of a file, which it reads in pieces: the last of them. */
  public static String lastPiece(String line) {
    if (line.length() * 3 < PIECE) {
      return line;
    }
    byte[] bytes = Utf8.bytes(line);
    int start = (bytes.length - 1) / PIECE * PIECE;
    return start == 0 ? line : Utf8.decode(bytes, start);
  }

  /** The same error, showing no character that stands for a wrong byte. */
  public PySyntaxError readable(PySyntaxError error) {
    return error.text() == null ? error : error.in(filename, Utf8.readable(error.text()));
  }

  private PySyntaxError placed(PySyntaxError error, int offset, int endOffset, String shown) {
    return new PySyntaxError(
            error.kind(), error.phase(), error.getMessage(), error.line(), offset, error.endLine(), endOffset)
        .in(filename, shown);
  }

  /** The column that a place gets when CPython counts off its bytes in the text that an error shows. */
  public int columnInBuffer(String shown, int line, int offset) {
    return countsBytes ? offset : columnIn(shown, line, offset);
  }

  private int columnIn(String shown, int line, int offset) {
    if (offset < 1 || line > lineCount()) {
      return offset;
    }
    int limit = utf8Column(line, offset - 1) + 1;
    int column = 0;
    int bytes = 0;
    for (int at = 0; bytes < limit && at < shown.length(); column++) {
      int c = shown.codePointAt(at);
      bytes += utf8Length(c);
      at += Character.charCount(c);
    }
    return bytes < limit ? column + 1 : column;
  }

  /** The same error with file name and line; that of a later phase gets its columns in bytes. */
  public PySyntaxError locate(PySyntaxError error) {
    if (error.filename() != null || error.line() == 0) {
      return error;
    }
    return new PySyntaxError(
            error.kind(),
            error.phase(),
            error.getMessage(),
            error.line(),
            byteOffset(error.line(), error.offset()),
            error.endLine(),
            byteOffset(error.endLine(), error.endOffset()))
        .in(filename, line(error.line()));
  }

  private int byteOffset(int line, int offset) {
    return offset < 1 || line < 1 ? offset : utf8Column(line, offset - 1) + 1;
  }
}
