package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;

/** The slots of the iterators over dicts. */
final class DictIteratorSlots extends Slots {
  private final DictPart part;
  private final boolean reverse;

  DictIteratorSlots(DictPart part, boolean reverse) {
    this.part = part;
    this.reverse = reverse;
  }

  DictPart part() {
    return part;
  }

  boolean isReverse() {
    return reverse;
  }

  @Override
  public BuiltinMethod[] methods() {
    return DictIteratorMethod.values();
  }

  @Override
  public String specials() {
    return reverse ? "__iter__ __next__" : "__getattribute__ __iter__ __next__";
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
    return ((PyDictIterator) self).nextItem();
  }
}
