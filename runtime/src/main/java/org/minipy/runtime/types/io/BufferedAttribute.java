package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.text.PyStr;

/** The computed attributes of the buffered files. */
enum BufferedAttribute implements BuiltinAttribute {
  RAW("raw"),
  CLOSED("closed"),
  NAME("name"),
  MODE("mode");

  private final String name;

  BufferedAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == RAW;
  }

  @Override
  public PyObject get(PyObject self) {
    PyBuffered file = (PyBuffered) self;
    PyObject raw = file.rawBorrowed();
    if (this == RAW) {
      return Refs.xnewRef(raw);
    }
    if (raw == null) {
      throw Errors.valueError("raw stream has been detached");
    }
    return this == CLOSED ? PyBool.of(file.isClosed()) : PyType.of(raw).slots().getAttribute(raw, PyStr.intern(name));
  }
}
