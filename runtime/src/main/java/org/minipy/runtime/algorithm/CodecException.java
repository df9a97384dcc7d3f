package org.minipy.runtime.algorithm;

/**
 * Text that cannot be encoded or bytes that cannot be decoded, which the caller raises as UnicodeEncodeError or
 * UnicodeDecodeError.
 */
public final class CodecException extends RuntimeException {

  private final String encoding;
  private final String text;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final String reason;

  private CodecException(String encoding, String text, byte[] bytes, int start, int end, String reason) {
    super(null, null, false, false);
    this.encoding = encoding;
    this.text = text;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  /** A failure to encode the characters from {@code start} to {@code end}, counted in code points. */
  public static CodecException encoding(String encoding, String text, int start, int end, String reason) {
    return new CodecException(encoding, text, null, start, end, reason);
  }

  /** A failure to decode the bytes from {@code start} to {@code end}. */
  public static CodecException decoding(String encoding, byte[] bytes, int start, int end, String reason) {
    return new CodecException(encoding, null, bytes, start, end, reason);
  }

  /** Whether it is a failure to encode. */
  public boolean isEncoding() {
    return text != null;
  }

  /** The name of the codec. */
  public String encoding() {
    return encoding;
  }

  /** The text that was to be encoded; null if bytes were to be decoded. */
  public String text() {
    return text;
  }

  /** The bytes that were to be decoded; null if text was to be encoded. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the failure starts, in code points or bytes. */
  public int start() {
    return start;
  }

  /** Where the failure ends, in code points or bytes. */
  public int end() {
    return end;
  }

  /** Why it failed. */
  public String reason() {
    return reason;
  }

  /** The characters that cannot be encoded. */
  String failing() {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  @Override
  public String getMessage() {
    StringBuilder out = new StringBuilder().append('\'').append(encoding).append("' codec can't ");
    out.append(isEncoding() ? "encode character" : "decode byte");
    if (end == start + 1) {
      if (isEncoding()) {
        StringText.appendEscape(out.append(" '"), text.codePointAt(text.offsetByCodePoints(0, start)));
        out.append('\'');
      } else {
        StringText.appendHex(out.append(" 0x"), bytes[start] & 0xff, 2);
      }
      out.append(" in position ").append(start);
    } else {
      out.append("s in position ").append(start).append('-').append(end - 1);
    }
    return out.append(": ").append(reason).toString();
  }
}
