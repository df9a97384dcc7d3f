package org.minipy.runtime.memory;

/**
 * A time in which modules of the library are loaded. What they make counts nowhere, and is old afterwards: MiniPy's
 * library has other contents than CPython's, so that its counts would say nothing to a program.
 */
public final class LibraryLoading {
  private final Heap heap;
  private final GcList young = new GcList();
  private boolean running;
  private int[] kept;
  private int waiting;
  private long counts;

  LibraryLoading(Heap heap) {
    this.heap = heap;
  }

  /** Begins it; false when it has begun already, or when the collector is under stress and is to see all. */
  public boolean begin() {
    if (running || heap.collector().isUnderStress()) {
      return false;
    }
    running = true;
    young.merge(heap.generations[0]);
    kept = heap.freeLists.copy();
    waiting = heap.hideWaiting();
    counts = heap.collector().hideCounts();
    return true;
  }

  /** Ends it. */
  public void end() {
    running = false;
    heap.generations[1].merge(heap.generations[0]);
    heap.generations[0].merge(young);
    heap.collector().restoreCounts(counts);
    heap.showWaiting(waiting);
    if (heap.events == null) {
      heap.freeLists.restore(kept);
    }
  }
}
