package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyBool;

/** The computed attributes of _IOBase. */
enum IoBaseAttribute implements BuiltinAttribute {
  DICT("__dict__"),
  CLOSED("closed");

  private final String name;

  IoBaseAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public PyObject get(PyObject self) {
    PyIoBase file = (PyIoBase) self;
    return this == DICT ? Refs.newRef(file.dict()) : PyBool.of(file.isBaseClosed());
  }

  @Override
  public boolean isWritable() {
    return this == DICT;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    if (!(value instanceof PyDict dict)) {
      throw Errors.typeError(value == null ? "cannot delete __dict__"
          : "__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
    }
    ((PyIoBase) self).setDict(dict);
  }
}
