package org.minipy.runtime.types.type;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;

/** The computed attributes of {@code object}. */
public enum ObjectAttribute implements BuiltinAttribute {
  CLASS;

  @Override
  public String attributeName() {
    return "__class__";
  }

  @Override
  public String doc() {
    return "The class of the object.";
  }

  @Override
  public PyObject get(PyObject self) {
    return Refs.newRef(PyType.of(self));
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    ClassAssignment.assign(self, value);
  }
}
