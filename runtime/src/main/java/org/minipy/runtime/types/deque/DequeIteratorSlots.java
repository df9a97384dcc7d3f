package org.minipy.runtime.types.deque;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;

/** The slots of the iterators over deques. */
final class DequeIteratorSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return DequeIteratorMethod.values();
  }

  @Override
  public String specials() {
    return "__getattribute__ __iter__ __next__";
  }

  @Override
  public PyObject iter(PyObject self) {
    return Refs.newRef(self);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return true;
  }

  @Override
  public PyObject next(PyObject self) {
    return ((PyDequeIterator) self).nextItem();
  }
}
