package org.minipy.runtime.memory;

/** Tells the listener of a heap of memory that objects have beside their header: items of a list, table of a dict. */
public final class MemoryBlocks {
  private MemoryBlocks() {}

  /** The memory beside the header of {@code o} has been allocated anew or given back. */
  public static void resized(PyObject o) {
    if (Watch.ALLOCATIONS.active) {
      Heap heap = Heap.current();
      if (heap != null && heap.events != null) {
        heap.events.resized(o);
      }
    }
  }
}
