package org.minipy.runtime.types.type;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Construction;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of {@code type}. */
public final class TypeSlots extends Slots {
  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    return Construction.instantiate((PyType) self, args, keywords);
  }
}
