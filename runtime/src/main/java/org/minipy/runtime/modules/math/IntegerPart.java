package org.minipy.runtime.modules.math;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.IntOps;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.text.PyStr;

/** floor(), ceil() and trunc(), which ask the special methods of the same names. */
final class IntegerPart {
  private static final PyStr FLOOR = PyStr.intern("__floor__");
  private static final PyStr CEIL = PyStr.intern("__ceil__");
  private static final PyStr TRUNC = PyStr.intern("__trunc__");

  private IntegerPart() {}

  static PyObject floor(PyObject x) {
    if (x instanceof PyFloat f && f.isExact()) {
      return IntOps.truncate(Math.floor(f.value()));
    }
    PyObject result = Calls.specialOrNull(x, FLOOR);
    return result != null ? result : IntOps.truncate(Math.floor(FloatConversion.asDouble(x)));
  }

  static PyObject ceil(PyObject x) {
    if (x instanceof PyFloat f && f.isExact()) {
      return IntOps.truncate(Math.ceil(f.value()));
    }
    PyObject result = Calls.specialOrNull(x, CEIL);
    return result != null ? result : IntOps.truncate(Math.ceil(FloatConversion.asDouble(x)));
  }

  static PyObject trunc(PyObject x) {
    if (x instanceof PyFloat f && f.isExact()) {
      return IntOps.truncate(f.value());
    }
    PyObject result = Calls.specialOrNull(x, TRUNC);
    if (result == null) {
      throw Errors.typeError("type " + PyType.of(x).name() + " doesn't define __trunc__ method");
    }
    return result;
  }
}
