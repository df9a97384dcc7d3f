package org.minipy.runtime.types.function;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.SlotPlaces;

/** How a {@code __slots__} entry is read and stored. */
record SlotAttribute(String name, int index) implements BuiltinAttribute {
  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public PyObject get(PyObject self) {
    return Refs.xnewRef(((SlotPlaces) self).slotPlaces()[index]);
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyObject[] places = ((SlotPlaces) self).slotPlaces();
    PyObject old = places[index];
    if (value == null && old == null) {
      throw Errors.attributeError(name);
    }
    places[index] = Refs.xnewRef(value);
    Refs.xdecref(old);
  }
}
