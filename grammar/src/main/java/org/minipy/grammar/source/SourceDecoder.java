package org.minipy.grammar.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.minipy.grammar.error.PySyntaxError;

/**
 * Decodes the bytes of a source file as PEP 263 says: a comment on the first line, or on the second if the first has
 * nothing but a comment, can name the encoding; otherwise it is UTF-8.
 */
final class SourceDecoder {

  private final String filename;
  private final byte[] bytes;
  private final boolean file;
  private final int start;

  /**
   * Decodes a file, or the bytes of a program that are in memory, of which CPython says other things when they are
   * wrong.
   */
  SourceDecoder(String filename, byte[] bytes, boolean file) {
    this.filename = filename;
    this.bytes = bytes;
    this.file = file;
    this.start = hasMark(bytes) ? 3 : 0;
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
  }

  /** Whether the bytes say what their encoding is, by a declaration or a byte-order mark. */
  boolean declaresEncoding() {
    return start > 0 || declaredEncoding() != null;
  }

  String decode() {
    String declared = declaredEncoding();
    if (declared != null && start > 0 && !declared.equals("utf-8")) {
      throw problem(declared + " with BOM");
    }
    if (declared == null || declared.equals("utf-8")) {
      return utf8(declared != null);
    }
    Charset charset = charset(declared);
    try {
      return decode(charset);
    } catch (CharacterCodingException e) {
      throw file ? problem(declared) : undecodable(declared, charset);
    }
  }

  private PySyntaxError undecodable(String declared, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    charset.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
    boolean ascii = charset.equals(StandardCharsets.US_ASCII);
    return whole("'" + (ascii ? "ascii" : "charmap") + "' codec can't decode byte 0x"
        + Integer.toHexString(bytes[in.position()] & 0xFF) + " in position " + (in.position() - start) + ": "
        + (ascii ? "ordinal not in range(128)" : "character maps to <undefined>"));
  }

  private String decode(Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
        .toString();
  }

  private String utf8(boolean declared) {
    try {
      return decode(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw notUtf8(declared);
    }
  }

  private PySyntaxError notUtf8(boolean declared) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    StandardCharsets.UTF_8.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
    int bad = in.position();
    int line = 1;
    int lineStart = start;
    for (int i = start; i < bad; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    String hex = Integer.toHexString(bytes[bad] & 0xFF);
    if (!file) {
      return inToken(bad, line, lineStart);
    }
    if (!declared) {
      return whole(
          "Non-UTF-8 code starting with '\\x" + hex + "' in file " + filename + " on line " + line
              + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details");
    }
    int lineEnd = lineStart;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    int column = new String(bytes, lineStart, bad - lineStart, StandardCharsets.UTF_8).length() + 1;
    String message =
        "(unicode error) 'utf-8' codec can't decode byte 0x" + hex + " in position " + (bad - lineStart)
            + ": invalid start byte";
    return new PySyntaxError(
            PySyntaxError.Kind.SYNTAX_ERROR, PySyntaxError.Phase.PARSER, message, line, column, line, column + 1)
        .in(filename, new String(bytes, lineStart, lineEnd - lineStart, StandardCharsets.UTF_8) + "\n");
  }

  /** The error for bytes in memory, whose position counts from the start of the name or string that they are in. */
  private PySyntaxError inToken(int bad, int line, int lineStart) {
    int from = bad;
    while (from > lineStart && (isNamePart((char) (bytes[from - 1] & 0xFF)) || bytes[from - 1] < 0)) {
      from--;
    }
    boolean quoted = from > lineStart && (bytes[from - 1] == '\'' || bytes[from - 1] == '"');
    int lineEnd = lineStart;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    int lead = bytes[bad] & 0xFF;
    int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0;
    int there = 0;
    while (there < more && bad + 1 + there < lineEnd && (bytes[bad + 1 + there] & 0xC0) == 0x80) {
      there++;
    }
    int next = bad + 1 + there < bytes.length ? bytes[bad + 1 + there] : '\n';
    boolean cut = more > 0 && (quoted ? next == bytes[from - 1] : next >= 0 && !isNamePart((char) next));
    String reason = more == 0 ? "invalid start byte" : cut ? "unexpected end of data" : "invalid continuation byte";
    int position = bad - from;
    String which = there == 0 ? "byte 0x" + Integer.toHexString(lead) + " in position " + position
        : "bytes in position " + position + "-" + (position + there);
    int column = new String(bytes, lineStart, (quoted ? from - 1 : bad) - lineStart, StandardCharsets.UTF_8).length() + 1;
    return new PySyntaxError(
            PySyntaxError.Kind.SYNTAX_ERROR,
            PySyntaxError.Phase.PARSER,
            "(unicode error) 'utf-8' codec can't decode " + which + ": " + reason,
            line,
            column,
            line,
            -1)
        .in(filename, new String(bytes, lineStart, lineEnd - lineStart, StandardCharsets.UTF_8) + "\n");
  }

  private Charset charset(String encoding) {
    String name = encoding.replace('_', '-');
    if (name.startsWith("mac-")) {
      name = "x-Mac" + name.substring(4);
    }
    try {
      Charset charset = Charset.forName(name);
      if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
        throw problem(encoding);
      }
      return charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw problem(encoding);
    }
  }

  private PySyntaxError problem(String encoding) {
    return whole((file || encoding.endsWith(" with BOM") ? "encoding problem: " : "unknown encoding: ") + encoding);
  }

  private PySyntaxError whole(String message) {
    return new PySyntaxError(
            PySyntaxError.Kind.SYNTAX_ERROR, PySyntaxError.Phase.PARSER, message, 0, -1, 0, 0)
        .in(filename, null);
  }

  /** The declared encoding in its usual spelling, or null. */
  private String declaredEncoding() {
    int at = start;
    for (int line = 1; line <= 2 && at < bytes.length; line++) {
      int end = at;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\f')) {
        at++;
      }
      if (at < end && bytes[at] != '#') {
        return null;
      }
      String encoding = inComment(at, end);
      if (encoding != null) {
        return encoding;
      }
      at = end + 1;
      if (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n') {
        at++;
      }
    }
    return null;
  }

  private String inComment(int from, int end) {
    String comment = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    for (int at = comment.indexOf("coding"); at >= 0; at = comment.indexOf("coding", at + 1)) {
      int i = at + 6;
      if (i >= comment.length() || comment.charAt(i) != ':' && comment.charAt(i) != '=') {
        continue;
      }
      i++;
      while (i < comment.length() && (comment.charAt(i) == ' ' || comment.charAt(i) == '\t')) {
        i++;
      }
      int nameEnd = i;
      while (nameEnd < comment.length() && isNamePart(comment.charAt(nameEnd))) {
        nameEnd++;
      }
      if (nameEnd > i) {
        return usualSpelling(comment.substring(i, nameEnd));
      }
    }
    return null;
  }

  private static boolean isNamePart(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }

  private static String usualSpelling(String name) {
    String spelling = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (spelling.equals("utf-8") || spelling.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (spelling.equals(latin) || spelling.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return name;
  }
}
