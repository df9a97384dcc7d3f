package org.minipy.runtime.protocol;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** Checks what special methods written in Python return; each takes over the reference it is given. */
public final class Results {
  private Results() {}

  /** The result of {@code __repr__}, {@code __str__} or {@code __format__}: must be a str. */
  public static PyObject requireStr(PyObject result, String method) {
    if (result instanceof PyStr) {
      return result;
    }
    throw wrong(method + " returned non-string (type " + PyType.of(result).name() + ")", result);
  }

  /** The result of {@code __bool__}. */
  public static boolean requireBool(PyObject result) {
    if (result instanceof PyBool b) {
      boolean value = b.isTrue();
      Refs.decref(result);
      return value;
    }
    throw wrong("__bool__ should return bool, returned " + PyType.of(result).name(), result);
  }

  /** The result of {@code __hash__}. */
  public static long requireHash(PyObject result) {
    if (!(result instanceof PyInt i)) {
      throw wrong("__hash__ method should return an integer", result);
    }
    long hash = i.fitsLong() ? i.longValue() : i.hash();
    Refs.decref(result);
    return hash == -1 ? -2 : hash;
  }

  /** The result of {@code __len__}. */
  public static long requireLength(PyObject result) {
    PyObject index = Indexes.indexSteal(result);
    PyInt i = (PyInt) index;
    if (i.sign() < 0) {
      Refs.decref(index);
      throw Errors.valueError("__len__() should return >= 0");
    }
    if (!i.fitsLong()) {
      Refs.decref(index);
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    long value = i.longValue();
    Refs.decref(index);
    return value;
  }

  /** The truth of a result. */
  public static boolean takeTruth(PyObject result) {
    try {
      return Truth.of(result);
    } finally {
      Refs.decref(result);
    }
  }

  private static PyException wrong(String message, PyObject result) {
    try {
      return Errors.typeError(message);
    } finally {
      Refs.decref(result);
    }
  }
}
