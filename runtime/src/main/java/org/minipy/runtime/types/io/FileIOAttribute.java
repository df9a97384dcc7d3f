package org.minipy.runtime.types.io;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.text.PyStr;

/** The computed attributes of FileIO. */
enum FileIOAttribute implements BuiltinAttribute {
  CLOSED("closed"),
  CLOSEFD("closefd"),
  MODE("mode"),
  NAME("name");

  private final String name;

  FileIOAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public PyObject get(PyObject self) {
    PyFileIO file = (PyFileIO) self;
    return switch (this) {
      case CLOSED -> PyBool.of(file.isClosed());
      case CLOSEFD -> PyBool.of(file.closesNumber());
      case MODE -> PyStr.of(file.mode());
      case NAME -> Refs.xnewRef(file.nameBorrowed());
    };
  }

  @Override
  public boolean isWritable() {
    return this == NAME;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    ((PyFileIO) self).setName(value);
  }
}
