package org.minipy.runtime.types.type;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;

/** The computed attributes of {@code object}. */
public enum ObjectAttribute implements BuiltinAttribute {
  CLASS("__class__");

  private final String name;

  ObjectAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public PyObject get(PyObject self) {
    return Refs.newRef(PyType.of(self));
  }
}
