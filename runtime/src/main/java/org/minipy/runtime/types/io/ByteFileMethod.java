package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.bytes.PyMemoryView;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of the files of bytes; each type shows those that it has. */
enum ByteFileMethod implements BuiltinMethod {
  READ("read($self, size=-1, /)", "Read at most size bytes, all that are left unless told otherwise."),
  READ1("read1($self, size=-1, /)", "Read what is there without waiting for more, at most size bytes."),
  READALL("readall($self, /)", "Read all that is left."),
  READINTO("readinto($self, buffer, /)", "Read into a buffer; return how many bytes."),
  READINTO1("readinto1($self, buffer, /)", "Read into a buffer what is there; return how many bytes."),
  PEEK("peek($self, size=0, /)", "Return bytes that are to come without moving the position."),
  READLINE("readline($self, size=-1, /)", "Read a line, or at most size bytes of it."),
  WRITE("write($self, buffer, /)", "Write bytes; return how many."),
  SEEK("seek($self, target, whence=0, /)", "Set the position; return it."),
  TELL("tell($self, /)", "Return the position."),
  TRUNCATE("truncate($self, pos=None, /)", "Cut the file off; return its size."),
  FLUSH("flush($self, /)", "Pass on what is held back."),
  CLOSE("close($self, /)", "Flush and close."),
  SEEKABLE("seekable($self, /)", "Return whether the position can be set."),
  READABLE("readable($self, /)", "Return whether the file can be read."),
  WRITABLE("writable($self, /)", "Return whether the file can be written."),
  FILENO("fileno($self, /)", "Return the number of the open file."),
  ISATTY("isatty($self, /)", "Return whether the file is a terminal."),
  DETACH("detach($self, /)", "Return the file beneath, and be of no use any more."),
  GETVALUE("getvalue($self, /)", "Return all bytes."),
  GETBUFFER("getbuffer($self, /)", "Return a view of the bytes.");

  private final String signature;
  private final String doc;

  ByteFileMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    ByteFile file = (ByteFile) self;
    switch (this) {
      case FLUSH -> file.flush();
      case CLOSE -> file.close();
      default -> {
        return answer(file, args);
      }
    }
    return PyNone.owned();
  }

  private PyObject answer(ByteFile file, PyObject[] args) {
    return switch (this) {
      case READ -> PyBytes.of(file.read(FileArguments.count(args[0])));
      case READALL -> PyBytes.of(file.read(-1));
      case READ1 -> {
        long count = FileArguments.size(args[0]);
        yield PyBytes.of(file instanceof PyBytesIO b && count < 0 ? b.read(-1)
            : file.readSome(count < 0 ? PyBuffered.BUFFER : (int) Math.min(count, Integer.MAX_VALUE - 8)));
      }
      case READINTO, READINTO1 -> readInto(file, args[0]);
      case PEEK -> PyBytes.of(((PyBuffered) file).peek());
      case READLINE -> PyBytes.of(file instanceof PyBuffered b
          ? b.readLine(FileArguments.size(args[0])) : ((PyBytesIO) file).readLine(FileArguments.size(args[0])));
      case WRITE -> write(file, args[0]);
      case SEEK -> PyInt.of(file.seek(FileArguments.offset(args[0]), FileArguments.whence(args[1])));
      case TELL -> PyInt.of(file.tell());
      case TRUNCATE -> PyInt.of(file.truncate(truncation(args[0])));
      case SEEKABLE -> PyBool.of(file.isSeekable());
      case READABLE -> PyBool.of(file.isReadable());
      case WRITABLE -> PyBool.of(file.isWritable());
      case FILENO -> PyInt.of(file.fileNumber());
      case ISATTY -> PyBool.of(file.isTerminal());
      case DETACH -> ((PyBuffered) file).detach();
      case GETVALUE -> PyBytes.of(((PyBytesIO) file).value());
      case GETBUFFER -> PyMemoryView.of(((PyBytesIO) file).buffer());
      case FLUSH, CLOSE -> throw new IllegalStateException(signature);
    };
  }

  private static long truncation(PyObject o) {
    if (o == null || o == PyNone.NONE) {
      return -1;
    }
    long size = FileArguments.offset(o);
    if (size < 0) {
      throw Errors.valueError("negative size value " + size);
    }
    return size;
  }

  private static PyObject readInto(ByteFile file, PyObject buffer) {
    if (!(buffer instanceof BytesLike b) || b.isReadOnly()) {
      throw Errors.typeError(
          "readinto() argument must be read-write bytes-like object, not " + PyType.of(buffer).name());
    }
    byte[] read = file.read(b.size());
    System.arraycopy(read, 0, b.array(), b.offset(), read.length);
    return PyInt.of(read.length);
  }

  private static PyObject write(ByteFile file, PyObject o) {
    if (o instanceof PyStr) {
      throw Errors.typeError("a bytes-like object is required, not 'str'");
    }
    BytesLike b = FileArguments.bytes(o);
    return PyInt.of(file.write(b.array(), b.offset(), b.size()));
  }
}
