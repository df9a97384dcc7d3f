package org.minipy.runtime.memory;

/**
 * The cyclic garbage collector of CPython 3.12 (Modules/gcmodule.c is its reference; PEP 442 for finalizers).
 *
 * <p>Reference counts free everything but cycles. To find those, a collection takes all objects of a generation and the
 * younger ones, copies each count into a scratch field, and subtracts one for every reference that comes from inside this
 * set. What is left is the number of references from outside. An object with none left may be garbage; but whatever an
 * object with some left reaches is alive too. So the candidates are walked in order: one that is still at zero moves to the
 * unreachable list, tentatively; one that is not stays, and brings back everything that it refers to. No root is ever
 * looked at.
 *
 * <p>The unreachable set dies in this order: weak references to its members are cleared, and callbacks of weak references
 * that are not themselves garbage run; every finalizer runs once; if something was resurrected by a finalizer, the
 * subtraction is done again and only what is still unreachable goes on; then each object drops the references that close
 * cycles, and reference counting does the rest. The lists are linked, and keep order, because the order of finalizers can
 * be seen.
 *
 * <p>A generation is collected when its counter exceeds its threshold: for the youngest, allocations minus deallocations
 * of container objects; for the others, collections of the next younger. A collection of the oldest waits, too, until the
 * objects that survived the middle generation exceed a quarter of those in the oldest. It runs at the evaluator's next
 * check, not in the allocation.
 */
public final class Collector {
  private static final int GENERATIONS = 3;

  private final Heap heap;
  private final int[] thresholds = {700, 10, 10};
  private final int[] counts = new int[GENERATIONS];
  private final long[] collections = new long[GENERATIONS];
  private final long[] collected = new long[GENERATIONS];
  private final long[] uncollectable = new long[GENERATIONS];
  private boolean enabled = true;
  private boolean collecting;
  private boolean due;
  private long longLivedTotal;
  private long longLivedPending;
  private int stressInterval;
  private int stressCountdown;
  private Hooks hooks = new Hooks() {};

  /** What the layer above does around a collection. */
  public interface Hooks {
    /** Before and after a collection: runs gc.callbacks. {@code phase} is "start" or "stop". */
    default void callback(String phase, int generation, long collected, long uncollectable) {}

    /** Empties caches that a full collection empties. */
    default void clearFreeLists() {}

    /** Called when a reachable object has been moved to an older generation by a full collection; may untrack it. */
    default void survived(PyGcObject o) {}
  }

  Collector(Heap heap) {
    this.heap = heap;
  }

  /** Sets what the layer above does around a collection. */
  public void setHooks(Hooks newHooks) {
    hooks = newHooks;
  }

  /** Collects at every {@code interval}-th allocation of a container; 0 turns that off. */
  public void stress(int interval) {
    stressInterval = interval;
    stressCountdown = interval;
  }

  /** Whether automatic collection is on. */
  public boolean isEnabled() {
    return enabled;
  }

  /** Turns automatic collection on or off. */
  public void setEnabled(boolean on) {
    enabled = on;
  }

  /** Whether a collection is running. */
  public boolean isCollecting() {
    return collecting;
  }

  /** The threshold of {@code generation}; 0 in the youngest turns automatic collection off. */
  public int threshold(int generation) {
    return thresholds[generation];
  }

  /** Sets the threshold of {@code generation}. */
  public void setThreshold(int generation, int value) {
    thresholds[generation] = value;
  }

  /** The counter that is compared with the threshold of {@code generation}. */
  public int count(int generation) {
    return counts[generation];
  }

  /** How often {@code generation} was collected. */
  public long collections(int generation) {
    return collections[generation];
  }

  /** How many objects collections of {@code generation} found unreachable. */
  public long collected(int generation) {
    return collected[generation];
  }

  /** How many objects collections of {@code generation} could not free. */
  public long uncollectable(int generation) {
    return uncollectable[generation];
  }

  /** Visits the tracked objects of {@code generation}, oldest first; references passed are borrowed. */
  public void forEach(int generation, Visitor visitor) {
    GcList list = heap.generations[generation];
    for (PyGcObject g = list.first(); g != list; g = g.gcNext) {
      visitor.visit(g.gcOwner());
    }
  }

  /** Number of objects that the collector tracks. */
  public int trackedCount() {
    int n = heap.permanent.size();
    for (GcList generation : heap.generations) {
      n += generation.size();
    }
    return n;
  }

  /** Moves every tracked object to the permanent generation, which is never collected. */
  public void freeze() {
    for (int i = 0; i < GENERATIONS; i++) {
      heap.permanent.merge(heap.generations[i]);
      counts[i] = 0;
    }
  }

  /** Moves the permanent generation back to the oldest. */
  public void unfreeze() {
    heap.generations[GENERATIONS - 1].merge(heap.permanent);
  }

  /** Number of objects in the permanent generation. */
  public int frozenCount() {
    return heap.permanent.size();
  }

  /** Sets the count of the youngest generation back to what it was: what the runtime makes for itself does not count. */
  public void restoreCount(int before) {
    counts[0] = before;
  }

  void allocated() {
    int n = ++counts[0];
    if (stressInterval != 0 && --stressCountdown == 0) {
      stressCountdown = stressInterval;
      requestCollection();
    }
    if (n > thresholds[0] && enabled && thresholds[0] != 0 && !collecting && !due) {
      requestCollection();
    }
  }

  private void requestCollection() {
    if (!collecting) {
      due = true;
      heap.requestBreak();
    }
  }

  void freed() {
    if (counts[0] > 0) {
      counts[0]--;
    }
  }

  /** Runs the collection that an allocation asked for; the evaluator calls it at its checks. */
  public void runIfDue() {
    if (!due) {
      return;
    }
    due = false;
    if (collecting) {
      return;
    }
    if (stressInterval != 0) {
      collect(GENERATIONS - 1);
    } else if (enabled) {
      collectGenerations();
    }
  }

  private void collectGenerations() {
    for (int i = GENERATIONS - 1; i >= 0; i--) {
      if (counts[i] > thresholds[i]) {
        if (i == GENERATIONS - 1 && longLivedPending < longLivedTotal / 4) {
          continue;
        }
        collect(i);
        return;
      }
    }
  }

  /**
   * Collects {@code generation} and the younger ones.
   *
   * @return the number of unreachable objects found; 0 when a collection is already running
   */
  public long collect(int generation) {
    if (collecting) {
      return 0;
    }
    collecting = true;
    try {
      hooks.callback("start", generation, 0, 0);
      long found = collectMain(generation);
      hooks.callback("stop", generation, found, 0);
      return found;
    } finally {
      collecting = false;
    }
  }

  /** A full collection without gc.callbacks, as the interpreter does at its end. */
  public long collectQuietly() {
    if (collecting) {
      return 0;
    }
    collecting = true;
    try {
      return collectMain(GENERATIONS - 1);
    } finally {
      collecting = false;
    }
  }

  private long collectMain(int generation) {
    if (heap.events != null) {
      heap.events.collectionStarted(generation);
    }
    if (generation + 1 < GENERATIONS) {
      counts[generation + 1]++;
    }
    for (int i = 0; i <= generation; i++) {
      counts[i] = 0;
    }
    GcList young = heap.generations[generation];
    GcList unreachable = new GcList();
    for (int i = 0; i < generation; i++) {
      young.merge(heap.generations[i]);
    }
    GcList old = generation < GENERATIONS - 1 ? heap.generations[generation + 1] : young;
    deduceUnreachable(young, unreachable);
    survivors(generation, young, old);
    WeakRefClearing.clear(unreachable);
    finalizeAll(unreachable);
    GcList still = keepUnresurrected(unreachable, old);
    long found = still.size();
    deleteGarbage(still, old);
    if (generation == GENERATIONS - 1) {
      hooks.clearFreeLists();
    }
    collections[generation]++;
    collected[generation] += found;
    if (heap.events != null) {
      heap.events.collectionEnded(generation, (int) found);
    }
    return found;
  }

  private void survivors(int generation, GcList young, GcList old) {
    boolean full = generation == GENERATIONS - 1;
    PyGcObject next;
    for (PyGcObject g = young.first(); g != young; g = next) {
      next = g.gcNext;
      if (full || g instanceof UntrackWhenAtomic u && u.untrackOnEveryCollection()) {
        if (g instanceof UntrackWhenAtomic u && u.hasOnlyUntracked()) {
          g.untrack();
        }
      }
    }
    if (full) {
      longLivedPending = 0;
      longLivedTotal = young.size();
    } else {
      if (generation == GENERATIONS - 2) {
        longLivedPending += young.size();
      }
      old.merge(young);
    }
  }

  /** Splits {@code base}: what cannot be reached from outside it moves to {@code unreachable}. */
  private void deduceUnreachable(GcList base, GcList unreachable) {
    for (PyGcObject g = base.first(); g != base; g = g.gcNext) {
      g.gcState = g.gcState & PyGcObject.FINALIZED | PyGcObject.COLLECTING
          | g.gcOwner().refcnt << PyGcObject.REFS_SHIFT;
    }
    Visitor subtract = o -> {
      PyGcObject head = o.gcHead();
      if (head != null && (head.gcState & PyGcObject.COLLECTING) != 0) {
        head.gcState -= 1 << PyGcObject.REFS_SHIFT;
      }
    };
    for (PyGcObject g = base.first(); g != base; g = g.gcNext) {
      g.gcOwner().traverseAll(subtract);
    }
    if (heap.events != null) {
      for (PyGcObject g = base.first(); g != base; g = g.gcNext) {
        PyObject owner = g.gcOwner();
        heap.events.subtracted(owner, owner.refcnt, owner.refcnt - g.gcRefs());
      }
    }
    Visitor reach = o -> {
      PyGcObject head = o.gcHead();
      if (head == null || (head.gcState & PyGcObject.COLLECTING) == 0) {
        return;
      }
      if ((head.gcState & PyGcObject.UNREACHABLE) != 0) {
        head.gcState = head.gcState & ~PyGcObject.UNREACHABLE & REFS_MASK_KEEP | 1 << PyGcObject.REFS_SHIFT;
        base.moveHere(head);
      } else if (head.gcRefs() == 0) {
        head.gcState |= 1 << PyGcObject.REFS_SHIFT;
      }
    };
    PyGcObject g = base.first();
    while (g != base) {
      PyGcObject next;
      if (g.gcRefs() != 0) {
        g.gcOwner().traverseAll(reach);
        next = g.gcNext;
        g.gcState &= ~PyGcObject.COLLECTING & REFS_MASK_KEEP;
      } else {
        next = g.gcNext;
        unreachable.moveHere(g);
        g.gcState |= PyGcObject.UNREACHABLE;
      }
      g = next;
    }
    for (PyGcObject u = unreachable.first(); u != unreachable; u = u.gcNext) {
      u.gcState &= ~PyGcObject.UNREACHABLE;
    }
  }

  private static final int REFS_MASK_KEEP = (1 << PyGcObject.REFS_SHIFT) - 1;

  private void finalizeAll(GcList unreachable) {
    GcList seen = new GcList();
    while (!unreachable.isEmpty()) {
      PyGcObject g = unreachable.first();
      seen.moveHere(g);
      PyObject o = g.gcOwner();
      if ((g.gcState & PyGcObject.FINALIZED) == 0 && o.type != null && o.type.hasFinalizer()) {
        Refs.incref(o);
        Finalization.run(heap, o, g);
        Refs.decref(o);
      }
    }
    unreachable.merge(seen);
  }

  private GcList keepUnresurrected(GcList unreachable, GcList old) {
    for (PyGcObject g = unreachable.first(); g != unreachable; g = g.gcNext) {
      g.gcState &= ~PyGcObject.COLLECTING;
    }
    GcList still = new GcList();
    deduceUnreachable(unreachable, still);
    old.merge(unreachable);
    return still;
  }

  private void deleteGarbage(GcList garbage, GcList old) {
    while (!garbage.isEmpty()) {
      PyGcObject g = garbage.first();
      PyObject o = g.gcOwner();
      Refs.incref(o);
      o.clearReferences();
      Refs.decref(o);
      if (garbage.first() == g) {
        g.gcState &= ~PyGcObject.COLLECTING;
        old.moveHere(g);
      }
    }
  }
}
