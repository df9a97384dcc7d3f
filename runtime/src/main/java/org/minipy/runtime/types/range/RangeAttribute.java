package org.minipy.runtime.types.range;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** The bounds of a range as attributes. */
enum RangeAttribute implements BuiltinAttribute {
  START("start"),
  STOP("stop"),
  STEP("step");

  private final String name;

  RangeAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public PyObject get(PyObject self) {
    PyRange range = (PyRange) self;
    return Refs.newRef(switch (this) {
      case START -> range.start();
      case STOP -> range.stop();
      case STEP -> range.step();
    });
  }
}
