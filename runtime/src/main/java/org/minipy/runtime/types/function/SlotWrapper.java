package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;

/**
 * A special method of a built-in type as its dict holds it (wrapper_descriptor): a way to call one of the type's
 * slots.
 */
public final class SlotWrapper extends PyObject {
  /** The type {@code wrapper_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin("wrapper_descriptor", new SlotWrapperSlots()).withGc().sealed().sized(56, 0);

  private final PyType owner;
  private final Special special;

  /** Wraps the slot {@code special} of {@code owner}. */
  public SlotWrapper(PyType owner, Special special) {
    super(TYPE);
    this.owner = owner;
    this.special = special;
  }

  /** The type whose slot this is. */
  public PyType owner() {
    return owner;
  }

  /** Which slot. */
  public Special special() {
    return special;
  }
}
