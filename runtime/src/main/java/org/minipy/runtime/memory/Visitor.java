package org.minipy.runtime.memory;

/** Receives the owned references of an object, one call for each (visitproc in CPython). */
@FunctionalInterface
public interface Visitor {
  /** Called with one owned reference; never null. */
  void visit(PyObject referent);

  /** Visits {@code referent} unless it is null. */
  default void visitIfPresent(PyObject referent) {
    if (referent != null) {
      visit(referent);
    }
  }

  /** Visits the first {@code count} elements of an owning array, skipping empty places. */
  default void visitAll(PyObject[] items, int count) {
    for (int i = 0; i < count; i++) {
      if (items[i] != null) {
        visit(items[i]);
      }
    }
  }
}
