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
import org.minipy.grammar.error.UndecodableText;

/**
 * Decodes the bytes of a source file as PEP 263 says: a comment on the first line, or on the second if the first has
 * nothing but a comment, can name the encoding; otherwise it is UTF-8. Wrong UTF-8 is refused here only where CPython
 * reads a file without a declaration line by line; see {@link Utf8}.
 */
final class SourceDecoder {

  private final String filename;
  private final byte[] bytes;
  private final boolean file;
  private final int start;

  /** Where the line starts that declares the encoding. */
  private int declarationLine;

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

  /** Whether the bytes begin with a byte-order mark. */
  boolean hasMark() {
    return start > 0;
  }

  String decode() {
    String declared = declaredEncoding();
    if (declared != null && start > 0 && !declared.equals("utf-8")) {
      throw problem(declared + " with BOM");
    }
    UndecodableText wrong = Utf8.firstWrong(bytes, start);
    if (wrong != null && file && start == 0 && (declared == null || wrong.start() < declarationLine)) {
      throw notUtf8(wrong.start());
    }
    if (declared == null || declared.equals("utf-8")) {
      return wrong == null
          ? new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8)
          : Utf8.decode(bytes, start);
    }
    Charset charset = charset(declared);
    try {
      return decode(charset);
    } catch (CharacterCodingException e) {
      throw file ? problem(declared) : undecodable(charset);
    }
  }

  private PySyntaxError undecodable(Charset charset) {
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

  private PySyntaxError notUtf8(int bad) {
    int line = 1;
    for (int i = start; i < bad; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return whole(
        "Non-UTF-8 code starting with '\\x" + Integer.toHexString(bytes[bad] & 0xFF) + "' in file " + filename
            + " on line " + line + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details");
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
      throw !file && isBinary(encoding)
          ? whole("'" + encoding + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs")
          : problem(encoding);
    }
  }

  /** Whether an encoding of Python turns bytes into bytes, or text into text. */
  private static boolean isBinary(String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT).replace('-', '_')) {
      case "base64", "base_64", "base64_codec", "bz2", "bz2_codec", "hex", "hex_codec", "quopri", "quopri_codec",
          "quoted_printable", "quotedprintable", "rot13", "rot_13", "uu", "uu_codec", "zip", "zlib", "zlib_codec" ->
              true;
      default -> false;
    };
  }

  private PySyntaxError problem(String encoding) {
    return whole((file || encoding.endsWith(" with BOM") ? "encoding problem: " : "unknown encoding: ") + encoding);
  }

  /** An error about all of the source: where it is a file, CPython tells neither its name nor a line. */
  private PySyntaxError whole(String message) {
    if (file) {
      return PySyntaxError.withoutPlace(PySyntaxError.Kind.SYNTAX_ERROR, PySyntaxError.Phase.PARSER, message);
    }
    return new PySyntaxError(
            PySyntaxError.Kind.SYNTAX_ERROR, PySyntaxError.Phase.PARSER, message, 0, -1, 0, 0)
        .in(filename, null);
  }

  /** The declared encoding in its usual spelling, or null. */
  private String declaredEncoding() {
    int at = start;
    for (int line = 1; line <= 2 && at < bytes.length; line++) {
      int lineStart = at;
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
        declarationLine = lineStart;
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
