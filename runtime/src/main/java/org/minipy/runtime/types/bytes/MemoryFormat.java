package org.minipy.runtime.types.bytes;

import java.math.BigInteger;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;

/** The native single-character formats of the items of memoryviews. */
final class MemoryFormat {
  private MemoryFormat() {}

  /** The format character; 0 when it is none of the native ones. */
  static char code(String format) {
    int at = format.startsWith("@") ? 1 : 0;
    return format.length() == at + 1 && size(format.charAt(at)) > 0 ? format.charAt(at) : 0;
  }

  /** The size of an item, 0 for an unknown format. */
  static int size(char code) {
    return switch (code) {
      case 'c', 'b', 'B', '?' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
      default -> 0;
    };
  }

  private static boolean isUnsigned(char code) {
    return "BHILQNP".indexOf(code) >= 0;
  }

  /** The item at {@code position} of the base; raises NotImplementedError for other formats. */
  static PyObject get(PyMemoryView view, int position) {
    char code = code(view.format());
    if (code == 0) {
      throw unsupported(view);
    }
    byte[] memory = view.memory();
    int at = view.address(position);
    if (code == 'c') {
      return PyBytes.of(new byte[] {memory[at]});
    }
    long bits = 0;
    int size = view.itemSize();
    for (int i = size - 1; i >= 0; i--) {
      bits = bits << 8 | memory[at + i] & 0xff;
    }
    return switch (code) {
      case '?' -> PyBool.of(bits != 0);
      case 'd' -> new PyFloat(Double.longBitsToDouble(bits));
      case 'f' -> new PyFloat(Float.intBitsToFloat((int) bits));
      case 'e' -> new PyFloat(Float.float16ToFloat((short) bits));
      default -> isUnsigned(code) ? unsigned(bits) : PyInt.of(bits << 64 - 8 * size >> 64 - 8 * size);
    };
  }

  private static PyInt unsigned(long bits) {
    return bits >= 0 ? PyInt.of(bits) : PyInt.of(new BigInteger(Long.toUnsignedString(bits)));
  }

  private static PyException unsupported(PyMemoryView view) {
    return Errors.notImplementedError("memoryview: format " + view.format() + " not supported");
  }

  /** Stores {@code value} as the item at {@code position}; raises TypeError or ValueError. */
  static void set(PyMemoryView view, int position, PyObject value) {
    char code = code(view.format());
    if (code == 0) {
      throw unsupported(view);
    }
    long bits = bits(view, code, value);
    view.checkOpen();
    byte[] memory = view.memory();
    int at = view.address(position);
    for (int i = 0; i < view.itemSize(); i++) {
      memory[at + i] = (byte) (bits >> 8 * i);
    }
  }

  private static long bits(PyMemoryView view, char code, PyObject value) {
    switch (code) {
      case '?' -> {
        return Truth.of(value) ? 1 : 0;
      }
      case 'c' -> {
        if (!(value instanceof PyBytes b)) {
          throw invalid(view, true);
        }
        if (b.size() != 1) {
          throw invalid(view, false);
        }
        return b.toByteArray()[0];
      }
      case 'd', 'f', 'e' -> {
        return floatBits(view, code, value);
      }
      default -> {
        return intBits(view, code, value);
      }
    }
  }

  private static long floatBits(PyMemoryView view, char code, PyObject value) {
    if (!FloatConversion.isReal(value)) {
      throw invalid(view, true);
    }
    double d = FloatConversion.asDouble(value);
    return switch (code) {
      case 'd' -> Double.doubleToRawLongBits(d);
      case 'f' -> Float.floatToRawIntBits((float) d);
      default -> Float.floatToFloat16((float) d);
    };
  }

  private static long intBits(PyMemoryView view, char code, PyObject value) {
    if (!Indexes.isIndex(value)) {
      throw invalid(view, true);
    }
    PyInt i;
    try {
      i = Indexes.index(value);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      throw invalid(view, true);
    }
    try {
      int bits = 8 * view.itemSize();
      boolean fits = isUnsigned(code)
          ? i.sign() >= 0 && i.bigValue().bitLength() <= bits
          : i.bigValue().bitLength() < bits;
      if (!fits) {
        throw invalid(view, false);
      }
      return i.bigValue().longValue();
    } finally {
      Refs.decref(i);
    }
  }

  private static PyException invalid(PyMemoryView view, boolean type) {
    return type
        ? Errors.typeError("memoryview: invalid type for format '" + view.format() + "'")
        : Errors.valueError("memoryview: invalid value for format '" + view.format() + "'");
  }
}
