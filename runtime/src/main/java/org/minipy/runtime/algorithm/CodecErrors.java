package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;

/** The error handlers of codecs: what becomes of text that cannot be encoded and bytes that cannot be decoded. */
public final class CodecErrors {

  /** An error handler. */
  @FunctionalInterface
  public interface Handler {

    /** What to put in place of the failure and where to go on; raises the failure if it must stay one. */
    Replacement handle(CodecException failure);
  }

  /**
   * What an error handler answers.
   *
   * @param text what to put in place; null if it is bytes
   * @param bytes what to put in place when encoding; null if it is text
   * @param position where to go on, in code points of the text or in bytes
   */
  public record Replacement(String text, byte[] bytes, int position) {}

  private static final int SURROGATES = 0xd800;
  private static final int SURROGATES_END = 0xe000;
  private static final int ESCAPED_BYTES = 0xdc00;

  private CodecErrors() {}

  /** The handlers that are built in. */
  private enum BuiltIn implements Handler {
    STRICT, IGNORE, REPLACE, BACKSLASHREPLACE, XMLCHARREFREPLACE, NAMEREPLACE, SURROGATEESCAPE, SURROGATEPASS;

    @Override
    public Replacement handle(CodecException failure) {
      return switch (this) {
        case STRICT -> throw failure;
        case IGNORE -> ignore(failure);
        case REPLACE -> replace(failure);
        case BACKSLASHREPLACE -> backslashReplace(failure);
        case XMLCHARREFREPLACE -> xmlCharRefReplace(failure);
        case NAMEREPLACE -> nameReplace(failure);
        case SURROGATEESCAPE -> surrogateEscape(failure);
        case SURROGATEPASS -> surrogatePass(failure);
      };
    }
  }

  /** The built-in handler of a name, null if there is none. */
  public static Handler named(String name) {
    return switch (name) {
      case "strict" -> BuiltIn.STRICT;
      case "ignore" -> BuiltIn.IGNORE;
      case "replace" -> BuiltIn.REPLACE;
      case "backslashreplace" -> BuiltIn.BACKSLASHREPLACE;
      case "xmlcharrefreplace" -> BuiltIn.XMLCHARREFREPLACE;
      case "namereplace" -> BuiltIn.NAMEREPLACE;
      case "surrogateescape" -> BuiltIn.SURROGATEESCAPE;
      case "surrogatepass" -> BuiltIn.SURROGATEPASS;
      default -> null;
    };
  }

  /** The handler that raises each failure. */
  public static Handler strict() {
    return BuiltIn.STRICT;
  }

  /** Whether it is the built-in handler named surrogateescape. */
  static boolean isSurrogateEscape(Handler handler) {
    return handler == BuiltIn.SURROGATEESCAPE;
  }

  private static Replacement ignore(CodecException failure) {
    return new Replacement("", null, failure.end());
  }

  private static Replacement replace(CodecException failure) {
    String text = failure.isEncoding() ? "?".repeat(failure.end() - failure.start()) : "\ufffd";
    return new Replacement(text, null, failure.end());
  }

  private static Replacement backslashReplace(CodecException failure) {
    StringBuilder out = new StringBuilder();
    if (failure.isEncoding()) {
      failure.failing().codePoints().forEach(c -> StringText.appendEscape(out, c));
    } else {
      for (int i = failure.start(); i < failure.end(); i++) {
        StringText.appendHex(out.append("\\x"), failure.bytes()[i] & 0xff, 2);
      }
    }
    return new Replacement(out.toString(), null, failure.end());
  }

  private static Replacement xmlCharRefReplace(CodecException failure) {
    requireEncoding(failure);
    StringBuilder out = new StringBuilder();
    failure.failing().codePoints().forEach(c -> out.append("&#").append(c).append(';'));
    return new Replacement(out.toString(), null, failure.end());
  }

  private static Replacement nameReplace(CodecException failure) {
    requireEncoding(failure);
    StringBuilder out = new StringBuilder();
    failure.failing().codePoints().forEach(c -> {
      String name = CharacterNames.name(c);
      if (name == null) {
        StringText.appendEscape(out, c);
      } else {
        out.append("\\N{").append(name).append('}');
      }
    });
    return new Replacement(out.toString(), null, failure.end());
  }

  private static void requireEncoding(CodecException failure) {
    if (!failure.isEncoding()) {
      throw FormatException.type("don't know how to handle UnicodeDecodeError in error callback");
    }
  }

  /** Bytes that cannot be decoded become surrogates of their own, and those become the bytes again. */
  private static Replacement surrogateEscape(CodecException failure) {
    if (failure.isEncoding()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int c : failure.failing().codePoints().toArray()) {
        if (!isEscapedByte(c)) {
          throw failure;
        }
        out.write(c - ESCAPED_BYTES);
      }
      return new Replacement(null, out.toByteArray(), failure.end());
    }
    StringBuilder out = new StringBuilder();
    int done = failure.start();
    while (done < failure.end() && failure.bytes()[done] < 0) {
      out.append((char) (ESCAPED_BYTES + (failure.bytes()[done] & 0xff)));
      done++;
    }
    if (done == failure.start()) {
      throw failure;
    }
    return new Replacement(out.toString(), null, done);
  }

  /** Whether the character stands for a byte that could not be decoded. */
  static boolean isEscapedByte(int c) {
    return c >= ESCAPED_BYTES + 0x80 && c <= ESCAPED_BYTES + 0xff;
  }

  /** Surrogates are encoded like other characters by the codecs of Unicode. */
  private static Replacement surrogatePass(CodecException failure) {
    UnicodeForm form = UnicodeForm.of(failure.encoding());
    if (form == null) {
      throw failure;
    }
    if (failure.isEncoding()) {
      byte[] out = new byte[(failure.end() - failure.start()) * form.size()];
      int at = 0;
      for (int c : failure.failing().codePoints().toArray()) {
        if (c < SURROGATES || c >= SURROGATES_END) {
          throw failure;
        }
        form.put(out, at, c);
        at += form.size();
      }
      return new Replacement(null, out, failure.end());
    }
    int c = failure.start() + form.size() <= failure.bytes().length ? form.get(failure.bytes(), failure.start()) : 0;
    if (c < SURROGATES || c >= SURROGATES_END) {
      throw failure;
    }
    return new Replacement(Character.toString(c), null, failure.start() + form.size());
  }

  /** How a codec of Unicode would write a surrogate. */
  private enum UnicodeForm {
    UTF_8, UTF_16_LE, UTF_16_BE, UTF_32_LE, UTF_32_BE;

    static UnicodeForm of(String encoding) {
      return switch (encoding) {
        case "utf-8" -> UTF_8;
        case "utf-16", "utf-16-le" -> UTF_16_LE;
        case "utf-16-be" -> UTF_16_BE;
        case "utf-32", "utf-32-le" -> UTF_32_LE;
        case "utf-32-be" -> UTF_32_BE;
        default -> null;
      };
    }

    int size() {
      return this == UTF_8 ? 3 : this == UTF_16_LE || this == UTF_16_BE ? 2 : 4;
    }

    void put(byte[] out, int at, int c) {
      switch (this) {
        case UTF_8 -> {
          out[at] = (byte) (0xe0 | c >> 12);
          out[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
          out[at + 2] = (byte) (0x80 | c & 0x3f);
        }
        case UTF_16_LE, UTF_32_LE -> {
          out[at] = (byte) c;
          out[at + 1] = (byte) (c >> 8);
        }
        case UTF_16_BE, UTF_32_BE -> {
          out[at + size() - 1] = (byte) c;
          out[at + size() - 2] = (byte) (c >> 8);
        }
      }
    }

    int get(byte[] in, int at) {
      if (this == UTF_8) {
        boolean valid = (in[at] & 0xf0) == 0xe0 && (in[at + 1] & 0xc0) == 0x80 && (in[at + 2] & 0xc0) == 0x80;
        return valid ? (in[at] & 0xf) << 12 | (in[at + 1] & 0x3f) << 6 | in[at + 2] & 0x3f : 0;
      }
      boolean little = this == UTF_16_LE || this == UTF_32_LE;
      int value = 0;
      for (int i = 0; i < size(); i++) {
        value |= (in[at + i] & 0xff) << 8 * (little ? i : size() - 1 - i);
      }
      return value;
    }
  }
}
