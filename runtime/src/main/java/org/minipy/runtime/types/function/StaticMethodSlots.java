package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** The slots of staticmethod. */
final class StaticMethodSlots extends Slots {
  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    return Refs.newRef(((PyStaticMethod) self).callable());
  }
}
