package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of method-wrapper. */
enum SlotMethodMethod implements BuiltinMethod {
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
    PySlotMethod m = (PySlotMethod) self;
    return Reduction.attributeOf(m.self(), m.wrapper().special().methodName().value());
  }
}
