package org.minipy.runtime.types.thread;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of RLock. */
final class RLockSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return RLockMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyRLock.TYPE ? new PyRLock(type) : new RLockInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {}

  @Override
  public PyObject repr(PyObject self) {
    PyRLock lock = (PyRLock) self;
    return PyStr.of("<" + (lock.count() > 0 ? "locked " : "unlocked ") + PyType.of(self).fullName() + " object owner="
        + lock.owner() + " count=" + lock.count() + " at " + Attributes.addressText(self) + ">");
  }
}
