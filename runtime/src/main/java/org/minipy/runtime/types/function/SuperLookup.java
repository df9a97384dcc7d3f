package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** Attribute lookup that begins after a given class: what {@code super()} does. */
public final class SuperLookup {
  private SuperLookup() {}

  /**
   * What {@code name} is for {@code self} in the classes that follow {@code start} in the method resolution order of
   * {@code selfType}, bound; null when none has it.
   *
   * @param self an instance of {@code selfType}, or {@code selfType} itself for class access
   */
  public static PyObject find(PyType start, PyObject self, PyType selfType, PyStr name) {
    PyObject found = findBorrowed(start, selfType, name);
    if (found == null) {
      return null;
    }
    Slots slots = PyType.of(found).slots();
    if (!slots.isDescriptor(found)) {
      return Refs.newRef(found);
    }
    Refs.incref(found);
    try {
      return slots.descriptorGet(found, self == selfType ? null : self, selfType);
    } finally {
      Refs.decref(found);
    }
  }

  /** The same, not bound and borrowed. */
  public static PyObject findBorrowed(PyType start, PyType selfType, PyStr name) {
    PyType[] order = selfType.mro();
    int i = 0;
    while (i < order.length && order[i] != start) {
      i++;
    }
    for (i++; i < order.length; i++) {
      PyObject found = order[i].dict().getBorrowed(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
