package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of method. */
final class MethodSlots extends Slots {
  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyMethod m = (PyMethod) self;
    return Calls.call(m.function(), Calls.prepend(m.self(), args), keywords);
  }
}
