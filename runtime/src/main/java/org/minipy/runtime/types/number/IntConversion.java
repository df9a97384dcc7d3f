package org.minipy.runtime.types.number;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.IntText;
import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyByteArray;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** What int() makes of other objects. */
public final class IntConversion {
  /** So many decimal digits always fit a long. */
  private static final int SAFE_DIGITS = 18;

  private IntConversion() {}

  /** int(o): an exact int; raises TypeError or ValueError. */
  public static PyInt toInt(PyObject o) {
    if (o instanceof PyInt i && i.isExact()) {
      return Refs.newRef(i);
    }
    if (o instanceof PyStr s && s.isExact()) {
      return parse(s, 10);
    }
    PyType type = PyType.of(o);
    PyObject result = type.slots().toInt(o);
    if (result != null) {
      return fromInt(result);
    }
    if (Indexes.isIndex(o)) {
      PyInt index = Indexes.index(o);
      try {
        return IntOps.exact(index);
      } finally {
        Refs.decref(index);
      }
    }
    PyObject truncate = type.lookup(Names.TRUNC);
    if (truncate != null) {
      return truncated(o, truncate);
    }
    if (o instanceof PyStr s) {
      return parse(s, 10);
    }
    if (o instanceof BytesLike b) {
      return parse(b, 10);
    }
    throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '" + type.name()
        + "'");
  }

  /** Checks what {@code __int__} returned and makes it exact; steals the reference. */
  private static PyInt fromInt(PyObject result) {
    if (result instanceof PyInt i && i.isExact()) {
      return i;
    }
    try {
      String type = PyType.of(result).name();
      if (!(result instanceof PyInt i)) {
        throw Errors.typeError("__int__ returned non-int (type " + type + ")");
      }
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__int__ returned non-int (type " + type
          + ").  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a"
          + " future version of Python.", 1);
      return IntOps.exact(i);
    } finally {
      Refs.decref(result);
    }
  }

  private static PyInt truncated(PyObject o, PyObject method) {
    Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "The delegation of int() to __trunc__ is deprecated.", 1);
    PyObject result = Calls.special(method, o);
    try {
      if (!Indexes.isIndex(result)) {
        throw Errors.typeError("__trunc__ returned non-Integral (type " + PyType.of(result).name() + ")");
      }
      PyInt index = Indexes.index(result);
      try {
        return IntOps.exact(index);
      } finally {
        Refs.decref(index);
      }
    } finally {
      Refs.decref(result);
    }
  }

  /** int(text, base); raises ValueError. */
  static PyInt parse(PyStr text, int base) {
    String s = text.value();
    int digits = s.length();
    if (base == 10 && digits > 0 && digits <= SAFE_DIGITS) {
      long value = plainDigits(s);
      if (value >= 0) {
        return PyInt.of(value);
      }
    }
    try {
      BigInteger value = IntText.parseTextOrNull(s, base, IntDigitsLimit.current());
      if (value != null) {
        return PyInt.of(value);
      }
      throw IntText.invalid(base, Text.reprText(text));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** The value of a text of nothing but ASCII digits, few enough for a long; -1 for other texts. */
  private static long plainDigits(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** int(bytes, base); raises ValueError. */
  static PyInt parse(BytesLike bytes, int base) {
    byte[] copy = bytes.copyBytes();
    try {
      BigInteger value = IntText.parseOrNull(new String(copy, StandardCharsets.ISO_8859_1), base,
          IntDigitsLimit.current());
      if (value != null) {
        return PyInt.of(value);
      }
      throw IntText.invalid(base, StringText.repr(copy));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** int(x, base) for an explicit base. */
  static PyInt withBase(PyObject x, PyObject baseObject) {
    if (x == null) {
      throw Errors.typeError("int() missing string argument");
    }
    long base = Indexes.clip(baseObject);
    if (base != 0 && (base < 2 || base > 36)) {
      throw badBase();
    }
    if (x instanceof PyStr s) {
      return parse(s, (int) base);
    }
    if (x instanceof BytesLike b && (x instanceof PyBytes || x instanceof PyByteArray)) {
      return parse(b, (int) base);
    }
    throw Errors.typeError("int() can't convert non-string with explicit base");
  }

  private static PyException badBase() {
    return Errors.valueError("int() base must be >= 2 and <= 36, or 0");
  }
}
