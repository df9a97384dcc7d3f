package org.minipy.grammar.packed;

import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedOutput} has written; texts are made when they are first asked for. */
public final class PackedInput {
  private static final int WORD = 4;

  private final byte[] data;
  private final String[] texts;
  private int at;

  /** Reads {@code data}, which is not copied, from its beginning. */
  public PackedInput(byte[] data) {
    this.data = data;
    this.texts = new String[fixed(data, 0)];
    this.at = firstText() + fixed(data, WORD * (texts.length + 1));
  }

  private PackedInput(PackedInput whole, int at) {
    this.data = whole.data;
    this.texts = whole.texts;
    this.at = at;
  }

  /** Another reader of the same, which goes on where this one is. */
  public PackedInput here() {
    return new PackedInput(this, at);
  }

  /** A number that is not negative. */
  public long longNumber() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = data[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  /** A number that is not negative and fits an int. */
  public int number() {
    int b = data[at++];
    if (b >= 0) {
      return b;
    }
    int value = b & 0x7f;
    for (int shift = 7; ; shift += 7) {
      b = data[at++];
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  /** Eight bytes. */
  public long bits() {
    long high = fixed(data, at);
    long low = fixed(data, at + WORD) & 0xffffffffL;
    at += 2 * WORD;
    return high << 32 | low;
  }

  /** A text or null. */
  public String text() {
    int entry = number() - 1;
    if (entry < 0) {
      return null;
    }
    String text = texts[entry];
    if (text == null) {
      int start = fixed(data, WORD * (entry + 1));
      int end = fixed(data, WORD * (entry + 2));
      text = new String(data, firstText() + start, end - start, StandardCharsets.UTF_8);
      texts[entry] = text;
    }
    return text;
  }

  /** Bytes. */
  public byte[] bytes() {
    int length = number();
    byte[] value = new byte[length];
    System.arraycopy(data, at, value, 0, length);
    at += length;
    return value;
  }

  /** A reader of a part; this one goes on after the part. */
  public PackedInput part() {
    int length = number();
    PackedInput inner = here();
    at += length;
    return inner;
  }

  private int firstText() {
    return WORD * (texts.length + 2);
  }

  private static int fixed(byte[] data, int at) {
    return data[at] << 24 | (data[at + 1] & 0xff) << 16 | (data[at + 2] & 0xff) << 8 | data[at + 3] & 0xff;
  }
}
