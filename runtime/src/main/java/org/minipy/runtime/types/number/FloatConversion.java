package org.minipy.runtime.types.number;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.algorithm.FloatParser;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** What float() and functions that want a float make of other objects. */
public final class FloatConversion {
  private FloatConversion() {}

  /** float(o): an exact float; raises TypeError, ValueError or OverflowError. */
  public static PyFloat toFloat(PyObject o) {
    if (o instanceof PyFloat f && f.isExact()) {
      return Refs.newRef(f);
    }
    if (o instanceof PyStr s && s.isExact()) {
      return new PyFloat(parse(s));
    }
    PyFloat number = fromNumber(o);
    if (number != null) {
      return number;
    }
    if (o instanceof PyStr s) {
      return new PyFloat(parse(s));
    }
    if (o instanceof BytesLike b) {
      return new PyFloat(parse(o, b.copyBytes()));
    }
    throw Errors.typeError("float() argument must be a string or a real number, not '" + PyType.of(o).name() + "'");
  }

  /** The value of a real number; raises TypeError ("must be real number, not ...") or OverflowError. */
  public static double asDouble(PyObject o) {
    if (o instanceof PyFloat f) {
      return f.value();
    }
    if (o instanceof PyInt i && (i.isExact() || i instanceof PyBool)) {
      return i.toDouble();
    }
    PyFloat number = fromNumber(o);
    if (number == null) {
      throw Errors.typeError("must be real number, not " + PyType.of(o).name());
    }
    double value = number.value();
    Refs.decref(number);
    return value;
  }

  /** Whether {@link #asDouble} finds a way. */
  public static boolean isReal(PyObject o) {
    return o instanceof PyFloat || PyType.of(o).special(Special.FLOAT) != null || Indexes.isIndex(o);
  }

  /** Through {@code __float__} or {@code __index__}; null when there is neither. */
  private static PyFloat fromNumber(PyObject o) {
    PyObject result = PyType.of(o).slots().toFloat(o);
    if (result != null) {
      return checked(o, result);
    }
    if (Indexes.isIndex(o)) {
      PyInt index = Indexes.index(o);
      try {
        return new PyFloat(index.toDouble());
      } finally {
        Refs.decref(index);
      }
    }
    return o instanceof PyFloat f ? new PyFloat(f.value()) : null;
  }

  private static PyFloat checked(PyObject o, PyObject result) {
    if (result instanceof PyFloat f && f.isExact()) {
      return f;
    }
    try {
      String what = PyType.of(o).name() + ".__float__ returned non-float (type " + PyType.of(result).name() + ")";
      if (!(result instanceof PyFloat f)) {
        throw Errors.typeError(what);
      }
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, what + ".  The ability to return an instance of a strict"
          + " subclass of float is deprecated, and may be removed in a future version of Python.", 1);
      return new PyFloat(f.value());
    } finally {
      Refs.decref(result);
    }
  }

  private static double parse(PyStr text) {
    try {
      return FloatParser.parse(text.value());
    } catch (FormatException e) {
      throw invalid(text);
    }
  }

  private static double parse(PyObject source, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (byte b : bytes) {
      if (b < 0) {
        throw invalid(source);
      }
    }
    try {
      return FloatParser.parse(text);
    } catch (FormatException e) {
      throw invalid(source);
    }
  }

  private static PyException invalid(PyObject source) {
    return AlgorithmErrors.raise(FloatParser.invalid(Text.reprText(source)));
  }
}
