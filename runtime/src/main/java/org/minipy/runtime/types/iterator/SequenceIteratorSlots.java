package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;

/** The slots of the iterator over {@code __getitem__}. */
final class SequenceIteratorSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return SequenceIteratorMethod.values();
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
    PySequenceIterator it = (PySequenceIterator) self;
    if (it.sequence() == null) {
      return null;
    }
    PyInt index = PyInt.of(it.position());
    try {
      PyObject item = Items.get(it.sequence(), index);
      it.setPosition(it.position() + 1);
      return item;
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.INDEX_ERROR) && !e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      e.discard();
      it.finish();
      return null;
    } finally {
      Refs.decref(index);
    }
  }
}
