package org.minipy.runtime.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory state of one interpreter: the collector's generations, the objects whose deallocation is postponed, the
 * addresses given out and the listeners.
 */
public final class Heap {
  final GcList[] generations = {new GcList(), new GcList(), new GcList()};
  final GcList permanent = new GcList();
  final FreeLists freeLists = new FreeLists();
  private final Reserve reserve = new Reserve();
  final List<PyObject> postponed = new ArrayList<>();
  int nesting;
  private PyObject[] packed;
  HeapEvents events;
  HeapAudit audit;
  FailureInjection failures;
  private boolean watching;
  private boolean recyclesAtoms;

  private final Collector collector = new Collector(this);
  private final Addresses addresses = new Addresses();
  private final LibraryLoading libraryLoading = new LibraryLoading(this);
  private BreakRequest breakRequest = () -> {};

  /** Called when a collection has become due; the evaluator runs it at its next check. */
  @FunctionalInterface
  public interface BreakRequest {
    /** Asks the evaluator to call {@link Collector#runIfDue} soon. */
    void collectionDue();
  }

  /** The heap of the running interpreter; null outside any interpreter thread. */
  public static Heap current() {
    return Thread.currentThread() instanceof PyThread thread ? thread.heap() : null;
  }

  /** Java's heap is full: makes room for the handling of the MemoryError. */
  public void useReserve() {
    reserve.use();
  }

  /** Puts memory by for the next time that Java's heap is full, if there is any. */
  public void renewReserve() {
    reserve.renew();
  }

  /** The collector of this heap. */
  public Collector collector() {
    return collector;
  }

  /** How modules of the library are loaded. */
  public LibraryLoading libraryLoading() {
    return libraryLoading;
  }

  int hideWaiting() {
    return addresses.hideWaiting();
  }

  void showWaiting(int hidden) {
    addresses.showWaiting(hidden);
  }

  /** Sets how the evaluator is told that a collection is due. */
  public void onCollectionDue(BreakRequest request) {
    breakRequest = request;
  }

  void requestBreak() {
    breakRequest.collectionDue();
  }

  /** A new object that the collector can see. */
  void gcAllocated(PyGcObject o, int place) {
    if (place == FreeLists.NONE || !freeLists.take(place)) {
      collector.allocated();
    } else if (events != null) {
      events.taken(o, place);
    }
    if (addresses.areWaiting() && o.type != null && addresses.reuse(o, o.type.blockSize(), place)) {
      o.gcState |= PyGcObject.ADDRESSED;
    }
  }

  /** The end of one; gives its address back. */
  void gcFreed(PyObject o, PyGcObject head) {
    int place = FreeLists.NONE;
    if ((head.gcState & PyGcObject.RECYCLED) != 0 && freeLists.put(head.freeListPlace())) {
      place = head.freeListPlace();
    } else if (head.isCollectable()) {
      collector.freed();
    }
    if (events != null && (head.gcState & PyGcObject.RECYCLED) != 0) {
      events.recycled(o, place);
    }
    if ((head.gcState & PyGcObject.ADDRESSED) != 0) {
      addresses.free(o, place);
    }
  }

  /** Remembers the arguments of the next call as being in a tuple already. */
  public void setPacked(PyObject[] args) {
    packed = args;
  }

  /** Whether {@code args} are those remembered, which are forgotten. */
  public boolean takePacked(PyObject[] args) {
    if (packed != args) {
      return false;
    }
    packed = null;
    return true;
  }

  /** {@code thread} stops running for a while: keeps there what the heap knows only of the running thread. */
  public void putAside(PyThread thread) {
    thread.nesting = nesting;
    thread.packed = packed;
    nesting = 0;
    packed = null;
  }

  /** {@code thread} goes on. */
  public void takeBack(PyThread thread) {
    nesting = thread.nesting;
    packed = thread.packed;
    thread.packed = null;
  }

  /** A call packs {@code positional} arguments into a tuple and, if {@code named}, others into a dict. */
  public void packArguments(int positional, boolean named) {
    if (positional != 0 && !freeLists.take(FreeLists.tuple(positional))) {
      collector.allocated();
    }
    if (named && !freeLists.take(FreeLists.DICT)) {
      collector.allocated();
    }
  }

  /** The call is over. */
  public void unpackArguments(int positional, boolean named) {
    if (positional != 0 && !freeLists.put(FreeLists.tuple(positional))) {
      collector.freed();
    }
    if (named && !freeLists.put(FreeLists.DICT)) {
      collector.freed();
    }
  }

  /** CPython makes an object here that no program sees, a bound method mostly: it counts while it lives. */
  public void transientMade() {
    collector.allocated();
  }

  /** The object of {@link #transientMade} is gone. */
  public void transientFreed() {
    collector.freed();
  }

  /** Whether a slice that is made now and given back soon leaves no trace: it comes from the free list, unwatched. */
  public boolean hidesSlices() {
    return freeLists.kept(FreeLists.SLICE) != 0 && !addresses.areWaiting() && !Watch.ALLOCATIONS.active
        && !Watch.DEALLOCATIONS.active;
  }

  /** How many dead objects the free list at {@code place} keeps. */
  public int kept(int place) {
    return freeLists.kept(place);
  }

  /**
   * Lets what is made from now on count nowhere, until the end of the silence: no counter, no free list, no address.
   */
  public Silence silence() {
    return new Silence();
  }

  /** A time in which the interpreter makes objects that CPython has had all along. */
  public final class Silence {
    private final int[] kept = freeLists.copy();
    private final int waiting = addresses.hideWaiting();
    private final HeapEvents listener = events;
    private final long counts = collector.hideCounts();

    private Silence() {
      events = null;
    }

    /** Ends it: all is as it was before. */
    public void end() {
      collector.restoreCounts(counts);
      events = listener;
      addresses.showWaiting(waiting);
      freeLists.restore(kept);
    }
  }

  void clearFreeLists() {
    freeLists.clear();
    addresses.clearFreeLists();
    if (events != null) {
      events.freeListsCleared();
    }
  }

  /** Starts or, with null, stops telling {@code listener} what happens in this heap. */
  public void listen(HeapEvents listener) {
    events = listener;
    updateWatch();
  }

  /** The listener, or null. */
  public HeapEvents listener() {
    return events;
  }

  /** Turns the heap audit on: every object made from here on is registered. */
  public HeapAudit startAudit() {
    audit = new HeapAudit();
    updateWatch();
    return audit;
  }

  /** The running audit, or null. */
  public HeapAudit audit() {
    return audit;
  }

  /** Sets how failures are made that a test asks for, or null. */
  public void setFailures(FailureInjection injection) {
    failures = injection;
  }

  private void updateWatch() {
    boolean wanted = events != null || audit != null;
    if (wanted == watching) {
      return;
    }
    watching = wanted;
    if (wanted) {
      Watch.ALLOCATIONS.enter();
      Watch.DEALLOCATIONS.enter();
    } else {
      Watch.ALLOCATIONS.leave();
      Watch.DEALLOCATIONS.leave();
    }
  }

  /** The address of {@code o}: constant while it lives, given to another object of its size class after its death. */
  public long address(PyObject o, long size) {
    PyGcObject head = o.gcHead();
    if (head != null) {
      head.gcState |= PyGcObject.ADDRESSED;
    } else if (!o.isImmortal()) {
      watchDeallocations();
    }
    return addresses.of(o, size);
  }

  /** The object that lives at an address that was asked for, borrowed; null when there is none. */
  public PyObject atAddressOrNull(long address) {
    return addresses.objectAtOrNull(address);
  }

  /** Whether an object has had that address. */
  public boolean wasAddress(long address) {
    return addresses.wasGiven(address);
  }

  /** From the first address of an object that the collector does not see, deaths are watched for good. */
  private void watchDeallocations() {
    if (!recyclesAtoms) {
      recyclesAtoms = true;
      Watch.DEALLOCATIONS.enter();
    }
  }

  void allocated(PyObject o) {
    if (failures != null) {
      failures.allocating(o);
    }
    if (audit != null) {
      audit.register(o);
    }
    if (events != null) {
      events.allocated(o);
    }
  }

  void freed(PyObject o) {
    if (events != null) {
      events.freed(o);
    }
    if (audit != null) {
      audit.freed(o);
    }
    if (o.gcHead() == null) {
      addresses.free(o, FreeLists.NONE);
    }
  }
}
