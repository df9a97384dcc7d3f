package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;

/** The slots of dict. */
final class DictSlots extends Slots {
  @Override
  public long length(PyObject self) {
    return ((PyDict) self).size();
  }
}
