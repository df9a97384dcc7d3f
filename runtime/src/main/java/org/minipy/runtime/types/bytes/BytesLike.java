package org.minipy.runtime.types.bytes;

import java.util.Arrays;

/**
 * An object whose bytes other objects can read in place (the buffer protocol): {@link #size} bytes of {@link #array}
 * from {@link #offset} on. What is read must not be kept across a call that may run Python code, unless the reader has
 * announced itself with {@link #addExport}, which forbids resizing.
 */
public interface BytesLike {
  /** The array that holds the bytes; a copy when they are not contiguous. */
  byte[] array();

  /** Where the bytes start in {@link #array}. */
  int offset();

  /** How many bytes there are. */
  int size();

  /** Whether the bytes cannot be changed through the buffer. */
  boolean isReadOnly();

  /** The format of an item, as the module struct writes it. */
  default String format() {
    return "B";
  }

  /** The size of an item in bytes. */
  default int itemSize() {
    return 1;
  }

  /** Announces a reader that stays: until {@link #dropExport} the object cannot be resized. */
  default void addExport() {}

  /** The reader is gone. */
  default void dropExport() {}

  /** The bytes in an array of just that size; not to be modified, nor kept across Python code. */
  default byte[] bytes() {
    byte[] array = array();
    return array.length == size() ? array : copyBytes();
  }

  /** A copy of the bytes. */
  default byte[] copyBytes() {
    int offset = offset();
    return Arrays.copyOfRange(array(), offset, offset + size());
  }
}
