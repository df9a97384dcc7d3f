package org.minipy.runtime.types.bytes;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.MemoryBlocks;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/**
 * A bytearray: {@link #size} bytes of an array from an offset on. Bytes removed at the front only move the offset.
 * While a memoryview reads it ({@link #addExport}) it cannot change its size.
 */
public class PyByteArray extends PyObject implements BytesLike {
  /** The type {@code bytearray}. */
  public static final PyType TYPE = PyType.builtin("bytearray", new ByteArraySlots()).sized(56, 0);

  private byte[] array;
  private int offset;
  private int size;
  private int allocated;
  private int exports;

  /** Makes a bytearray of {@code bytes}, which it keeps. */
  public PyByteArray(byte[] bytes) {
    this(TYPE, bytes);
  }

  /** For instances of subclasses. */
  protected PyByteArray(PyType type, byte[] bytes) {
    super(type);
    array = bytes;
    size = bytes.length;
    allocated = size == 0 ? 0 : size + 1;
  }

  @Override
  public final byte[] array() {
    return array;
  }

  @Override
  public final int offset() {
    return offset;
  }

  @Override
  public final int size() {
    return size;
  }

  @Override
  public final boolean isReadOnly() {
    return false;
  }

  @Override
  public final void addExport() {
    exports++;
  }

  @Override
  public final void dropExport() {
    exports--;
  }

  /** Whether this is a bytearray itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** How many bytes are allocated ({@code __alloc__}). */
  final int allocated() {
    return allocated;
  }

  final byte get(int i) {
    return array[offset + i];
  }

  final void set(int i, byte b) {
    array[offset + i] = b;
  }

  /** Raises BufferError while somebody reads the bytes in place. */
  final void checkResizable() {
    if (exports > 0) {
      throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
    }
  }

  /**
   * Changes the size, keeping the bytes at the front; new ones are zero. How much is allocated follows CPython's rule,
   * which {@code __alloc__} and {@code __sizeof__} show. Raises BufferError.
   */
  final void resize(int newSize) {
    if (newSize == size) {
      return;
    }
    checkResizable();
    if (newSize + offset + 1 <= allocated && newSize >= allocated / 2) {
      if (newSize > size) {
        Arrays.fill(array, offset + size, offset + newSize, (byte) 0);
      }
      size = newSize;
      return;
    }
    boolean moderate = newSize + offset + 1 > allocated && newSize <= allocated * 1.125;
    allocated = moderate ? newSize + (newSize >> 3) + (newSize < 9 ? 3 : 6) : newSize + 1;
    byte[] moved = new byte[allocated];
    System.arraycopy(array, offset, moved, 0, Math.min(size, newSize));
    array = moved;
    offset = 0;
    size = newSize;
    MemoryBlocks.resized(this);
  }

  /**
   * Replaces the bytes from {@code from} to {@code to} with {@code bytes}; raises BufferError when the size changes.
   */
  final void splice(int from, int to, byte[] bytes) {
    int tail = size - to;
    int growth = bytes.length - (to - from);
    if (growth != 0) {
      checkResizable();
    }
    if (growth < 0 && from == 0) {
      int kept = size + growth;
      offset -= growth;
      size = kept;
      fitAfterShrinking();
    } else if (growth < 0) {
      System.arraycopy(array, offset + to, array, offset + from + bytes.length, tail);
      resize(size + growth);
    } else if (growth > 0) {
      resize(size + growth);
      System.arraycopy(array, offset + to, array, offset + from + bytes.length, tail);
    }
    System.arraycopy(bytes, 0, array, offset + from, bytes.length);
  }

  private void fitAfterShrinking() {
    if (size < allocated / 2) {
      array = Arrays.copyOfRange(array, offset, offset + size + 1);
      allocated = size + 1;
      offset = 0;
    }
  }

  /** Replaces all bytes; keeps the array. Raises BufferError. */
  final void replaceAll(byte[] bytes) {
    checkResizable();
    array = bytes;
    offset = 0;
    size = bytes.length;
    allocated = size == 0 ? 0 : size + 1;
  }
}
