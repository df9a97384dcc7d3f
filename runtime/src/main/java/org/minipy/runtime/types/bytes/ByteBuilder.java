package org.minipy.runtime.types.bytes;

import java.util.Arrays;

/** Collects bytes. */
final class ByteBuilder {
  private byte[] bytes;
  private int size;

  ByteBuilder(int capacity) {
    bytes = new byte[capacity];
  }

  ByteBuilder append(int b) {
    if (size == bytes.length) {
      grow(1);
    }
    bytes[size++] = (byte) b;
    return this;
  }

  ByteBuilder append(byte[] source, int from, int count) {
    if (count > bytes.length - size) {
      grow(count);
    }
    System.arraycopy(source, from, bytes, size, count);
    size += count;
    return this;
  }

  ByteBuilder append(byte[] source) {
    return append(source, 0, source.length);
  }

  /** Appends {@code count} times the byte {@code b}. */
  ByteBuilder fill(int b, int count) {
    if (count > bytes.length - size) {
      grow(count);
    }
    Arrays.fill(bytes, size, size + count, (byte) b);
    size += count;
    return this;
  }

  private void grow(int count) {
    bytes = Arrays.copyOf(bytes, Math.max(size + count, bytes.length * 2));
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
