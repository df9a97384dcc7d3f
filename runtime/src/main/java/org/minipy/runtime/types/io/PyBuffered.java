package org.minipy.runtime.types.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/**
 * A file with a buffer: for reading, for writing, or for both. The buffer holds either bytes that were read ahead, from
 * {@link #next} to {@link #end}, or bytes still to be written, up to {@link #pending}.
 */
public final class PyBuffered extends PyIoBase implements ByteFile {
  /** The type {@code _io.BufferedReader}. */
  public static final PyType READER =
      type("BufferedReader", BUFFERED_TYPE, new BufferedSlots(true, false), 152);

  /** The type {@code _io.BufferedWriter}. */
  public static final PyType WRITER =
      type("BufferedWriter", BUFFERED_TYPE, new BufferedSlots(false, true), 152);

  /** The type {@code _io.BufferedRandom}. */
  public static final PyType RANDOM =
      type("BufferedRandom", BUFFERED_TYPE, new BufferedSlots(true, true), 152);

  /** The size of the buffer unless told otherwise. */
  static final int BUFFER = 8192;

  private final boolean reads;
  private final boolean writes;
  private PyObject raw;
  private ByteFile beneath;
  private byte[] buffer = {};
  private int next;
  private int end;
  private int pending;

  /** Makes one without a file beneath. */
  PyBuffered(PyType type, boolean reads, boolean writes) {
    super(type);
    this.reads = reads;
    this.writes = writes;
  }

  /** Sets the file beneath; takes a reference. */
  void setRaw(PyObject file, int bufferSize) {
    PyObject old = raw;
    raw = Refs.newRef(file);
    beneath = file instanceof ByteFile b ? b : new ObjectByteFile(file);
    buffer = new byte[bufferSize];
    next = 0;
    end = 0;
    pending = 0;
    Refs.xdecref(old);
  }

  /** The file beneath, borrowed, or null. */
  PyObject rawBorrowed() {
    return raw;
  }

  private void check(String operation) {
    if (raw == null) {
      throw Errors.valueError("raw stream has been detached");
    }
    if (beneath.isClosed()) {
      throw Errors.valueError(operation + " closed file");
    }
  }

  private void checkReads(String operation) {
    if (!reads) {
      throw IoErrors.unsupported("read");
    }
    check(operation);
    writePending();
  }

  private boolean fill() {
    next = 0;
    end = 0;
    byte[] read = beneath.readSome(buffer.length);
    if (read.length > buffer.length) {
      buffer = new byte[read.length];
    }
    System.arraycopy(read, 0, buffer, 0, read.length);
    end = read.length;
    return end > 0;
  }

  @Override
  public byte[] read(long count) {
    checkReads("read of");
    if (count >= 0 && count <= end - next) {
      next += (int) count;
      return Arrays.copyOfRange(buffer, next - (int) count, next);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (count < 0 || out.size() < count) {
      if (next == end && !fill()) {
        break;
      }
      int n = count < 0 ? end - next : (int) Math.min(end - next, count - out.size());
      out.write(buffer, next, n);
      next += n;
    }
    return out.toByteArray();
  }

  @Override
  public byte[] readSome(int count) {
    checkReads("read of");
    if (next == end && (count == 0 || !fill())) {
      return new byte[0];
    }
    int n = Math.min(count, end - next);
    next += n;
    return Arrays.copyOfRange(buffer, next - n, next);
  }

  /** What is in the buffer, after one read if it is empty; the position stays. */
  byte[] peek() {
    checkReads("peek of");
    if (next == end) {
      fill();
    }
    return Arrays.copyOfRange(buffer, next, end);
  }

  /** A line with its end, or at most {@code limit} bytes of it. */
  byte[] readLine(long limit) {
    checkReads("readline of");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (limit < 0 || line.size() < limit) {
      if (next == end && !fill()) {
        break;
      }
      int stop = limit < 0 ? end : (int) Math.min(end, next + limit - line.size());
      int i = next;
      while (i < stop && buffer[i] != '\n') {
        i++;
      }
      boolean found = i < stop;
      int upTo = found ? i + 1 : stop;
      line.write(buffer, next, upTo - next);
      next = upTo;
      if (found) {
        break;
      }
    }
    return line.toByteArray();
  }

  @Override
  public int write(byte[] source, int from, int count) {
    if (!writes) {
      throw IoErrors.unsupported("write");
    }
    check("write to");
    dropReadAhead();
    if (count > buffer.length - pending) {
      writePending();
    }
    if (count > buffer.length) {
      beneath.write(source, from, count);
    } else {
      System.arraycopy(source, from, buffer, pending, count);
      pending += count;
    }
    return count;
  }

  private void dropReadAhead() {
    if (next < end) {
      beneath.seek(next - end, 1);
    }
    next = 0;
    end = 0;
  }

  private void writePending() {
    int n = pending;
    if (n > 0) {
      pending = 0;
      beneath.write(buffer, 0, n);
    }
  }

  @Override
  public long seek(long offset, int whence) {
    check("seek of");
    if (whence < 0 || whence > 2) {
      throw Errors.valueError("whence value " + whence + " unsupported");
    }
    if (!beneath.isSeekable()) {
      throw IoErrors.unsupported("File or stream is not seekable.");
    }
    writePending();
    long from = whence == 1 ? offset - (end - next) : offset;
    next = 0;
    end = 0;
    return beneath.seek(from, whence);
  }

  @Override
  public long tell() {
    check("tell of");
    return beneath.tell() - (end - next) + pending;
  }

  @Override
  public long truncate(long size) {
    check("truncate of");
    if (!writes) {
      throw IoErrors.unsupported("truncate");
    }
    writePending();
    dropReadAhead();
    return beneath.truncate(size);
  }

  @Override
  public void flush() {
    check("flush of");
    writePending();
  }

  @Override
  public void close() {
    if (raw == null) {
      throw Errors.valueError("raw stream has been detached");
    }
    if (isClosed()) {
      return;
    }
    PyException failure = null;
    try {
      writePending();
    } catch (PyException e) {
      failure = e;
    }
    setBaseClosed();
    beneath.close();
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public boolean isClosed() {
    return raw == null || beneath.isClosed();
  }

  /** The file beneath, owned; this one has none from now on. */
  PyObject detach() {
    flush();
    PyObject file = raw;
    raw = null;
    beneath = null;
    return file;
  }

  @Override
  public boolean isReadable() {
    return reads && beneath.isReadable();
  }

  @Override
  public boolean isWritable() {
    return writes && beneath.isWritable();
  }

  @Override
  public boolean isSeekable() {
    return beneath.isSeekable();
  }

  @Override
  public boolean isTerminal() {
    return beneath.isTerminal();
  }

  @Override
  public int fileNumber() {
    return beneath.fileNumber();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(raw);
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    PyObject old = raw;
    raw = null;
    beneath = null;
    Refs.xdecref(old);
    super.release();
  }
}
