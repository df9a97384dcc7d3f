package org.minipy.runtime.types.bytes;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** Bytes out of other objects: through {@code __bytes__}, in place, or one by one from an iterable of ints. */
public final class BytesConversion {
  private BytesConversion() {}

  /** The bytes of {@code o}, in an array of the caller's own; raises TypeError or ValueError. */
  public static byte[] copyOf(PyObject o) {
    PyObject method = PyType.of(o).lookup(Names.BYTES);
    if (method != null && !(o instanceof PyBytes b && b.isExact())) {
      PyBytes result = requireBytes(Calls.special(method, o));
      byte[] bytes = result.toByteArray().clone();
      Refs.decref(result);
      return bytes;
    }
    return o instanceof BytesLike b ? b.copyBytes() : fromIterable(o);
  }

  /** Checks what {@code __bytes__} returned; steals the reference. */
  static PyBytes requireBytes(PyObject result) {
    if (result instanceof PyBytes b) {
      return b;
    }
    PyException e = Errors.typeError("__bytes__ returned non-bytes (type " + PyType.of(result).name() + ")");
    Refs.decref(result);
    throw e;
  }

  /** The bytes that an iterable of ints gives; raises TypeError ("cannot convert ...") when it is not iterable. */
  static byte[] fromIterable(PyObject o) {
    if (o instanceof PyStr || !isIterable(o)) {
      throw Errors.typeError("cannot convert '" + PyType.of(o).name() + "' object to bytes");
    }
    ByteBuilder out = new ByteBuilder(16);
    Iteration.forEach(o, item -> out.append(byteValue(item, "bytes must be in range(0, 256)")));
    return out.toBytes();
  }

  private static boolean isIterable(PyObject o) {
    PyType type = PyType.of(o);
    return type.special(Special.ITER) != null
        || type.special(Special.GETITEM) != null;
  }

  /** An int as a byte; raises TypeError, or ValueError with {@code outOfRange}. */
  static int byteValue(PyObject item, String outOfRange) {
    PyInt i = Indexes.index(item);
    try {
      if (!i.fitsLong() || i.longValue() < 0 || i.longValue() > 255) {
        throw Errors.valueError(outOfRange);
      }
      return (int) i.longValue();
    } finally {
      Refs.decref(i);
    }
  }
}
