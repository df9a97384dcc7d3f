package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;

/** OSError.characters_written: how much a blocked write had written; unset otherwise. */
enum CharactersWritten implements BuiltinAttribute {
  INSTANCE;

  @Override
  public String attributeName() {
    return "characters_written";
  }

  @Override
  public PyObject get(PyObject self) {
    PyObject written = ((PyBaseException) self).fieldBorrowed(OsErrorSlots.WRITTEN);
    if (written == null) {
      throw Errors.attributeError("characters_written");
    }
    return Refs.newRef(written);
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyBaseException e = (PyBaseException) self;
    if (value == null) {
      if (e.fieldBorrowed(OsErrorSlots.WRITTEN) == null) {
        throw Errors.attributeError("characters_written");
      }
      e.setField(OsErrorSlots.WRITTEN, null);
      return;
    }
    PyInt written = Indexes.index(value);
    e.setField(OsErrorSlots.WRITTEN, written);
    Refs.decref(written);
  }
}
