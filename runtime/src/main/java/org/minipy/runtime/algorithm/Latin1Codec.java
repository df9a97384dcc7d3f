package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The encodings in which a character is one byte of the same value: latin-1, and ASCII, which has half of them. */
final class Latin1Codec extends Codec {

  private final int limit;

  Latin1Codec(String name, int limit) {
    super(name);
    this.limit = limit;
  }

  @Override
  byte[] quickEncode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= limit) {
        return null;
      }
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  String quickDecode(byte[] bytes) {
    return limit == 0x100 || Utf8Codec.isAscii(bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : null;
  }

  @Override
  boolean put(int codePoint, ByteArrayOutputStream out) {
    if (codePoint >= limit) {
      return false;
    }
    out.write(codePoint);
    return true;
  }

  @Override
  boolean escapesByPrefix() {
    return true;
  }

  @Override
  String encodeReason() {
    return "ordinal not in range(" + limit + ")";
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    int i = 0;
    while (i < bytes.length) {
      int c = bytes[i] & 0xff;
      if (c < limit) {
        out.append((char) c);
        i++;
      } else {
        i = replace(CodecException.decoding(name(), bytes, i, i + 1, encodeReason()), handler, out);
      }
    }
    return i;
  }
}
