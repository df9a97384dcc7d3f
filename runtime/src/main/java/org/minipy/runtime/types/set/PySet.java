package org.minipy.runtime.types.set;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/** A set; it owns its keys. */
public non-sealed class PySet extends PyAnySet {
  /** The type {@code set}. */
  public static final PyType TYPE = PyType.builtin("set", new SetSlots()).withGc().withWeakrefs().sized(200, 0)
      .withOffsets(0, 192).vectorcalled();

  /** Makes an empty set. */
  public PySet() {
    super(TYPE);
  }

  /** For instances of subclasses. */
  protected PySet(PyType type) {
    super(type);
  }

  /** set(iterable); raises what iterating and hashing raise. */
  public static PySet of(PyObject iterable) {
    PySet set = new PySet();
    try {
      set.update(iterable);
    } catch (Throwable t) {
      Refs.decref(set);
      throw t;
    }
    return set;
  }

  @Override
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  @Override
  final PyAnySet newEmpty() {
    return new PySet();
  }

  /** Removes the keys of an iterable. */
  public final void differenceUpdate(PyObject other) {
    SetOperations.differenceUpdate(this, other);
  }

  /** Removes the keys of an iterable that are in the set, and adds the others. */
  public final void symmetricDifferenceUpdate(PyObject other) {
    SetOperations.symmetricDifferenceUpdate(this, other);
  }

  /** A new set of the keys that an iterable has, too. */
  public final PyAnySet intersection(PyObject other) {
    return SetOperations.intersection(this, other);
  }
}
