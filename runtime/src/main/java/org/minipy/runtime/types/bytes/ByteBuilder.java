package org.minipy.runtime.types.bytes;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;

/** Collects bytes; raises MemoryError when they are more than an array can hold. */
final class ByteBuilder {
  private static final int LONGEST = Integer.MAX_VALUE - 64;

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
    long needed = (long) size + count;
    if (needed > LONGEST) {
      throw Errors.outOfMemory();
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST, Math.max(needed, bytes.length * 2L)));
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
