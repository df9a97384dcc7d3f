package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** A plain field of an exception type: None while it is not set. */
record ExceptionField(PyStr name, boolean writable) implements BuiltinAttribute {
  @Override
  public String attributeName() {
    return name.value();
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public String doc() {
    return "What the exception keeps as " + name.value() + ".";
  }

  @Override
  public PyObject get(PyObject self) {
    PyObject value = ((PyBaseException) self).fieldBorrowed(name);
    return value == null ? PyNone.owned() : Refs.newRef(value);
  }

  @Override
  public boolean isWritable() {
    return writable;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    ((PyBaseException) self).setField(name, value);
  }
}
