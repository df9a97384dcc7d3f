package org.minipy.runtime.types.text;

/**
 * A text that is the beginning of a buffer. The buffer only ever grows: whoever holds all of it may append, and all
 * shorter ropes on the same buffer stay what they are.
 */
final class Rope implements TextForm {
  private final StringBuilder buffer;
  private final int length;

  private Rope(StringBuilder buffer) {
    this.buffer = buffer;
    this.length = buffer.length();
  }

  /** The text {@code first + second}, with room for more. */
  Rope(String first, String second) {
    this(new StringBuilder(2 * (first.length() + second.length())).append(first).append(second));
  }

  /** The text with {@code more} after it; takes the buffer over unless somebody else has. */
  Rope append(String more) {
    return length == buffer.length() ? new Rope(buffer.append(more)) : new Rope(toString(), more);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return buffer.charAt(index);
  }

  @Override
  public String substring(int from, int to) {
    return buffer.substring(from, to);
  }

  @Override
  public String toString() {
    return buffer.substring(0, length);
  }
}
