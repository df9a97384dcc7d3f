package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;

/** The slots of bytes_iterator and bytearray_iterator. */
final class ByteIteratorSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return ByteIteratorMethod.values();
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
    return ((PyByteIterator) self).nextItem();
  }
}
