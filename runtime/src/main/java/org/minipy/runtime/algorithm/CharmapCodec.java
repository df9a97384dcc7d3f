package org.minipy.runtime.algorithm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

/** An encoding in which each character is one byte, by a table. */
final class CharmapCodec extends Codec {

  private static final char UNDEFINED = '\ufffe';
  private static final String REASON = "character maps to <undefined>";

  private final char[] characters;
  private final Map<Integer, Integer> bytesOf = new HashMap<>();

  CharmapCodec(Charset charset) {
    super("charmap");
    characters = characters(charset);
    for (int b = 0; b < characters.length; b++) {
      if (characters[b] != UNDEFINED) {
        bytesOf.put((int) characters[b], b);
      }
    }
  }

  private static char[] characters(Charset charset) {
    CharsetDecoder decoder = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] table = new char[256];
    for (int b = 0; b < table.length; b++) {
      CharBuffer out = CharBuffer.allocate(2);
      boolean defined = !decoder.reset().decode(ByteBuffer.wrap(new byte[] {(byte) b}), out, true).isError();
      table[b] = defined && out.position() == 1 && out.get(0) != '\ufffd' ? out.get(0) : UNDEFINED;
    }
    return table;
  }

  @Override
  boolean put(int codePoint, ByteArrayOutputStream out) {
    Integer b = bytesOf.get(codePoint);
    if (b == null) {
      return false;
    }
    out.write(b);
    return true;
  }

  @Override
  String encodeReason() {
    return REASON;
  }

  @Override
  public int decode(byte[] bytes, boolean last, CodecErrors.Handler handler, StringBuilder out) {
    int i = 0;
    while (i < bytes.length) {
      char c = characters[bytes[i] & 0xff];
      if (c != UNDEFINED) {
        out.append(c);
        i++;
      } else {
        i = replace(CodecException.decoding(name(), bytes, i, i + 1, REASON), handler, out);
      }
    }
    return i;
  }
}
