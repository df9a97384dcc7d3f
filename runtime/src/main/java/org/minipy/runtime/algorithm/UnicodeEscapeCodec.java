package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The escapes of string literals as an encoding: unicode_escape, with all of them, and raw_unicode_escape, with \\u and
 * \\U only. Other bytes are characters of the same value.
 */
final class UnicodeEscapeCodec extends Codec {
  private static final String ESCAPED = "\\'\"abfnrtv";
  private static final String MEANT = "\\'\"\u0007\b\f\n\r\t\u000b";

  private final boolean raw;

  UnicodeEscapeCodec(boolean raw) {
    super(raw ? "rawunicodeescape" : "unicodeescape");
    this.raw = raw;
  }

  @Override
  boolean put(int c, ByteArrayOutputStream out) {
    if (c >= 0x10000) {
      escape('U', c, 8, out);
    } else if (c >= 0x100) {
      escape('u', c, 4, out);
    } else if (raw || c >= ' ' && c < 0x7f && c != '\\') {
      out.write(c);
    } else {
      int index = "\t\n\r\\".indexOf(c);
      if (index < 0) {
        escape('x', c, 2, out);
      } else {
        out.write('\\');
        out.write("tnr\\".charAt(index));
      }
    }
    return true;
  }

  private static void escape(char kind, int c, int digits, ByteArrayOutputStream out) {
    out.write('\\');
    out.write(kind);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.write(Character.forDigit(c >> shift & 15, 16));
    }
  }

  @Override
  String encodeReason() {
    return "";
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    int i = 0;
    while (i < bytes.length) {
      int c = bytes[i] & 0xff;
      if (c != '\\') {
        out.append((char) c);
        i++;
        continue;
      }
      i = raw ? rawEscape(bytes, i, handler, out) : escape(bytes, i, handler, out);
    }
    return i;
  }

  /** Decodes the backslash at {@code at} with what belongs to it; returns where to go on. */
  private int escape(byte[] bytes, int at, CodecErrors.Handler handler, StringBuilder out) {
    if (at + 1 == bytes.length) {
      return fail(bytes, at, at + 1, "\\ at end of string", handler, out);
    }
    int c = bytes[at + 1] & 0xff;
    switch (c) {
      case '\n':
        return at + 2;
      case 'x':
        return hexadecimal(bytes, at, 2, "truncated \\xXX escape", handler, out);
      case 'u':
        return hexadecimal(bytes, at, 4, "truncated \\uXXXX escape", handler, out);
      case 'U':
        return hexadecimal(bytes, at, 8, "truncated \\UXXXXXXXX escape", handler, out);
      case 'N':
        return named(bytes, at, handler, out);
      default:
        break;
    }
    if (c >= '0' && c <= '7') {
      return octal(bytes, at + 1, out);
    }
    int index = ESCAPED.indexOf(c);
    if (index >= 0) {
      out.append(MEANT.charAt(index));
    } else {
      out.append('\\').append((char) c);
    }
    return at + 2;
  }

  /** Only an odd number of backslashes makes an escape; the others stand for themselves. */
  private int rawEscape(byte[] bytes, int at, CodecErrors.Handler handler, StringBuilder out) {
    int c = at + 1 < bytes.length ? bytes[at + 1] & 0xff : -1;
    if (c == 'u') {
      return hexadecimal(bytes, at, 4, "truncated \\uXXXX escape", handler, out);
    }
    if (c == 'U') {
      return hexadecimal(bytes, at, 8, "truncated \\UXXXXXXXX escape", handler, out);
    }
    out.append('\\');
    if (c == '\\') {
      out.append('\\');
      return at + 2;
    }
    return at + 1;
  }

  private int hexadecimal(byte[] bytes, int at, int digits, String reason, CodecErrors.Handler handler,
      StringBuilder out) {
    long value = 0;
    int end = at + 2;
    while (end < at + 2 + digits) {
      int digit = end < bytes.length ? Character.digit((char) (bytes[end] & 0xff), 16) : -1;
      if (digit < 0) {
        return fail(bytes, at, end, reason, handler, out);
      }
      value = value << 4 | digit;
      end++;
    }
    if (value > Character.MAX_CODE_POINT) {
      String wrong = raw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character";
      return fail(bytes, at, end, wrong, handler, out);
    }
    out.appendCodePoint((int) value);
    return end;
  }

  private static int octal(byte[] bytes, int from, StringBuilder out) {
    int value = 0;
    int end = from;
    while (end < bytes.length && end < from + 3 && bytes[end] >= '0' && bytes[end] <= '7') {
      value = value << 3 | bytes[end++] - '0';
    }
    out.append((char) value);
    return end;
  }

  private int named(byte[] bytes, int at, CodecErrors.Handler handler, StringBuilder out) {
    int end = at + 2;
    String reason = "malformed \\N character escape";
    if (end < bytes.length && bytes[end] == '{') {
      int start = ++end;
      while (end < bytes.length && bytes[end] != '}') {
        end++;
      }
      if (end < bytes.length && end > start) {
        int c = CharacterNames.codePoint(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
        end++;
        if (c >= 0) {
          out.appendCodePoint(c);
          return end;
        }
        reason = "unknown Unicode character name";
      }
    }
    return fail(bytes, at, end, reason, handler, out);
  }

  private int fail(byte[] bytes, int start, int end, String reason, CodecErrors.Handler handler, StringBuilder out) {
    return replace(CodecException.decoding(name(), bytes, start, end, reason), handler, out);
  }
}
