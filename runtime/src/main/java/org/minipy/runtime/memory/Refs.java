package org.minipy.runtime.memory;

/**
 * Reference counting: the only way in which code outside this package changes a count.
 *
 * <p>Rule of the whole runtime: a method returns an owned reference and borrows its parameters; where it does not, its
 * name says so.
 */
public final class Refs {
  private Refs() {}

  /** Takes one more reference. */
  public static void incref(PyObject o) {
    o.refcnt++;
  }

  /** Takes one more reference and returns the object. */
  public static <T extends PyObject> T newRef(T o) {
    o.refcnt++;
    return o;
  }

  /** Takes one more reference unless {@code o} is null; returns it. */
  public static <T extends PyObject> T xnewRef(T o) {
    if (o != null) {
      o.refcnt++;
    }
    return o;
  }

  /** Gives one reference back; the object is finalized and freed at once when it was the last. */
  public static void decref(PyObject o) {
    if (--o.refcnt == 0) {
      Deallocator.dealloc(o);
    }
  }

  /** Gives one reference back unless {@code o} is null. */
  public static void xdecref(PyObject o) {
    if (o != null && --o.refcnt == 0) {
      Deallocator.dealloc(o);
    }
  }

  /** Takes a reference to each of the first {@code count} items. */
  public static void increfAll(PyObject[] items, int count) {
    for (int i = 0; i < count; i++) {
      if (items[i] != null) {
        items[i].refcnt++;
      }
    }
  }

  /** Gives back the references in {@code items}, first to last; empty places are skipped. */
  public static void decrefAll(PyObject[] items) {
    for (int i = 0; i < items.length; i++) {
      xdecref(items[i]);
    }
  }

  /**
   * Gives back the first {@code count} references, last to first, emptying each place before its object can run code.
   */
  public static void clearBackwards(PyObject[] items, int count) {
    for (int i = count - 1; i >= 0; i--) {
      PyObject item = items[i];
      items[i] = null;
      xdecref(item);
    }
  }

  /**
   * Gives back the first {@code count} references, first to last, emptying each place before its object can run code.
   */
  public static void clearForwards(PyObject[] items, int count) {
    for (int i = 0; i < count; i++) {
      PyObject item = items[i];
      items[i] = null;
      xdecref(item);
    }
  }

  /** What sys.getrefcount shows for {@code o}, given the references that exist now: immortals show 2**32 - 1. */
  public static long visibleCount(PyObject o) {
    return o.isImmortal() ? 4294967295L : o.refcnt;
  }
}
