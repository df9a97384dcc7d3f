package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8. */
final class Utf8Codec extends Codec {

  private static final String BAD_START = "invalid start byte";
  private static final String BAD_CONTINUATION = "invalid continuation byte";
  private static final String INCOMPLETE = "unexpected end of data";

  Utf8Codec() {
    super("utf-8");
  }

  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  byte[] quickEncode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return null;
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  String quickDecode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : null;
  }

  @Override
  boolean put(int c, ByteArrayOutputStream out) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xc0 | c >> 6);
      out.write(0x80 | c & 0x3f);
    } else if (c < 0x10000) {
      if (Character.isSurrogate((char) c)) {
        return false;
      }
      out.write(0xe0 | c >> 12);
      out.write(0x80 | c >> 6 & 0x3f);
      out.write(0x80 | c & 0x3f);
    } else {
      out.write(0xf0 | c >> 18);
      out.write(0x80 | c >> 12 & 0x3f);
      out.write(0x80 | c >> 6 & 0x3f);
      out.write(0x80 | c & 0x3f);
    }
    return true;
  }

  @Override
  boolean acceptsReplacement(int codePoint) {
    return codePoint < 0x80;
  }

  @Override
  boolean escapesByPrefix() {
    return true;
  }

  @Override
  String encodeReason() {
    return "surrogates not allowed";
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    int i = 0;
    while (i < bytes.length) {
      int first = bytes[i] & 0xff;
      if (first < 0x80) {
        out.append((char) first);
        i++;
        continue;
      }
      int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      int valid = validBytes(bytes, i, length);
      if (valid == length && length > 0) {
        out.appendCodePoint(value(bytes, i, length));
        i += length;
        continue;
      }
      boolean incomplete = length > 0 && i + valid == bytes.length;
      if (!last && (incomplete || isHalfSurrogate(bytes, i))) {
        break;
      }
      String reason = length == 0 ? BAD_START : incomplete ? INCOMPLETE : BAD_CONTINUATION;
      int end = i + Math.max(valid, 1);
      i = replace(CodecException.decoding(name(), bytes, i, end, reason), handler, out);
    }
    return i;
  }

  /** How many of the bytes at {@code start} can start a character of so many bytes. */
  private static int validBytes(byte[] bytes, int start, int length) {
    int first = bytes[start] & 0xff;
    int valid = 1;
    while (valid < length && start + valid < bytes.length) {
      int next = bytes[start + valid] & 0xff;
      int low = valid > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
      int high = valid > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) {
        break;
      }
      valid++;
    }
    return valid;
  }

  /** Whether the bytes end with the first two of the three that would be a surrogate, which a handler may accept. */
  private static boolean isHalfSurrogate(byte[] bytes, int start) {
    return start + 2 == bytes.length && (bytes[start] & 0xff) == 0xed && (bytes[start + 1] & 0xe0) == 0xa0;
  }

  private static int value(byte[] bytes, int start, int length) {
    int value = bytes[start] & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      value = value << 6 | bytes[start + i] & 0x3f;
    }
    return value;
  }
}
