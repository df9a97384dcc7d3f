package org.minipy.runtime.protocol;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;

/** Conversion of objects to integers through {@code __index__}. */
public final class Indexes {
  private Indexes() {}

  /** Whether {@code o} has {@code __index__}. */
  public static boolean isIndex(PyObject o) {
    return o instanceof PyInt || PyType.of(o).special(Special.INDEX) != null;
  }

  /** operator.index(o): an int (possibly of a subclass); raises TypeError. */
  public static PyInt index(PyObject o) {
    if (o instanceof PyInt i) {
      return Refs.newRef(i);
    }
    PyObject result = PyType.of(o).slots().index(o);
    if (result == null) {
      throw Errors.typeError("'" + PyType.of(o).name() + "' object cannot be interpreted as an integer");
    }
    if (result instanceof PyInt i) {
      if (!i.isExact()) {
        warnOfSubclass(i);
      }
      return i;
    }
    try {
      throw Errors.typeError("__index__ returned non-int (type " + PyType.of(result).name() + ")");
    } finally {
      Refs.decref(result);
    }
  }

  /** Warns that {@code __index__} gave {@code result}; gives it back when the warning is an error. */
  private static void warnOfSubclass(PyInt result) {
    try {
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__index__ returned non-int (type " + PyType.of(result).name()
          + ").  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a"
          + " future version of Python.", 1);
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** operator.index(o) as an int itself: bools and instances of other subclasses give way to their values. */
  public static PyInt exactIndex(PyObject o) {
    PyInt i = index(o);
    if (i.isExact()) {
      return i;
    }
    try {
      return PyInt.of(i.bigValue());
    } finally {
      Refs.decref(i);
    }
  }

  /** {@link #index} of an owned reference, which is given back. */
  static PyObject indexSteal(PyObject o) {
    try {
      return index(o);
    } finally {
      Refs.decref(o);
    }
  }

  /** {@code o} as an index; raises IndexError when it does not fit. */
  public static long toIndex(PyObject o) {
    if (o instanceof PyInt i && i.fitsLong()) {
      return i.longValue();
    }
    PyInt i = index(o);
    try {
      if (!i.fitsLong()) {
        throw Errors.indexError("cannot fit '" + PyType.of(o).name() + "' into an index-sized integer");
      }
      return i.longValue();
    } finally {
      Refs.decref(i);
    }
  }

  /** {@code o} as a size; raises OverflowError with {@code message} when it does not fit. */
  public static long toSize(PyObject o, String message) {
    PyInt i = index(o);
    try {
      if (!i.fitsLong()) {
        throw Errors.overflowError(message);
      }
      return i.longValue();
    } finally {
      Refs.decref(i);
    }
  }

  /** {@code o} as a count or a position, for arguments; raises OverflowError. */
  public static long toSsize(PyObject o) {
    return o instanceof PyInt i && i.fitsLong()
        ? i.longValue()
        : toSize(o, "Python int too large to convert to C ssize_t");
  }

  /** An int, and nothing that only converts to one, as a position; raises TypeError or OverflowError. */
  public static long intToSsize(PyObject o) {
    if (o instanceof PyInt) {
      return toSsize(o);
    }
    throw Errors.typeError("an integer is required");
  }

  /** {@code o} as a Java int (a C int in CPython); raises OverflowError. */
  public static int toInt(PyObject o) {
    PyInt i = index(o);
    try {
      long value = i.longValue();
      if (!i.fitsLong() || value != (int) value) {
        throw Errors.overflowError("Python int too large to convert to C int");
      }
      return (int) value;
    } finally {
      Refs.decref(i);
    }
  }

  /** {@code o} as a C long, for arguments; raises OverflowError. */
  public static long toLong(PyObject o) {
    return toSize(o, "Python int too large to convert to C long");
  }

  /** A bound of a slice, clipped to the range of long; None is not accepted. */
  public static long clip(PyObject o) {
    PyInt i = index(o);
    try {
      if (i.fitsLong()) {
        return i.longValue();
      }
      return i.sign() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    } finally {
      Refs.decref(i);
    }
  }
}
