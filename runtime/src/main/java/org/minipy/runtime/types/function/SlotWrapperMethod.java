package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of wrapper_descriptor. */
enum SlotWrapperMethod implements BuiltinMethod {
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
    SlotWrapper w = (SlotWrapper) self;
    return Reduction.attributeOf(w.owner(), w.special().methodName().value());
  }
}
