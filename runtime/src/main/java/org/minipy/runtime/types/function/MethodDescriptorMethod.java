package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of method_descriptor. */
enum MethodDescriptorMethod implements BuiltinMethod {
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
    PyMethodDescriptor d = (PyMethodDescriptor) self;
    return Reduction.attributeOf(d.owner(), d.signature().name());
  }
}
