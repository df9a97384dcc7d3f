package org.minipy.interpreter.generator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The attributes that generators, coroutines and asynchronous generators have under different names. */
final class GeneratorAttributes {
  private GeneratorAttributes() {}

  static PyObject name(PyGenerator g) {
    return Refs.newRef(g.name());
  }

  static PyObject qualname(PyGenerator g) {
    return Refs.newRef(g.qualname());
  }

  static PyObject delegate(PyGenerator g) {
    PyObject inner = g.delegate();
    return inner == null ? PyNone.owned() : Refs.newRef(inner);
  }

  static PyObject running(PyGenerator g) {
    return PyBool.of(g.isRunning());
  }

  static PyObject frame(PyGenerator g) {
    return g.frame() == null ? PyNone.owned() : Refs.newRef(g.frame().frameObject());
  }

  static PyObject code(PyGenerator g) {
    return Refs.newRef(g.code());
  }

  static PyObject suspended(PyGenerator g) {
    return PyBool.of(g.isSuspended());
  }

  static void rename(PyGenerator g, PyObject value, boolean plain, String attribute) {
    if (!(value instanceof PyStr)) {
      throw Errors.typeError(attribute + " must be set to a string object");
    }
    if (plain) {
      g.setName(value);
    } else {
      g.setQualname(value);
    }
  }
}
