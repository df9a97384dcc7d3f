package org.minipy.runtime.types.number;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Checks of arguments that the number types share. */
final class NumberArguments {
  private NumberArguments() {}

  /** The text of a format specification; raises TypeError. */
  static String formatSpec(PyObject spec) {
    if (spec instanceof PyStr s) {
      return s.value();
    }
    throw wrongArgument("__format__() argument", "str", spec);
  }

  /** "{@code what must be expected, not type}". */
  static PyException wrongArgument(String what, String expected, PyObject given) {
    return Errors.typeError(what + " must be " + expected + ", not "
        + (given == PyNone.NONE ? "None" : PyType.of(given).name()));
  }

  /** The type's name as the errors of format() show it. */
  static String typeName(PyObject self) {
    return PyType.of(self).name();
  }
}
