package org.minipy.runtime.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * Clears the weak references to unreachable objects, before any finalizer runs, so that no callback can see an object that
 * is being torn down. Callbacks run only for weak references that are themselves reachable (Modules/gc_weakref.txt).
 */
final class WeakRefClearing {
  private WeakRefClearing() {}

  static void clear(GcList unreachable) {
    List<WeakRef> toCall = null;
    for (PyGcObject g = unreachable.first(); g != unreachable; g = g.gcNext) {
      while (g.weakrefs != null) {
        WeakRef ref = g.weakrefs;
        WeakRefs.cleared(ref);
        WeakRefs.detach(ref);
        if (ref.callback == null || (ref.gcState & PyGcObject.COLLECTING) != 0) {
          continue;
        }
        if (toCall == null) {
          toCall = new ArrayList<>();
        }
        toCall.add(Refs.newRef(ref));
      }
    }
    if (toCall == null) {
      return;
    }
    for (WeakRef ref : toCall) {
      PyObject callback = ref.callback;
      if (callback != null) {
        ref.callBack(callback);
      }
      Refs.decref(ref);
    }
  }
}
