package org.minipy.runtime.memory;

/**
 * What happens at the moment the last reference goes.
 *
 * <p>The order is CPython's subtype_dealloc: the finalizer runs first, with the object alive again, and may resurrect
 * it; weak references are cleared and their callbacks run; then the object's own references are given back, and last
 * the reference to its type.
 *
 * <p>Giving back references can free a whole chain. Beyond {@value #MAX_NESTING} levels an object is put on a list that
 * the outermost level empties (CPython's trashcan), so that a million-node list needs no deep stack.
 */
final class Deallocator {
  private static final int MAX_NESTING = 50;

  private Deallocator() {}

  static void dealloc(PyObject o) {
    if (o.type.leaf) {
      if (Watch.DEALLOCATIONS.active) {
        Heap.current().freed(o);
      }
      o.refcnt = PyObject.DEAD;
    } else {
      deallocOwner(o);
    }
  }

  /** The end of an object that may own others. */
  private static void deallocOwner(PyObject o) {
    TypeObject type = o.type;
    PyGcObject head = o.gcHead();
    if (head == null && !type.isHeapType()) {
      if (Watch.DEALLOCATIONS.active) {
        Heap.current().freed(o);
      }
      o.release();
      o.refcnt = PyObject.DEAD;
      return;
    }
    Heap heap = Heap.current();
    if (heap.nesting >= MAX_NESTING) {
      if (head != null) {
        head.untrack();
      }
      heap.postponed.add(o);
      return;
    }
    heap.nesting++;
    try {
      deallocContainer(heap, o, head);
    } finally {
      if (--heap.nesting == 0 && !heap.postponed.isEmpty()) {
        drain(heap);
      }
    }
  }

  private static void drain(Heap heap) {
    heap.nesting++;
    try {
      while (!heap.postponed.isEmpty()) {
        PyObject o = heap.postponed.removeLast();
        deallocContainer(heap, o, o.gcHead());
      }
    } finally {
      heap.nesting--;
    }
  }

  private static void deallocContainer(Heap heap, PyObject o, PyGcObject head) {
    TypeObject type = o.type;
    if (head != null) {
      head.untrack();
    }
    if (type.hasFinalizer() && (head == null || (head.gcState & PyGcObject.FINALIZED) == 0)
        && isResurrected(heap, o, head)) {
      return;
    }
    type = o.type; // the finalizer may have set __class__
    if (head != null && head.weakrefs != null) {
      WeakRefs.clearAndCall(head);
    }
    if (Watch.DEALLOCATIONS.active) {
      heap.freed(o);
    }
    o.release();
    o.refcnt = PyObject.DEAD;
    if (head != null) {
      heap.gcFreed(o, head);
    }
    if (type.isHeapType()) {
      Refs.decref(type);
    }
  }

  /**
   * Runs the finalizer with {@code o} alive, and in the youngest generation; whether somebody took a reference to it.
   */
  private static boolean isResurrected(Heap heap, PyObject o, PyGcObject head) {
    o.refcnt = 1;
    if (head == null) {
      Finalization.run(heap, o);
      return --o.refcnt > 0;
    }
    head.track();
    Finalization.run(heap, o);
    head.gcState |= PyGcObject.FINALIZED;
    if (--o.refcnt > 0) {
      return true;
    }
    head.untrack();
    return false;
  }
}
