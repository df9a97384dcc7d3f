package org.minipy.grammar.error;

/** Bytes in an f-string that mean no text, which CPython reports as the UnicodeDecodeError it gets from the codec. */
public final class UndecodableText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String codec;
  private final transient byte[] bytes;
  private final int start;
  private final int end;
  private final String reason;

  /** A codec could not decode {@code bytes} from {@code start} to {@code end}. */
  public UndecodableText(String codec, byte[] bytes, int start, int end, String reason) {
    super(null, null, false, false);
    this.codec = codec;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  /** The name of the codec. */
  public String codec() {
    return codec;
  }

  /** All that was to be decoded. */
  public byte[] bytes() {
    return bytes;
  }

  /** The first byte that is wrong. */
  public int start() {
    return start;
  }

  /** The byte after those that are wrong. */
  public int end() {
    return end;
  }

  /** What is wrong. */
  public String reason() {
    return reason;
  }

  /** What is wrong, and where, as the codec words it. */
  public String problem() {
    String place = end == start + 1
        ? "byte 0x" + hex(bytes[start]) + " in position " + start
        : "bytes in position " + start + "-" + (end - 1);
    return "'" + codec + "' codec can't decode " + place + ": " + reason;
  }

  private static String hex(byte b) {
    return Integer.toHexString(b & 0xFF | 0x100).substring(1);
  }
}
