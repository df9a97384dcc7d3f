package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.SlotPlaces;

/**
 * The descriptor of one name in a class's {@code __slots__}. The value stands at a fixed place of every instance of
 * the class and its subclasses.
 */
public final class PySlotMember extends PyGetSet {
  private final int index;

  /** Makes the descriptor of slot {@code name} of {@code owner}, which stands at place {@code index}. */
  public PySlotMember(PyType owner, String name, int index) {
    super(owner, new SlotAttribute(name, index));
    this.index = index;
  }

  /** The place in {@link SlotPlaces#slotPlaces}. */
  public int index() {
    return index;
  }

  /** The value in {@code instance}, which must be of the owner type; borrowed, or null when it is not set. */
  public PyObject getBorrowed(PyObject instance) {
    return ((SlotPlaces) instance).slotPlaces()[index];
  }

  /**
   * Stores the value in {@code instance}, which must be of the owner type; takes a reference; null empties the slot.
   */
  public void set(PyObject instance, PyObject value) {
    PyObject[] places = ((SlotPlaces) instance).slotPlaces();
    PyObject old = places[index];
    places[index] = Refs.xnewRef(value);
    Refs.xdecref(old);
  }
}
