package org.minipy.runtime.modules.operator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;

/** The methods of the callable types of operator. */
enum GetterMethod implements BuiltinMethod {
  REDUCE;

  @Override
  public String signature() {
    return "__reduce__($self, /) --";
  }

  @Override
  public String doc() {
    return "Return what copying and pickling need.";
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return ((GetterSlots) PyType.of(self).slots()).reduce(self);
  }
}
