package org.minipy.runtime.types.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** A file of bytes that Python code defines, called through its methods; borrows the object. */
final class ObjectByteFile implements ByteFile {
  private static final PyStr READ = PyStr.intern("read");
  private static final PyStr SEEK = PyStr.intern("seek");
  private static final PyStr TELL = PyStr.intern("tell");
  private static final PyStr TRUNCATE = PyStr.intern("truncate");
  private static final PyStr CLOSED = PyStr.intern("closed");
  private static final PyStr READABLE = PyStr.intern("readable");
  private static final PyStr WRITABLE = PyStr.intern("writable");
  private static final PyStr SEEKABLE = PyStr.intern("seekable");
  private static final PyStr ISATTY = PyStr.intern("isatty");
  private static final PyStr FILENO = PyStr.intern("fileno");

  private final PyObject file;

  ObjectByteFile(PyObject file) {
    this.file = file;
  }

  @Override
  public byte[] read(long count) {
    if (count >= 0) {
      return readSome((int) Math.min(count, Integer.MAX_VALUE - 8));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk;
    while ((chunk = readSome(PyBuffered.BUFFER)).length > 0) {
      all.writeBytes(chunk);
    }
    return all.toByteArray();
  }

  @Override
  public byte[] readSome(int count) {
    PyInt size = PyInt.of(count);
    PyObject result;
    try {
      result = Calls.method(file, READ, size);
    } finally {
      Refs.decref(size);
    }
    try {
      if (result == PyNone.NONE) {
        return new byte[0];
      }
      if (!(result instanceof BytesLike b)) {
        throw Errors.typeError("underlying read() should have returned a bytes-like object, not '"
            + PyType.of(result).name() + "'");
      }
      return b.copyBytes();
    } finally {
      Refs.decref(result);
    }
  }

  @Override
  public int write(byte[] source, int from, int count) {
    PyBytes bytes = PyBytes.of(Arrays.copyOfRange(source, from, from + count));
    try {
      Refs.decref(Calls.method(file, Names.WRITE, bytes));
    } finally {
      Refs.decref(bytes);
    }
    return count;
  }

  @Override
  public long seek(long offset, int whence) {
    PyObject[] args = new TupleBuilder(2).integer(offset).integer(whence).items();
    try {
      return number(Calls.method(file, SEEK, args));
    } finally {
      Refs.clearForwards(args, args.length);
    }
  }

  @Override
  public long tell() {
    return number(Calls.method(file, TELL));
  }

  @Override
  public long truncate(long size) {
    PyObject length = size < 0 ? PyNone.owned() : PyInt.of(size);
    try {
      return number(Calls.method(file, TRUNCATE, length));
    } finally {
      Refs.decref(length);
    }
  }

  private static long number(PyObject result) {
    try {
      return Indexes.toLong(result);
    } finally {
      Refs.decref(result);
    }
  }

  @Override
  public void flush() {
    Refs.decref(Calls.method(file, Names.FLUSH));
  }

  @Override
  public void close() {
    Refs.decref(Calls.method(file, Names.CLOSE));
  }

  @Override
  public boolean isClosed() {
    return Results.takeTruth(PyType.of(file).slots().getAttribute(file, CLOSED));
  }

  @Override
  public boolean isReadable() {
    return Results.takeTruth(Calls.method(file, READABLE));
  }

  @Override
  public boolean isWritable() {
    return Results.takeTruth(Calls.method(file, WRITABLE));
  }

  @Override
  public boolean isSeekable() {
    return Results.takeTruth(Calls.method(file, SEEKABLE));
  }

  @Override
  public boolean isTerminal() {
    return Results.takeTruth(Calls.method(file, ISATTY));
  }

  @Override
  public int fileNumber() {
    return (int) number(Calls.method(file, FILENO));
  }
}
