package org.minipy.runtime.types.bytes;

import java.util.Arrays;

/**
 * An object whose bytes other objects can read in place (the buffer protocol): {@link #size} bytes of {@link #array} from
 * {@link #offset} on. What is read must not be kept across a call that may run Python code, unless the reader has announced
 * itself with {@link #addExport}, which forbids resizing.
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

  /** Announces a reader that stays: until {@link #dropExport} the object cannot be resized. */
  default void addExport() {}

  /** The reader is gone. */
  default void dropExport() {}

  /** A copy of the bytes. */
  default byte[] copyBytes() {
    int offset = offset();
    return Arrays.copyOfRange(array(), offset, offset + size());
  }
}
