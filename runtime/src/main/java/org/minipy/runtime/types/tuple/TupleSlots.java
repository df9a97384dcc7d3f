package org.minipy.runtime.types.tuple;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;

/** The slots of tuple. */
final class TupleSlots extends Slots {
  @Override
  public long length(PyObject self) {
    return ((PyTuple) self).size();
  }
}
