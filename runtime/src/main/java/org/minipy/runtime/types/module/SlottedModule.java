package org.minipy.runtime.types.module;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.SlotPlaces;

/** A module of a class with {@code __slots__}. */
final class SlottedModule extends PyModule implements SlotPlaces {
  private final PyObject[] places;

  SlottedModule(PyType type) {
    super(type);
    places = new PyObject[type.slotCount()];
  }

  @Override
  public PyObject[] slotPlaces() {
    return places;
  }

  @Override
  public void traverse(Visitor visitor) {
    if (places != null) {
      visitor.visitAll(places, places.length);
    }
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    Refs.clearForwards(places, places.length);
    super.release();
  }
}
