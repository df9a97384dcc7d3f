package org.minipy.runtime.types.type;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/** Which metaclass a class gets (reference manual 3.3.3.3). */
public final class Metaclasses {
  private Metaclasses() {}

  /** The most derived of {@code wanted} and the types of {@code bases}, borrowed; raises TypeError when none is. */
  public static PyType mostDerived(PyType wanted, PyObject[] bases) {
    PyType winner = wanted;
    for (PyObject base : bases) {
      PyType candidate = PyType.of(base);
      if (winner.isSubtype(candidate)) {
        continue;
      }
      if (!candidate.isSubtype(winner)) {
        throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of"
            + " the metaclasses of all its bases");
      }
      winner = candidate;
    }
    return winner;
  }
}
