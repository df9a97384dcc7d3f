package org.minipy.runtime.types.io;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.PyByteArray;

/** A file of bytes in memory (BytesIO). */
public final class PyBytesIO extends PyIoBase implements ByteFile {
  /** The type {@code _io.BytesIO}. */
  public static final PyType TYPE = type("BytesIO", BUFFERED_TYPE, new BytesIOSlots(), 64);

  private byte[] bytes = {};
  private int size;
  private long position;
  private boolean closed;

  /** Makes an empty one. */
  PyBytesIO(PyType type) {
    super(type);
  }

  /** Replaces the bytes and goes to the beginning. */
  void setValue(byte[] value) {
    bytes = value;
    size = value.length;
    position = 0;
    closed = false;
  }

  private void checkOpen() {
    if (closed) {
      throw IoErrors.closed();
    }
  }

  /** All bytes. */
  byte[] value() {
    checkOpen();
    return Arrays.copyOf(bytes, size);
  }

  /** A bytearray with the bytes, owned. */
  PyByteArray buffer() {
    return new PyByteArray(value());
  }

  @Override
  public byte[] read(long count) {
    checkOpen();
    int from = (int) Math.min(position, size);
    int n = count < 0 ? size - from : (int) Math.min(count, size - from);
    position = Math.max(position, from + (long) n);
    return Arrays.copyOfRange(bytes, from, from + n);
  }

  @Override
  public byte[] readSome(int count) {
    return read(count);
  }

  /** A line with its end, or at most {@code limit} bytes of it. */
  byte[] readLine(long limit) {
    checkOpen();
    int from = (int) Math.min(position, size);
    int stop = limit < 0 ? size : (int) Math.min(size, from + limit);
    int i = from;
    while (i < stop && bytes[i] != '\n') {
      i++;
    }
    return read((i < stop ? i + 1 : stop) - from);
  }

  @Override
  public int write(byte[] source, int from, int count) {
    checkOpen();
    if (count == 0) {
      return 0;
    }
    long end = position + count;
    if (end > Integer.MAX_VALUE - 8) {
      throw Errors.outOfMemory();
    }
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(Integer.MAX_VALUE - 8, bytes.length * 2L)));
    }
    System.arraycopy(source, from, bytes, (int) position, count);
    position = end;
    size = (int) Math.max(size, end);
    return count;
  }

  @Override
  public long seek(long offset, int whence) {
    checkOpen();
    long from = switch (whence) {
      case 0 -> {
        if (offset < 0) {
          throw Errors.valueError("negative seek value " + offset);
        }
        yield 0;
      }
      case 1 -> position;
      case 2 -> size;
      default -> throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    };
    position = Math.max(0, from + offset);
    return position;
  }

  @Override
  public long tell() {
    checkOpen();
    return position;
  }

  @Override
  public long truncate(long length) {
    checkOpen();
    long to = length < 0 ? position : length;
    if (to < size) {
      size = (int) to;
      Arrays.fill(bytes, size, bytes.length, (byte) 0);
    }
    return to;
  }

  @Override
  public void flush() {
    checkOpen();
  }

  @Override
  public void close() {
    closed = true;
    bytes = new byte[0];
    size = 0;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean isReadable() {
    checkOpen();
    return true;
  }

  @Override
  public boolean isWritable() {
    checkOpen();
    return true;
  }

  @Override
  public boolean isSeekable() {
    checkOpen();
    return true;
  }

  @Override
  public boolean isTerminal() {
    checkOpen();
    return false;
  }

  @Override
  public int fileNumber() {
    throw IoErrors.unsupported("fileno");
  }
}
