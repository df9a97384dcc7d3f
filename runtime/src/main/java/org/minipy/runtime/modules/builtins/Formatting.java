package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** format() and round(). */
final class Formatting {
  private Formatting() {}

  static PyObject format(PyObject value, PyObject spec) {
    if (spec == null) {
      return Text.format(value, PyStr.EMPTY);
    }
    if (!(spec instanceof PyStr s)) {
      throw Errors.typeError("format() argument 2 must be str, not "
          + (spec == PyNone.NONE ? "None" : PyType.of(spec).name()));
    }
    return Text.format(value, s);
  }

  static PyObject round(PyObject number, PyObject digits) {
    PyObject method = PyType.of(number).lookup(Names.ROUND);
    if (method == null) {
      throw Errors.typeError("type " + PyType.of(number).name() + " doesn't define __round__ method");
    }
    return digits == null || digits == PyNone.NONE
        ? Calls.bound(method, number)
        : Calls.bound(method, number, digits);
  }
}
