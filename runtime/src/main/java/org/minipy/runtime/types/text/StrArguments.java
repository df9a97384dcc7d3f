package org.minipy.runtime.types.text;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;

/** Checks of arguments that must be str, in the words of the different parts of CPython. */
public final class StrArguments {
  private StrArguments() {}

  /** The name of a type in "must be str, not ..."; None is not called NoneType. */
  static String shown(PyObject o) {
    return o == PyNone.NONE ? "None" : PyType.of(o).name();
  }

  /** The name of a type in other errors. */
  static String typeOf(PyObject o) {
    return PyType.of(o).name();
  }

  /** An optional keyword argument: "{@code f() argument 'name' must be str, not type}". */
  public static String optional(String function, String name, PyObject o, String otherwise) {
    if (o == null) {
      return otherwise;
    }
    String text = require(function + "() argument '" + name + "'", o);
    if (text.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    return text;
  }

  /** "{@code what must be str, not type}". */
  public static String require(String what, PyObject o) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError(what + " must be str, not " + shown(o));
  }

  /** An argument converted without a function's name: "{@code must be str, not type}". */
  static PyStr plain(PyObject o) {
    if (o instanceof PyStr s) {
      return s;
    }
    throw mustBeStr(o);
  }

  static PyException mustBeStr(PyObject o) {
    return Errors.typeError("must be str, not " + PyType.of(o).name());
  }
}
