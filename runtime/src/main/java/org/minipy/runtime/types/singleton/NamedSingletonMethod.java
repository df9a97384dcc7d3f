package org.minipy.runtime.types.singleton;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;

/** The method of Ellipsis and NotImplemented: pickles refer to them by their names. */
enum NamedSingletonMethod implements BuiltinMethod {
  REDUCE;

  @Override
  public String signature() {
    return "__reduce__($self, /) --";
  }

  @Override
  public String doc() {
    return null;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return PyType.of(self).slots().repr(self);
  }
}
