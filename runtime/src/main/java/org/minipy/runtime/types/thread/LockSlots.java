package org.minipy.runtime.types.thread;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of lock. */
final class LockSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return LockMethod.values();
  }

  @Override
  public String specials() {
    return "__repr__";
  }

  @Override
  public String doc() {
    return "A lock: one thread at a time gets through acquire(), until somebody calls release().";
  }

  @Override
  public PyObject repr(PyObject self) {
    return PyStr.of("<" + (((PyLock) self).state().isTaken() ? "locked" : "unlocked") + " _thread.lock object at "
        + Attributes.addressText(self) + ">");
  }
}
