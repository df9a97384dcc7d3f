package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** The slots of bool. */
final class BoolSlots extends IntSlots {
  @Override
  public String specials() {
    return "__repr__";
  }

  @Override
  public PyObject repr(PyObject self) {
    return Refs.newRef(PyStr.intern(self == PyBool.TRUE ? "True" : "False"));
  }
}
