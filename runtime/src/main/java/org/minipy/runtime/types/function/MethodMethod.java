package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;

/** The methods of method. */
enum MethodMethod implements BuiltinMethod {
  REDUCE;

  @Override
  public String signature() {
    return "__reduce__($self, /)";
  }

  @Override
  public String doc() {
    return null;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyMethod m = (PyMethod) self;
    PyObject name = PyType.of(m.function()).slots().getAttribute(m.function(), Names.NAME);
    try {
      return Reduction.attributeOf(m.self(), (PyStr) name);
    } finally {
      Refs.decref(name);
    }
  }
}
