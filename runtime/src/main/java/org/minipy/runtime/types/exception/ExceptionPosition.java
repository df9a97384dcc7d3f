package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** A field of an exception type that holds a position: an int, 0 while it is not set. */
record ExceptionPosition(PyStr name) implements BuiltinAttribute {
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
    return value == null ? PyInt.of(0) : Refs.newRef(value);
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof PyInt)) {
      throw Errors.typeError("an integer is required");
    }
    ((PyBaseException) self).setField(name, value);
  }
}
