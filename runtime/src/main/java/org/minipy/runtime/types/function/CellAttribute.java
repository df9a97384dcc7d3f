package org.minipy.runtime.types.function;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** The computed attributes of cell. */
enum CellAttribute implements BuiltinAttribute {
  CELL_CONTENTS;

  @Override
  public String attributeName() {
    return "cell_contents";
  }

  @Override
  public PyObject get(PyObject self) {
    PyObject contents = ((PyCell) self).get();
    if (contents == null) {
      throw Errors.valueError("Cell is empty");
    }
    return Refs.newRef(contents);
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    ((PyCell) self).set(value);
  }
}
