package org.minipy.runtime.memory;

/**
 * Clears the weak references to unreachable objects, before any finalizer runs, so that no callback can see an object
 * that is being torn down. Callbacks run only for weak references that are themselves reachable
 * (Modules/gc_weakref.txt).
 */
final class WeakRefClearing {
  private WeakRefClearing() {}

  /** Clears; returns the weak references whose callbacks are to be called, null when there are none. */
  static GcList clear(GcList unreachable) {
    GcList toCall = null;
    PyGcObject next;
    for (PyGcObject g = unreachable.first(); g != unreachable; g = next) {
      next = g.gcNext;
      if (g instanceof WeakRef ref) {
        WeakRefs.detach(ref);
      }
      while (g.weakrefs != null) {
        WeakRef ref = g.weakrefs;
        WeakRefs.cleared(ref);
        WeakRefs.detach(ref);
        if (ref.callback == null || (ref.gcState & PyGcObject.COLLECTING) != 0) {
          continue;
        }
        if (toCall == null) {
          toCall = new GcList();
        }
        toCall.moveHere(Refs.newRef(ref));
      }
    }
    return toCall;
  }

  /**
   * Calls the callbacks.
   *
   * @param old takes the weak references that survive their callback
   * @return how many weak references died in their callback
   */
  static long call(GcList toCall, GcList old) {
    long freed = 0;
    while (!toCall.isEmpty()) {
      WeakRef ref = (WeakRef) toCall.first();
      ref.callBack(ref.callback);
      Refs.decref(ref);
      if (toCall.first() == ref) {
        old.moveHere(ref);
      } else {
        freed++;
      }
    }
    return freed;
  }
}
