package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** UTF-8 with a byte order mark in front, which is written and skipped. */
final class Utf8SignatureCodec extends Codec {

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final Utf8Codec plain = new Utf8Codec();

  Utf8SignatureCodec() {
    super("utf-8");
  }

  @Override
  void start(ByteArrayOutputStream out) {
    out.writeBytes(MARK);
  }

  @Override
  boolean put(int codePoint, ByteArrayOutputStream out) {
    return plain.put(codePoint, out);
  }

  @Override
  boolean acceptsReplacement(int codePoint) {
    return plain.acceptsReplacement(codePoint);
  }

  @Override
  boolean escapesByPrefix() {
    return true;
  }

  @Override
  String encodeReason() {
    return plain.encodeReason();
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    int common = Arrays.mismatch(bytes, MARK);
    if (common < 0 || common == MARK.length) {
      return MARK.length + plain.decode(Arrays.copyOfRange(bytes, MARK.length, bytes.length), last, handler, out);
    }
    boolean mayBecomeMark = common == bytes.length && !last;
    return mayBecomeMark ? 0 : plain.decode(bytes, last, handler, out);
  }
}
