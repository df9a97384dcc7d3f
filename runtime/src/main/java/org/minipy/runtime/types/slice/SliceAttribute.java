package org.minipy.runtime.types.slice;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** The bounds of a slice as attributes. */
enum SliceAttribute implements BuiltinAttribute {
  START("start"),
  STOP("stop"),
  STEP("step");

  private final String name;

  SliceAttribute(String name) {
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
    PySlice slice = (PySlice) self;
    return Refs.newRef(switch (this) {
      case START -> slice.start();
      case STOP -> slice.stop();
      case STEP -> slice.step();
    });
  }
}
