package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** An East Asian encoding without shift states, converted by the JDK. */
final class MultibyteCodec extends Codec {

  private final Charset charset;

  MultibyteCodec(String name, Charset charset) {
    super(name);
    this.charset = charset;
  }

  @Override
  byte[] quickEncode(String text) {
    try {
      ByteBuffer bytes = encoder().encode(CharBuffer.wrap(text));
      byte[] result = new byte[bytes.remaining()];
      bytes.get(result);
      return result;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private CharsetEncoder encoder() {
    return charset.newEncoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  boolean put(int codePoint, ByteArrayOutputStream out) {
    byte[] bytes = quickEncode(Character.toString(codePoint));
    if (bytes == null) {
      return false;
    }
    out.writeBytes(bytes);
    return true;
  }

  @Override
  boolean joinsFailures() {
    return false;
  }

  @Override
  String encodeReason() {
    return "illegal multibyte sequence";
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    CharsetDecoder decoder = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 16);
    int i = 0;
    while (i < bytes.length) {
      ByteBuffer in = ByteBuffer.wrap(bytes, i, bytes.length - i);
      CoderResult result = decoder.reset().decode(in, chars, false);
      out.append(chars.flip());
      chars.clear();
      i = in.position();
      if (i == bytes.length || result.isOverflow()) {
        continue;
      }
      boolean incomplete = result.isUnderflow();
      if (incomplete && !last) {
        break;
      }
      String reason = incomplete ? "incomplete multibyte sequence" : encodeReason();
      int end = incomplete ? bytes.length : i + 1;
      i = replace(CodecException.decoding(name(), bytes, i, end, reason), handler, out);
    }
    return i;
  }
}
