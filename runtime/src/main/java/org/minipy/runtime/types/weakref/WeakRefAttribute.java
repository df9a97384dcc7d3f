package org.minipy.runtime.types.weakref;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.singleton.PyNone;

/** The fields of weak references. */
enum WeakRefAttribute implements BuiltinAttribute {
  CALLBACK;

  @Override
  public String attributeName() {
    return "__callback__";
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public PyObject get(PyObject self) {
    PyObject callback = ((PyWeakRef) self).callbackBorrowed();
    return Refs.newRef(callback == null ? PyNone.NONE : callback);
  }
}
