package org.minipy.runtime.types.structseq;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** A named field of a structure sequence. */
final class StructField implements BuiltinAttribute {
  private final String name;
  private final int index;

  StructField(String name, int index) {
    this.name = name;
    this.index = index;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public String doc() {
    return "The field " + name + ".";
  }

  @Override
  public PyObject get(PyObject self) {
    return Refs.newRef(((PyStructSequence) self).field(index));
  }

  @Override
  public boolean isMember() {
    return true;
  }
}
