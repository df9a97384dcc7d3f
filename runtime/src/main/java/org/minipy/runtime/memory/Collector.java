package org.minipy.runtime.memory;

/**
 * The cyclic garbage collector of CPython 3.12 (Modules/gcmodule.c is its reference; PEP 442 for finalizers).
 *
 * <p>Reference counts free everything but cycles. To find those, a collection takes all objects of a generation and the
 * younger ones, copies each count into a scratch field, and subtracts one for every reference that comes from inside
 * this set. What is left is the number of references from outside. An object with none left may be garbage; but
 * whatever an object with some left reaches is alive too. So the candidates are walked in order: one that is still at
 * zero moves to the unreachable list, tentatively; one that is not stays, and brings back everything that it refers to.
 * No root is ever looked at.
 *
 * <p>The unreachable set dies in this order: weak references to its members are cleared, and callbacks of weak
 * references that are not themselves garbage run; every finalizer runs once; if something was resurrected by a
 * finalizer, the subtraction is done again and only what is still unreachable goes on; then each object drops the
 * references that close cycles, and reference counting does the rest. The lists are linked, and keep order, because the
 * order of finalizers can be seen.
 *
 * <p>A generation is collected when its counter exceeds its threshold: for the youngest, allocations minus
 * deallocations of container objects; for the others, collections of the next younger. A collection of the oldest
 * waits, too, until the objects that survived the middle generation exceed a quarter of those in the oldest. It runs at
 * the evaluator's next check, not in the allocation.
 */
public final class Collector {
  private static final int GENERATIONS = 3;
  private static final int MIDDLE_AT_START = 5;
  private static final int HIDDEN = -1_000_000_000;

  /**
   * How many more containers than MiniPy CPython has when a program starts: they belong to modules and methods that are
   * made when they are used here. They make full collections rarer.
   */
  private static final int ONLY_IN_CPYTHON = 4_820;

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
  private int debug;
  private int stressInterval;
  private int stressCountdown;
  private int stressCollections;
  private Hooks hooks = new Hooks() {};

  /** Print statistics of each collection (gc.DEBUG_STATS). */
  public static final int DEBUG_STATS = 1;

  /** Print the unreachable objects (gc.DEBUG_COLLECTABLE). */
  public static final int DEBUG_COLLECTABLE = 2;

  /** Keep unreachable objects in gc.garbage instead of freeing them (gc.DEBUG_SAVEALL). */
  public static final int DEBUG_SAVEALL = 32;

  /** What the layer above does around a collection. */
  public interface Hooks {
    /** Before and after a collection: runs gc.callbacks. {@code phase} is "start" or "stop". */
    default void callback(String phase, int generation, long collected, long uncollectable) {}

    /** Prints a line of {@link #DEBUG_STATS}. */
    default void statistics(String line) {}

    /** Prints an unreachable object, for {@link #DEBUG_COLLECTABLE}. */
    default void unreachable(PyObject o) {}

    /** Keeps an unreachable object, for {@link #DEBUG_SAVEALL}. */
    default void save(PyObject o) {}
  }

  Collector(Heap heap) {
    this.heap = heap;
  }

  /** Sets what the layer above does around a collection. */
  public void setHooks(Hooks newHooks) {
    hooks = newHooks;
  }

  /** The DEBUG flags that are on. */
  public int debug() {
    return debug;
  }

  /** Sets the DEBUG flags. */
  public void setDebug(int flags) {
    debug = flags;
  }

  /**
   * Collects at every {@code interval}-th allocation of a container, mostly the youngest generation, now and then
   * all; 0 turns that off.
   */
  public void stress(int interval) {
    stressInterval = interval;
    stressCountdown = interval;
  }

  /** Whether it collects at every so many allocations. */
  boolean isUnderStress() {
    return stressInterval != 0;
  }

  /** Whether automatic collection is on. */
  public boolean isEnabled() {
    return enabled;
  }

  /** Turns automatic collection on or off. */
  public void setEnabled(boolean on) {
    enabled = on;
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

  /**
   * The program is about to start: what was made before it counts as having survived a collection, and the counters and
   * free lists are as CPython's own start and its compiler leave them, so that the first collections come when they
   * come there.
   *
   * @param scopes how many functions and classes the program has
   */
  public void programStarts(int scopes) {
    heap.generations[1].merge(heap.generations[0]);
    counts[0] = scopes < 2 ? -20 : scopes == 2 ? -7 : 0;
    counts[1] = MIDDLE_AT_START;
    heap.freeLists.fillAsAtStart(scopes);
  }

  /** Visits all tracked objects, the permanent ones too; references passed are borrowed. */
  public void forEachTracked(Visitor visitor) {
    for (int i = 0; i < GENERATIONS; i++) {
      forEach(i, visitor);
    }
    for (PyGcObject g = heap.permanent.first(); g != heap.permanent; g = g.gcNext) {
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

  /**
   * Sets the count of the youngest generation back to what it was: what the runtime makes for itself does not count.
   */
  public void restoreCount(int before) {
    counts[0] = before;
  }

  /** Lets no allocation count or ask for a collection; returns what {@link #restoreCounts} needs. */
  long hideCounts() {
    long before = (long) counts[0] << 32 | stressCountdown;
    counts[0] = HIDDEN;
    stressCountdown = Integer.MAX_VALUE;
    return before;
  }

  /** Ends {@link #hideCounts}. */
  void restoreCounts(long before) {
    counts[0] = (int) (before >> 32);
    stressCountdown = (int) before;
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
    heap.renewReserve();
    if (stressInterval != 0) {
      collect(stressGeneration());
    } else {
      collectGenerations();
    }
  }

  private int stressGeneration() {
    stressCollections++;
    if (stressCollections >= 64 + longLivedTotal / 8) {
      stressCollections = 0;
      return GENERATIONS - 1;
    }
    return stressCollections % 8 == 0 ? 1 : 0;
  }

  /** Before the first full collection there is none. */
  private long quarterOfLongLived() {
    return longLivedTotal == 0 ? 0 : (longLivedTotal + ONLY_IN_CPYTHON) / 4;
  }

  private void collectGenerations() {
    for (int i = GENERATIONS - 1; i >= 0; i--) {
      if (counts[i] > thresholds[i]) {
        if (i == GENERATIONS - 1 && longLivedPending < quarterOfLongLived()) {
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
    long start = (debug & DEBUG_STATS) == 0 ? 0 : startStatistics(generation);
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
    Reachability.split(heap, young, unreachable);
    survivors(generation, young, old);
    if ((debug & DEBUG_COLLECTABLE) != 0) {
      for (PyGcObject g = unreachable.first(); g != unreachable; g = g.gcNext) {
        hooks.unreachable(g.gcOwner());
      }
    }
    GcList callbacks = WeakRefClearing.clear(unreachable);
    long found = callbacks == null ? 0 : WeakRefClearing.call(callbacks, old);
    if (callbacks != null || heap.events != null || haveFinalizer(unreachable)) {
      finalizeAll(unreachable);
      unreachable = keepUnresurrected(unreachable, old);
    }
    found += unreachable.size();
    deleteGarbage(unreachable, old);
    if ((debug & DEBUG_STATS) != 0) {
      endStatistics(found, start);
    }
    if (generation == GENERATIONS - 1) {
      heap.clearFreeLists();
    }
    collections[generation]++;
    collected[generation] += found;
    if (heap.events != null) {
      heap.events.collectionEnded(generation, (int) found);
    }
    return found;
  }

  private long startStatistics(int generation) {
    hooks.statistics("gc: collecting generation " + generation + "...");
    StringBuilder sizes = new StringBuilder("gc: objects in each generation:");
    for (GcList list : heap.generations) {
      sizes.append(' ').append(list.size());
    }
    hooks.statistics(sizes.toString());
    hooks.statistics("gc: objects in permanent generation: " + heap.permanent.size());
    return System.nanoTime();
  }

  private void endStatistics(long found, long start) {
    long tenths = (System.nanoTime() - start + 50_000) / 100_000;
    String fraction = Long.toString(10_000 + tenths % 10_000).substring(1);
    hooks.statistics("gc: done, " + found + " unreachable, 0 uncollectable, " + tenths / 10_000 + "." + fraction
        + "s elapsed");
  }

  /** Untracks what need not be tracked among the reachable objects, and moves them to the next older generation. */
  private void survivors(int generation, GcList young, GcList old) {
    untrack(young, true);
    if (generation == GENERATIONS - 1) {
      untrack(young, false);
      longLivedPending = 0;
      longLivedTotal = young.size();
      return;
    }
    if (generation == GENERATIONS - 2) {
      longLivedPending += young.size();
    }
    old.merge(young);
  }

  private static void untrack(GcList list, boolean everyCollection) {
    PyGcObject next;
    for (PyGcObject g = list.first(); g != list; g = next) {
      next = g.gcNext;
      if (g instanceof UntrackWhenAtomic u && u.untrackOnEveryCollection() == everyCollection && u.hasOnlyUntracked()) {
        g.untrack();
      }
    }
  }

  /** Whether a finalizer is to run; else, and without callbacks, nothing can be resurrected. */
  private static boolean haveFinalizer(GcList unreachable) {
    for (PyGcObject g = unreachable.first(); g != unreachable; g = g.gcNext) {
      if ((g.gcState & PyGcObject.FINALIZED) == 0 && g.gcOwner().type.hasFinalizer()) {
        return true;
      }
    }
    return false;
  }

  private void finalizeAll(GcList unreachable) {
    GcList seen = new GcList();
    while (!unreachable.isEmpty()) {
      PyGcObject g = unreachable.first();
      seen.moveHere(g);
      PyObject o = g.gcOwner();
      if ((g.gcState & PyGcObject.FINALIZED) == 0 && o.type.hasFinalizer()) {
        g.gcState |= PyGcObject.FINALIZED;
        Refs.incref(o);
        Finalization.run(heap, o);
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
    Reachability.split(heap, unreachable, still);
    old.merge(unreachable);
    return still;
  }

  private void deleteGarbage(GcList garbage, GcList old) {
    while (!garbage.isEmpty()) {
      PyGcObject g = garbage.first();
      PyObject o = g.gcOwner();
      if ((debug & DEBUG_SAVEALL) != 0) {
        hooks.save(o);
      } else {
        Refs.incref(o);
        o.clearReferences();
        Refs.decref(o);
      }
      if (garbage.first() == g) {
        g.gcState &= ~PyGcObject.COLLECTING;
        old.moveHere(g);
      }
    }
  }
}
