package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** getattr(), hasattr(), setattr(), delattr(). */
final class AttributeFunctions {
  private AttributeFunctions() {}

  static PyObject get(PyObject o, PyObject name, PyObject otherwise) {
    PyStr attribute = name(name);
    if (otherwise == null) {
      return PyType.of(o).slots().getAttribute(o, attribute);
    }
    PyObject value = Attributes.getOrNull(o, attribute);
    return value != null ? value : Refs.newRef(otherwise);
  }

  static PyObject has(PyObject o, PyObject name) {
    PyObject value = Attributes.getOrNull(o, name(name));
    if (value == null) {
      return PyBool.of(false);
    }
    Refs.decref(value);
    return PyBool.of(true);
  }

  /** Sets the attribute, or deletes it when {@code value} is null. */
  static PyObject set(PyObject o, PyObject name, PyObject value) {
    PyType.of(o).slots().setAttribute(o, name(name), value);
    return PyNone.owned();
  }

  private static PyStr name(PyObject o) {
    if (o instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("attribute name must be string, not '" + PyType.of(o).name() + "'");
  }
}
