package org.minipy.runtime.memory;

/** Runs an object's finalizer once (PEP 442) and tells the listeners. */
final class Finalization {
  private Finalization() {}

  static void run(Heap heap, PyObject o, PyGcObject head) {
    if (head != null) {
      head.gcState |= PyGcObject.FINALIZED;
    }
    if (heap.events != null) {
      heap.events.finalizing(o);
    }
    o.type.finalizeInstance(o);
  }
}
