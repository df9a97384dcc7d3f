package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;

/** UTF-16: of one byte order, or of the order that a mark in front tells. */
final class Utf16Codec extends Codec {

  private final boolean marked;
  private final boolean big;

  Utf16Codec(String name, boolean marked, boolean big) {
    super(name);
    this.marked = marked;
    this.big = big;
  }

  @Override
  void start(ByteArrayOutputStream out) {
    if (marked) {
      putUnit(0xfeff, out);
    }
  }

  private void putUnit(int unit, ByteArrayOutputStream out) {
    out.write(big ? unit >> 8 : unit);
    out.write(big ? unit : unit >> 8);
  }

  @Override
  boolean put(int c, ByteArrayOutputStream out) {
    if (c >= 0x10000) {
      putUnit(Character.highSurrogate(c), out);
      putUnit(Character.lowSurrogate(c), out);
    } else if (Character.isSurrogate((char) c)) {
      return false;
    } else {
      putUnit(c, out);
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
    return 2;
  }

  @Override
  String encodeReason() {
    return "surrogates not allowed";
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    int i = 0;
    boolean bigEndian = big;
    if (marked && bytes.length >= 2) {
      int mark = unit(bytes, 0, false);
      if (mark == 0xfeff || mark == 0xfffe) {
        bigEndian = mark == 0xfffe;
        i = 2;
      }
    }
    String encoding = bigEndian ? "utf-16-be" : "utf-16-le";
    while (i < bytes.length) {
      String reason;
      int end = i + 2;
      if (end > bytes.length) {
        reason = "truncated data";
        end = bytes.length;
      } else {
        char first = unit(bytes, i, bigEndian);
        if (!Character.isSurrogate(first)) {
          out.append(first);
          i += 2;
          continue;
        }
        if (Character.isLowSurrogate(first)) {
          reason = "illegal encoding";
        } else if (i + 4 > bytes.length) {
          reason = "unexpected end of data";
          end = bytes.length;
        } else {
          char second = unit(bytes, i + 2, bigEndian);
          if (Character.isLowSurrogate(second)) {
            out.append(first).append(second);
            i += 4;
            continue;
          }
          reason = "illegal UTF-16 surrogate";
        }
      }
      if (end == bytes.length && !last && !reason.startsWith("illegal")) {
        break;
      }
      i = replace(CodecException.decoding(encoding, bytes, i, end, reason), handler, out);
    }
    return i;
  }

  private static char unit(byte[] bytes, int index, boolean bigEndian) {
    int high = bytes[bigEndian ? index : index + 1] & 0xff;
    int low = bytes[bigEndian ? index + 1 : index] & 0xff;
    return (char) (high << 8 | low);
  }
}
