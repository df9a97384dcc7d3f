package org.minipy.runtime.memory;

/**
 * An object that can be part of a reference cycle. It carries the links of the collector's generation lists, the
 * scratch count of a collection and the head of the list of weak references to it.
 */
public abstract class PyGcObject extends PyObject {
  static final int FINALIZED = 1;
  static final int COLLECTING = 1 << 1;
  static final int UNREACHABLE = 1 << 2;
  static final int ADDRESSED = 1 << 3;
  static final int UNCOUNTED = 1 << 4;
  static final int RECYCLED = 1 << 5;
  static final int REFS_SHIFT = 6;
  static final int ONE_REF = 1 << REFS_SHIFT;
  static final int FLAGS = ONE_REF - 1;
  static final int MAX_REFS = -1 >>> REFS_SHIFT;

  PyGcObject gcPrev;
  PyGcObject gcNext;

  /** Flags in the low bits, the collection's scratch count above them. */
  int gcState;

  WeakRef weakrefs;

  /** Makes an untracked object that counts as one allocation of the youngest generation. */
  protected PyGcObject(TypeObject type) {
    super(type);
    Heap heap = Heap.current();
    if (heap != null) {
      heap.gcAllocated(this, FreeLists.NONE);
    }
  }

  /**
   * Makes an untracked object that CPython gives back to a free list where it can.
   *
   * @param place the place in {@link FreeLists} that it is taken from, {@link FreeLists#NONE} when it is a new
   * allocation
   */
  protected PyGcObject(TypeObject type, int place) {
    super(type);
    gcState = RECYCLED;
    Heap heap = Heap.current();
    if (heap != null) {
      heap.gcAllocated(this, place);
    }
  }

  /** For types and list heads, of which all but heap types exist outside any heap. */
  PyGcObject(TypeObject type, boolean outsideHeap) {
    super(type);
    if (outsideHeap) {
      gcState = UNCOUNTED;
    } else {
      Heap.current().gcAllocated(this, FreeLists.NONE);
    }
  }

  /** Which free list of CPython's takes this object when it dies. */
  protected int freeListPlace() {
    return FreeLists.NONE;
  }

  /** Whether the collector could ever look at this object: all but static types. */
  public final boolean isCollectable() {
    return (gcState & UNCOUNTED) == 0;
  }

  @Override
  public final PyGcObject gcHead() {
    return this;
  }

  /** The object that this head stands for. */
  PyObject gcOwner() {
    return this;
  }

  /** Whether the collector looks at this object. */
  public final boolean isTracked() {
    return gcNext != null;
  }

  /** Puts this object into the youngest generation; it must be complete and not yet tracked. */
  public final void track() {
    if (gcNext == null) {
      Heap heap = Heap.current();
      if (heap != null) {
        heap.generations[0].append(this);
      }
    }
  }

  /** Takes this object out of the collector's lists, if it is in one. */
  public final void untrack() {
    PyGcObject next = gcNext;
    if (next != null) {
      PyGcObject prev = gcPrev;
      prev.gcNext = next;
      next.gcPrev = prev;
      gcNext = null;
      gcPrev = null;
    }
  }

  /** Whether {@code __del__} (or its like) has been called for this object. */
  public final boolean isFinalized() {
    return (gcState & FINALIZED) != 0;
  }

  final int gcRefs() {
    return gcState >>> REFS_SHIFT;
  }

  /** The newest weak reference to this object, or null; the others follow through {@link WeakRef#nextForReferent}. */
  public final WeakRef weakrefs() {
    return weakrefs;
  }
}
