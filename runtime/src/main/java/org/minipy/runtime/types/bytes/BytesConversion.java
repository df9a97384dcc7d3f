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
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.text.StrArguments;
import org.minipy.runtime.types.text.TextCodecs;

/** Bytes out of other objects: through {@code __bytes__}, in place, or one by one from an iterable of ints. */
public final class BytesConversion {
  private BytesConversion() {}

  /** bytes(source, encoding, errors): an exact bytes; each argument may be null. */
  static PyBytes construct(PyObject source, PyObject encoding, PyObject errors) {
    if (source == null || encoding != null || errors != null) {
      PyBytes encoded = encoded("bytes", source, encoding, errors);
      return encoded != null ? encoded : Refs.newRef(PyBytes.EMPTY);
    }
    PyObject method = PyType.of(source).lookup(Names.BYTES);
    if (method != null) {
      return requireBytes(Calls.bound(method, source));
    }
    if (source instanceof PyStr) {
      throw noEncoding();
    }
    int zeros = countOrMinusOne(source);
    if (zeros >= 0) {
      return PyBytes.unshared(new byte[zeros]);
    }
    return source instanceof BytesLike b ? PyBytes.unshared(b.copyBytes()) : PyBytes.of(fromIterable(source, "bytes"));
  }

  private static PyException noEncoding() {
    return Errors.typeError("string argument without an encoding");
  }

  /** A number of bytes; -1 when {@code o} is no int. Raises ValueError, OverflowError or MemoryError. */
  static int countOrMinusOne(PyObject o) {
    if (!Indexes.isIndex(o)) {
      return -1;
    }
    try {
      return count(o);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      return -1;
    }
  }

  private static int count(PyObject o) {
    long count = Indexes.toSize(o, "cannot fit '" + PyType.of(o).name() + "' into an index-sized integer");
    if (count < 0) {
      throw Errors.valueError("negative count");
    }
    if (count > Integer.MAX_VALUE - 64) {
      throw Errors.outOfMemory();
    }
    return (int) count;
  }

  /**
   * The bytes of a str given with an encoding; null when nothing at all is given; raises TypeError for other arguments.
   */
  static PyBytes encoded(String function, PyObject source, PyObject encodingObject, PyObject errorsObject) {
    String encoding = StrArguments.optional(function, "encoding", encodingObject, null);
    String errors = StrArguments.optional(function, "errors", errorsObject, null);
    if (encoding != null) {
      if (!(source instanceof PyStr s)) {
        throw Errors.typeError("encoding without a string argument");
      }
      return TextCodecs.encode(s, encoding, errors == null ? "strict" : errors);
    }
    if (errors != null) {
      throw source instanceof PyStr ? noEncoding() : Errors.typeError("errors without a string argument");
    }
    if (source instanceof PyStr) {
      throw noEncoding();
    }
    return null;
  }

  /** The bytes of {@code o}, in an array of the caller's own; raises TypeError or ValueError. */
  public static byte[] copyOf(PyObject o) {
    PyObject method = PyType.of(o).lookup(Names.BYTES);
    if (method != null && !(o instanceof PyBytes b && b.isExact())) {
      PyBytes result = requireBytes(Calls.special(method, o));
      byte[] bytes = result.toByteArray().clone();
      Refs.decref(result);
      return bytes;
    }
    return o instanceof BytesLike b ? b.copyBytes() : fromIterable(o, "bytes");
  }

  /** Checks what {@code __bytes__} returned; steals the reference. */
  static PyBytes requireBytes(PyObject result) {
    if (result instanceof PyBytes b) {
      return b;
    }
    try {
      throw Errors.typeError("__bytes__ returned non-bytes (type " + PyType.of(result).name() + ")");
    } finally {
      Refs.decref(result);
    }
  }

  /**
   * The bytes that an iterable of ints gives; raises TypeError ("cannot convert ... to kind") when it is not iterable.
   */
  static byte[] fromIterable(PyObject o, String kind) {
    PyObject iterator = iterator(o, kind);
    String outOfRange = kind.equals("bytes") ? "bytes must be in range(0, 256)" : BytesArguments.BYTE_RANGE;
    ByteBuilder out = new ByteBuilder(16);
    try {
      Iteration.forEach(iterator, item -> out.append(byteValue(item, outOfRange)));
    } finally {
      Refs.decref(iterator);
    }
    return out.toBytes();
  }

  private static PyObject iterator(PyObject o, String kind) {
    if (!(o instanceof PyStr)) {
      try {
        return Iteration.iter(o);
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
          throw e;
        }
        e.discard();
      }
    }
    throw Errors.typeError("cannot convert '" + PyType.of(o).name() + "' object to " + kind);
  }

  static boolean isIterable(PyObject o) {
    PyType type = PyType.of(o);
    return type.special(Special.ITER) != null || type.special(Special.GETITEM) != null;
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
