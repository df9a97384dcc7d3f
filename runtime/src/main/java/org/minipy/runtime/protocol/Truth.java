package org.minipy.runtime.protocol;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;

/** Truth testing. */
public final class Truth {
  private Truth() {}

  /** bool(o): the type's own opinion, else its length, else true. */
  public static boolean of(PyObject o) {
    if (o == PyBool.TRUE) {
      return true;
    }
    if (o == PyBool.FALSE || o == PyNone.NONE) {
      return false;
    }
    Slots slots = PyType.of(o).slots();
    int truth = slots.truth(o);
    if (truth >= 0) {
      return truth != 0;
    }
    long length = slots.length(o);
    return length != 0;
  }
}
