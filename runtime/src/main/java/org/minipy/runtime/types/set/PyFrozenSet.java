package org.minipy.runtime.types.set;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** A frozenset. */
public final class PyFrozenSet extends PySet {
  /** The type {@code frozenset}. */
  public static final PyType TYPE = PyType.builtin("frozenset", new Slots()).withGc().withWeakrefs().sized(200, 0);

  private PyFrozenSet() {
    super(TYPE);
  }

  /** A frozenset of {@code items}, to each of which it takes a reference. */
  public static PyFrozenSet of(PyObject... items) {
    PyFrozenSet set = new PyFrozenSet();
    for (PyObject item : items) {
      set.add(item);
    }
    return set;
  }
}
