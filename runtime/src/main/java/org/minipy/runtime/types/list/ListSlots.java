package org.minipy.runtime.types.list;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;

/** The slots of list. */
final class ListSlots extends Slots {
  @Override
  public long length(PyObject self) {
    return ((PyList) self).size();
  }
}
