package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** The slots of classmethod_descriptor. */
final class ClassMethodDescriptorSlots extends Slots {
  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    PyClassMethodDescriptor d = (PyClassMethodDescriptor) self;
    return PyBuiltinFunction.bound(d.method(), d.signature(), d.owner(), owner == null ? PyType.of(instance) : owner);
  }
}
