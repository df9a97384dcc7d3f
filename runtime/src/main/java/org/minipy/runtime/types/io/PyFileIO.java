package org.minipy.runtime.types.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** An open file without a buffer (FileIO). */
public final class PyFileIO extends PyIoBase implements ByteFile {
  /** The type {@code _io.FileIO}. */
  public static final PyType TYPE = type("FileIO", RAW_TYPE, new FileIOSlots(), 48);

  private static final int CHUNK = 65536;

  private RawFile file;
  private int number = -1;
  private boolean closesNumber;
  private boolean readable;
  private boolean writable;
  private String mode = "rb";
  private PyObject name;

  /** Makes one that is not open yet; {@code type} is {@link #TYPE} or derived from it. */
  PyFileIO(PyType type) {
    super(type);
  }

  /** Makes it the open file {@code fileNumber}; takes a reference to the name. */
  void open(int fileNumber, boolean closes, FileMode fileMode, PyObject fileName) {
    file = IoState.current().get(fileNumber);
    number = fileNumber;
    closesNumber = closes;
    readable = fileMode.reads();
    writable = fileMode.writes();
    mode = fileMode.rawText();
    PyObject old = name;
    name = Refs.newRef(fileName);
    Refs.xdecref(old);
  }

  /** The name or number that it was opened with, borrowed, or null. */
  PyObject nameBorrowed() {
    return name;
  }

  /** Replaces the name; takes a reference; null deletes it. */
  void setName(PyObject newName) {
    PyObject old = name;
    name = Refs.xnewRef(newName);
    Refs.xdecref(old);
  }

  /** {@code mode}. */
  String mode() {
    return mode;
  }

  /** {@code closefd}. */
  boolean closesNumber() {
    return closesNumber;
  }

  private void checkReadable() {
    checkOpen();
    if (!readable) {
      throw IoErrors.unsupported("File not open for reading");
    }
  }

  private void checkOpen() {
    if (file == null) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  @Override
  public byte[] read(long count) {
    checkReadable();
    if (count >= 0) {
      return readSome((int) Math.min(count, Integer.MAX_VALUE - 8));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk;
    while ((chunk = readSome(CHUNK)).length > 0) {
      all.writeBytes(chunk);
    }
    return all.toByteArray();
  }

  @Override
  public byte[] readSome(int count) {
    checkReadable();
    byte[] into = new byte[Math.min(count, CHUNK * 16)];
    int n = readInto(into, 0, into.length);
    return n == into.length ? into : Arrays.copyOf(into, n);
  }

  /** One read of the file; 0 at its end. */
  int readInto(byte[] into, int from, int count) {
    checkReadable();
    if (count == 0) {
      return 0;
    }
    try {
      return Math.max(0, file.read(into, from, count));
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  public int write(byte[] source, int from, int count) {
    checkOpen();
    if (!writable) {
      throw IoErrors.unsupported("File not open for writing");
    }
    try {
      file.write(source, from, count);
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
    return count;
  }

  @Override
  public long seek(long offset, int whence) {
    checkOpen();
    try {
      long target = switch (whence) {
        case 0 -> offset;
        case 1 -> file.position() + offset;
        case 2 -> file.size() + offset;
        default -> throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
      };
      if (target < 0) {
        throw IoErrors.of(new IOException("Invalid argument"), null);
      }
      if (target != file.position()) {
        file.setPosition(target);
      }
      return target;
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  public long tell() {
    return seek(0, 1);
  }

  @Override
  public long truncate(long size) {
    checkOpen();
    if (!writable) {
      throw IoErrors.unsupported("File not open for writing");
    }
    try {
      long length = size < 0 ? file.position() : size;
      file.truncate(length);
      return length;
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  public void flush() {
    checkOpen();
  }

  @Override
  public void close() {
    setBaseClosed();
    RawFile open = file;
    if (open == null) {
      return;
    }
    file = null;
    if (closesNumber) {
      IoState.current().remove(number);
      try {
        open.close();
      } catch (IOException e) {
        throw IoErrors.of(e, null);
      }
    }
  }

  @Override
  public boolean isClosed() {
    return file == null;
  }

  @Override
  public boolean isReadable() {
    checkOpen();
    return readable;
  }

  @Override
  public boolean isWritable() {
    checkOpen();
    return writable;
  }

  @Override
  public boolean isSeekable() {
    checkOpen();
    return file.isSeekable();
  }

  @Override
  public boolean isTerminal() {
    checkOpen();
    return file.isTerminal();
  }

  @Override
  public int fileNumber() {
    checkOpen();
    return number;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(name);
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    setName(null);
    super.release();
  }
}
