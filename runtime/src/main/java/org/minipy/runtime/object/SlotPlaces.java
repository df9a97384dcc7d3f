package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyObject;

/** An instance that can have {@code __slots__}: their values stand at the beginning of an owning array. */
public interface SlotPlaces {
  /** The array in which slot {@code i} of the class stands at place {@code i}. */
  PyObject[] slotPlaces();
}
