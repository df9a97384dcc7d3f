package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;

/**
 * A text encoding: characters to bytes and back.
 *
 * <p>What cannot be converted goes to an error handler, whose replacement is put in its place. Positions of text are in
 * code points; a surrogate that is not part of a pair counts as a character, and only some codecs encode it.
 */
public abstract class Codec {

  private final String name;

  Codec(String name) {
    this.name = name;
  }

  /** The codec's name in errors. */
  public final String name() {
    return name;
  }

  /**
   * Encodes a text.
   *
   * @throws CodecException if the handler raises it, or gives a replacement that cannot be encoded
   */
  public final byte[] encode(String text, CodecErrors.Handler handler) {
    byte[] quick = quickEncode(text);
    return quick != null ? quick : new Encoding(text, handler).run();
  }

  /**
   * Decodes all the bytes.
   *
   * @throws CodecException if the handler raises it
   */
  public final String decode(byte[] bytes, CodecErrors.Handler handler) {
    String quick = quickDecode(bytes);
    if (quick != null) {
      return quick;
    }
    StringBuilder out = new StringBuilder(bytes.length);
    decode(bytes, true, handler, out);
    return out.toString();
  }

  /**
   * Decodes bytes of which more may follow.
   *
   * @param last whether none follow, so that an incomplete character at the end is an error
   * @param out gets the text
   * @return how many bytes were decoded; the rest is the start of an incomplete character
   * @throws CodecException if the handler raises it
   */
  public abstract int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out);

  /** The encoded text if that is quickly done and cannot fail, else null. */
  byte[] quickEncode(String text) {
    return null;
  }

  /** The decoded bytes if that is quickly done and cannot fail, else null. */
  String quickDecode(byte[] bytes) {
    return null;
  }

  /** Writes what comes before the text. */
  void start(ByteArrayOutputStream out) {}

  /** Writes what comes after the text. */
  void finish(ByteArrayOutputStream out) {}

  /** Writes a character; false if the encoding does not have it. */
  abstract boolean put(int codePoint, ByteArrayOutputStream out);

  /** Whether neighbouring characters that the encoding does not have are one failure. */
  boolean joinsFailures() {
    return true;
  }

  /** Whether surrogateescape handles the start of a joined failure even if the rest stays one. */
  boolean escapesByPrefix() {
    return false;
  }

  /** Whether the replacement for a failure may have the character. */
  boolean acceptsReplacement(int codePoint) {
    return true;
  }

  /** The number of bytes of a unit, of which a replacement must have a multiple. */
  int unit() {
    return 1;
  }

  /** Why the encoding does not have a character. */
  abstract String encodeReason();

  /** Appends the handler's replacement for bytes that cannot be decoded, and returns where to go on. */
  static int replace(CodecException failure, CodecErrors.Handler handler, StringBuilder out) {
    CodecErrors.Replacement replacement = handler.handle(failure);
    out.append(replacement.text());
    return replacement.position();
  }

  private final class Encoding {
    private final String text;
    private final CodecErrors.Handler handler;
    private final ByteArrayOutputStream out;
    private int index;

    /** How many surrogate pairs are before the index. */
    private int pairs;

    Encoding(String text, CodecErrors.Handler handler) {
      this.text = text;
      this.handler = handler;
      out = new ByteArrayOutputStream(text.length() + 16);
    }

    byte[] run() {
      start(out);
      while (index < text.length()) {
        int c = text.codePointAt(index);
        if (put(c, out)) {
          advance(c);
        } else {
          fail(c);
        }
      }
      finish(out);
      return out.toByteArray();
    }

    private void advance(int c) {
      if (Character.isSupplementaryCodePoint(c)) {
        index++;
        pairs++;
      }
      index++;
    }

    private void fail(int c) {
      int start = index - pairs;
      int startIndex = index;
      ByteArrayOutputStream probe = new ByteArrayOutputStream();
      advance(c);
      boolean escaping = escapesByPrefix() && CodecErrors.isSurrogateEscape(handler);
      boolean onlyEscaped = escaping && CodecErrors.isEscapedByte(c);
      while (joinsFailures() && index < text.length() && !put(text.codePointAt(index), probe)) {
        if (onlyEscaped && !CodecErrors.isEscapedByte(text.codePointAt(index))) {
          break;
        }
        advance(text.codePointAt(index));
      }
      CodecException failure = CodecException.encoding(name, text, start, index - pairs, encodeReason());
      CodecErrors.Replacement replacement = handler.handle(failure);
      if (replacement.bytes() != null) {
        if (replacement.bytes().length % unit() != 0) {
          throw failure;
        }
        out.writeBytes(replacement.bytes());
      } else {
        putReplacement(replacement.text(), failure);
      }
      if (replacement.position() != failure.end()) {
        boolean back = replacement.position() < start;
        index = back ? text.offsetByCodePoints(0, replacement.position())
            : text.offsetByCodePoints(startIndex, replacement.position() - start);
        pairs = index - replacement.position();
      }
    }

    private void putReplacement(String replacement, CodecException failure) {
      for (int i = 0; i < replacement.length(); ) {
        int c = replacement.codePointAt(i);
        if (!acceptsReplacement(c) || !put(c, out)) {
          throw failure;
        }
        i += Character.charCount(c);
      }
    }
  }
}
