package org.minipy.runtime.protocol;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNotImplemented;

/** How many items an iterable is likely to have (PEP 424). */
public final class LengthHint {
  private LengthHint() {}

  /**
   * len(o) or else what {@code __length_hint__} says or else {@code otherwise}; raises what these raise, TypeError
   * excepted.
   */
  public static long of(PyObject o, long otherwise) {
    PyType type = PyType.of(o);
    try {
      long length = type.slots().length(o);
      if (length >= 0) {
        return length;
      }
    } catch (PyException e) {
      discardTypeError(e);
    }
    PyObject method = type.lookup(Names.LENGTH_HINT);
    if (method == null) {
      return otherwise;
    }
    PyObject result;
    Refs.incref(o);
    try {
      result = Calls.special(method, o);
    } catch (PyException e) {
      discardTypeError(e);
      return otherwise;
    } finally {
      Refs.decref(o);
    }
    try {
      return check(result, otherwise);
    } finally {
      Refs.decref(result);
    }
  }

  private static void discardTypeError(PyException e) {
    if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
      throw e;
    }
    e.discard();
  }

  private static long check(PyObject result, long otherwise) {
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      return otherwise;
    }
    if (!(result instanceof PyInt)) {
      throw Errors.typeError("__length_hint__ must be an integer, not " + PyType.of(result).name());
    }
    long hint = Indexes.toSize(result, "Python int too large to convert to C ssize_t");
    if (hint < 0) {
      throw Errors.valueError("__length_hint__() should return >= 0");
    }
    return hint;
  }
}
