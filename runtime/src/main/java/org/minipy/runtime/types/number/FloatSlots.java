package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;

/** The slots of float. */
final class FloatSlots extends Slots {
  @Override
  public int truth(PyObject self) {
    return ((PyFloat) self).value() == 0 ? 0 : 1;
  }
}
