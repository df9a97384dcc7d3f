package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.singleton.PyNone;

/** The arguments that the methods of files have in common. */
final class FileArguments {
  private FileArguments() {}

  /** An optional size; -1 when it is not given or None. */
  static long size(PyObject o) {
    if (o == null || o == PyNone.NONE) {
      return -1;
    }
    if (!Indexes.isIndex(o)) {
      throw Errors.typeError("argument should be integer or None, not '" + PyType.of(o).name() + "'");
    }
    return Indexes.toSize(o, "cannot fit 'int' into an index-sized integer");
  }

  /** How many bytes to read; {@link #size} that is not below -1. */
  static long count(PyObject o) {
    long n = size(o);
    if (n < -1) {
      throw Errors.valueError("read length must be non-negative or -1");
    }
    return n;
  }

  /** An offset, which must be an int. */
  static long offset(PyObject o) {
    return Indexes.toSize(o, "Python int too large to convert to C long");
  }

  /** From where an offset counts: 0, 1 or 2. */
  static int whence(PyObject o) {
    return o == null ? 0 : Indexes.toInt(o);
  }

  /** Bytes to be written. */
  static BytesLike bytes(PyObject o) {
    if (o instanceof BytesLike b) {
      return b;
    }
    throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(o).name() + "'");
  }
}
