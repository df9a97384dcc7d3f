package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;

/** A computed attribute of a built-in type as its dict holds it (getset_descriptor, member_descriptor). */
public final class PyGetSet extends PyObject {
  /** The type {@code getset_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin("getset_descriptor", new GetSetSlots()).withGc().sealed().sized(64, 0);

  private final PyType owner;
  private final BuiltinAttribute attribute;

  /** Makes the descriptor of {@code attribute} in {@code owner}. */
  public PyGetSet(PyType owner, BuiltinAttribute attribute) {
    super(TYPE);
    this.owner = owner;
    this.attribute = attribute;
  }

  /** The type that defines the attribute. */
  public PyType owner() {
    return owner;
  }

  /** What computes it. */
  public BuiltinAttribute attribute() {
    return attribute;
  }
}
