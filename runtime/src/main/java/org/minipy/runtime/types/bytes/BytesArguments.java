package org.minipy.runtime.types.bytes;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;

/** Checks of arguments that must be bytes-like. */
public final class BytesArguments {
  static final String BYTE_RANGE = "byte must be in range(0, 256)";

  private BytesArguments() {}

  /** {@code o} as something with bytes; raises TypeError. */
  public static BytesLike require(PyObject o) {
    if (o instanceof BytesLike b) {
      return b;
    }
    throw required(o);
  }

  /** The bytes of {@code o}, not to be modified nor kept; raises TypeError. */
  public static byte[] bytes(PyObject o) {
    return contiguous(require(o)).bytes();
  }

  /** {@code b} itself; raises BufferError for a view of bytes that have gaps. */
  static BytesLike contiguous(BytesLike b) {
    if (b instanceof PyMemoryView view && !view.isContiguous()) {
      throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
    }
    return b;
  }

  static PyException required(PyObject o) {
    return Errors.typeError("a bytes-like object is required, not '" + PyType.of(o).name() + "'");
  }

  /** What find and its like look for: some bytes, or an int as a single byte. */
  static byte[] sought(PyObject o) {
    if (o instanceof BytesLike b) {
      return contiguous(b).bytes();
    }
    if (!Indexes.isIndex(o)) {
      throw Errors.typeError("argument should be integer or bytes-like object, not '" + PyType.of(o).name() + "'");
    }
    return new byte[] {(byte) BytesConversion.byteValue(o, BYTE_RANGE)};
  }

  /** A new object of the kind of {@code self}, bytes or bytearray, with {@code bytes}, which it keeps. */
  static PyObject like(BytesLike self, byte[] bytes) {
    return self instanceof PyByteArray ? new PyByteArray(bytes) : PyBytes.of(bytes);
  }

  /** Like {@link #like}, but a bytes of a single byte is not shared. */
  static PyObject copy(BytesLike self, byte[] bytes) {
    return self instanceof PyByteArray ? new PyByteArray(bytes) : PyBytes.unshared(bytes);
  }

  /** {@code self} when it is an exact bytes, else a copy of its kind. */
  static PyObject unchanged(BytesLike self) {
    if (self instanceof PyBytes b) {
      return b.exact();
    }
    return new PyByteArray(self.copyBytes());
  }

  /** The bytes of {@code self} from {@code from} to {@code to}, as an object of its kind. */
  static PyObject slice(BytesLike self, byte[] bytes, int from, int to) {
    if (from == 0 && to == bytes.length) {
      return unchanged(self);
    }
    return like(self, Arrays.copyOfRange(bytes, from, to));
  }
}
