package org.minipy.runtime.types.type;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/**
 * Which bases can be combined. Each type has a solid base: itself when its instances have more fields than those of its
 * base, else the solid base of its base. The solid bases of all bases of a class must lie on one line; the base whose
 * solid base is the most derived is the one whose layout instances extend ({@code __base__}).
 */
public final class Layouts {
  private Layouts() {}

  /** The solid base of {@code type}. */
  public static PyType solidBase(PyType type) {
    PyType t = type;
    while (t.base() != null) {
      PyType base = t.base();
      if (t.basicSize() != base.basicSize() || t.itemSize() != base.itemSize()) {
        return t;
      }
      t = base;
    }
    return t;
  }

  /** The base whose layout a class with these bases extends; raises TypeError for bases that cannot be combined. */
  public static PyType bestBase(PyObject[] bases) {
    PyType winner = null;
    PyType best = null;
    for (PyObject b : bases) {
      if (!(b instanceof PyType base)) {
        throw Errors.typeError("bases must be types");
      }
      if (!base.isSubclassable()) {
        throw Errors.typeError("type '" + base.fullName() + "' is not an acceptable base type");
      }
      PyType candidate = solidBase(base);
      if (winner == null) {
        winner = candidate;
        best = base;
      } else if (winner.isSubtype(candidate)) {
        continue;
      } else if (candidate.isSubtype(winner)) {
        winner = candidate;
        best = base;
      } else {
        throw Errors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /**
   * Checks that instances of {@code old} can become instances of {@code wanted}; raises TypeError.
   *
   * @param attribute what is being assigned, for the message
   */
  static void checkAssignment(PyType old, PyType wanted, String attribute) {
    if (old.isGc() != wanted.isGc()) {
      throw Errors.typeError(attribute + " assignment: '" + wanted.name() + "' deallocator differs from '"
          + old.name() + "'");
    }
    PyType newBase = wanted;
    PyType oldBase = old;
    while (isLaidOutAsBase(newBase)) {
      newBase = newBase.base();
    }
    while (isLaidOutAsBase(oldBase)) {
      oldBase = oldBase.base();
    }
    if (newBase != oldBase && (newBase.base() != oldBase.base() || !sameSlotsAdded(newBase, oldBase))) {
      throw Errors.typeError(attribute + " assignment: '" + wanted.name() + "' object layout differs from '"
          + old.name() + "'");
    }
  }

  private static boolean isLaidOutAsBase(PyType type) {
    PyType base = type.base();
    return base != null && type.basicSize() == base.basicSize() && type.itemSize() == base.itemSize()
        && type.dictOffset() == base.dictOffset() && type.weakrefOffset() == base.weakrefOffset()
        && type.isGc() == base.isGc();
  }

  private static boolean sameSlotsAdded(PyType a, PyType b) {
    return a.basicSize() == b.basicSize() && a.itemSize() == b.itemSize() && a.dictOffset() == b.dictOffset()
        && a.weakrefOffset() == b.weakrefOffset() && a.isHeapType() && b.isHeapType()
        && Arrays.equals(a.addedSlots(), b.addedSlots());
  }
}
