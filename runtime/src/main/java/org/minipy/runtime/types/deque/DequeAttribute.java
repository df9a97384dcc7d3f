package org.minipy.runtime.types.deque;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The computed attributes of deque. */
enum DequeAttribute implements BuiltinAttribute {
  MAXLEN;

  @Override
  public String attributeName() {
    return "maxlen";
  }

  @Override
  public String doc() {
    return "The greatest number of items, or None.";
  }

  @Override
  public PyObject get(PyObject self) {
    long length = ((PyDeque) self).maxLength();
    return length < 0 ? PyNone.owned() : PyInt.of(length);
  }
}
