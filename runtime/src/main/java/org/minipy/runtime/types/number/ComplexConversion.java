package org.minipy.runtime.types.number;

import org.minipy.runtime.algorithm.Complex;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** What complex() makes of its arguments. */
public final class ComplexConversion {
  private ComplexConversion() {}

  /** The value of {@code o} as cmath's functions want it: through {@code __complex__}, else as a real number. */
  public static PyComplex toComplex(PyObject o) {
    if (o instanceof PyComplex c) {
      return Refs.newRef(c);
    }
    PyComplex c = throughMethod(o);
    return c != null ? c : new PyComplex(FloatConversion.asDouble(o), 0);
  }

  /** complex(real, imag); either may be null. */
  static PyComplex of(PyObject real, PyObject imag) {
    if (real instanceof PyStr s) {
      if (imag != null) {
        throw Errors.typeError("complex() can't take second arg if first is a string");
      }
      return parse(s.value());
    }
    if (imag instanceof PyStr) {
      throw Errors.typeError("complex() second arg can't be a string");
    }
    if (real == null) {
      return combine(0, 0, false, imag);
    }
    PyComplex first = real instanceof PyComplex c && c.isExact() ? Refs.newRef(c) : throughMethod(real);
    if (first == null && real instanceof PyComplex c) {
      first = Refs.newRef(c);
    }
    if (first != null) {
      double re = first.real();
      double im = first.imag();
      Refs.decref(first);
      return combine(re, im, true, imag);
    }
    if (!FloatConversion.isReal(real)) {
      throw Errors.typeError("complex() first argument must be a string or a number, not '" + PyType.of(real).name()
          + "'");
    }
    return combine(FloatConversion.asDouble(real), 0, false, imag);
  }

  /** {@code first + second * 1j}, where each may itself be complex. */
  private static PyComplex combine(double real, double imag, boolean firstIsComplex, PyObject second) {
    if (second == null) {
      return new PyComplex(real, imag);
    }
    if (second instanceof PyComplex c) {
      return new PyComplex(real - c.imag(), firstIsComplex ? c.real() + imag : c.real());
    }
    if (!FloatConversion.isReal(second)) {
      throw Errors.typeError("complex() second argument must be a number, not '" + PyType.of(second).name() + "'");
    }
    double y = FloatConversion.asDouble(second);
    return new PyComplex(real, firstIsComplex ? y + imag : y);
  }

  private static PyComplex parse(String text) {
    try {
      Complex value = Complex.parse(text);
      return new PyComplex(value.real(), value.imag());
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** Through {@code __complex__}; null when there is none. */
  private static PyComplex throughMethod(PyObject o) {
    PyObject method = PyType.of(o).special(Special.COMPLEX);
    if (method == null) {
      return null;
    }
    PyObject result = Calls.bound(method, o);
    if (result instanceof PyComplex c && c.isExact()) {
      return c;
    }
    try {
      String type = PyType.of(result).name();
      if (!(result instanceof PyComplex c)) {
        throw Errors.typeError("__complex__ returned non-complex (type " + type + ")");
      }
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__complex__ returned non-complex (type " + type
          + ").  The ability to return an instance of a strict subclass of complex is deprecated, and may be"
          + " removed in a future version of Python.", 1);
      return new PyComplex(c.real(), c.imag());
    } finally {
      Refs.decref(result);
    }
  }
}
