package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;

/** UTF-32: of one byte order, or of the order that a mark in front tells. */
final class Utf32Codec extends Codec {

  private final boolean marked;
  private final boolean big;

  Utf32Codec(String name, boolean marked, boolean big) {
    super(name);
    this.marked = marked;
    this.big = big;
  }

  @Override
  void start(ByteArrayOutputStream out) {
    if (marked) {
      put(0xfeff, out);
    }
  }

  @Override
  boolean put(int c, ByteArrayOutputStream out) {
    if (c < 0x10000 && Character.isSurrogate((char) c)) {
      return false;
    }
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(c >>> (big ? 24 - shift : shift));
    }
    return true;
  }

  @Override
  boolean joinsFailures() {
    return false;
  }

  @Override
  boolean acceptsReplacement(int codePoint) {
    return codePoint < 0x80;
  }

  @Override
  int unit() {
    return 4;
  }

  @Override
  String encodeReason() {
    return "surrogates not allowed";
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    int i = 0;
    boolean bigEndian = big;
    if (marked && bytes.length >= 4) {
      int mark = unit(bytes, 0, false);
      if (mark == 0xfeff || mark == 0xfffe0000) {
        bigEndian = mark != 0xfeff;
        i = 4;
      }
    }
    String encoding = bigEndian ? "utf-32-be" : "utf-32-le";
    while (i < bytes.length) {
      String reason;
      int end = i + 4;
      if (end > bytes.length) {
        if (!last) {
          break;
        }
        reason = "truncated data";
        end = bytes.length;
      } else {
        int c = unit(bytes, i, bigEndian);
        if (c < 0 || c > Character.MAX_CODE_POINT) {
          reason = "code point not in range(0x110000)";
        } else if (c >= 0xd800 && c < 0xe000) {
          reason = "code point in surrogate code point range(0xd800, 0xe000)";
        } else {
          out.appendCodePoint(c);
          i += 4;
          continue;
        }
      }
      i = replace(CodecException.decoding(encoding, bytes, i, end, reason), handler, out);
    }
    return i;
  }

  private static int unit(byte[] bytes, int index, boolean bigEndian) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value |= (bytes[index + i] & 0xff) << 8 * (bigEndian ? 3 - i : i);
    }
    return value;
  }
}
