package org.minipy.runtime.memory;

/** Runs an object's finalizer (PEP 442) and tells the listeners; that it runs only once is the callers' affair. */
final class Finalization {
  private Finalization() {}

  static void run(Heap heap, PyObject o) {
    if (heap.events != null) {
      heap.events.finalizing(o);
    }
    o.type.finalizeInstance(o);
  }
}
