package org.minipy.runtime.memory;

import java.util.ArrayList;
import java.util.List;

/** The lists of weak references: linking, unlinking, and clearing them when their referent dies. */
public final class WeakRefs {
  private WeakRefs() {}

  /**
   * Links {@code ref} to {@code referent}.
   *
   * @param callback called when the referent dies, or null; a reference to it is taken
   * @param after the weak reference of the same referent to follow, or null to be the first
   */
  public static void attach(WeakRef ref, PyObject referent, PyObject callback, WeakRef after) {
    PyGcObject head = referent.gcHead();
    ref.referent = referent;
    ref.callback = Refs.xnewRef(callback);
    WeakRef next = after == null ? head.weakrefs : after.next;
    ref.prev = after;
    ref.next = next;
    if (next != null) {
      next.prev = ref;
    }
    if (after == null) {
      head.weakrefs = ref;
    } else {
      after.next = ref;
    }
  }

  /** Unlinks {@code ref} from its referent's list; the callback stays. */
  static void detach(WeakRef ref) {
    PyObject referent = ref.referent;
    if (referent == null) {
      return;
    }
    PyGcObject head = referent.gcHead();
    if (head.weakrefs == ref) {
      head.weakrefs = ref.next;
    }
    if (ref.prev != null) {
      ref.prev.next = ref.next;
    }
    if (ref.next != null) {
      ref.next.prev = ref.prev;
    }
    ref.referent = null;
    ref.prev = null;
    ref.next = null;
  }

  /** Number of live weak references to the object of {@code head}. */
  public static int count(PyGcObject head) {
    int n = 0;
    for (WeakRef r = head.weakrefs; r != null; r = r.next) {
      if (r.refcnt > 0) {
        n++;
      }
    }
    return n;
  }

  /** Clears all weak references to the dying object of {@code head}, then runs their callbacks, newest first. */
  static void clearAndCall(PyGcObject head) {
    WeakRef first = head.weakrefs;
    if (first.next == null) {
      clearOnly(first);
      return;
    }
    List<WeakRef> refs = new ArrayList<>();
    List<PyObject> callbacks = new ArrayList<>();
    while (head.weakrefs != null) {
      WeakRef ref = head.weakrefs;
      PyObject callback = ref.callback;
      cleared(ref);
      detach(ref);
      if (callback != null && ref.refcnt > 0) {
        ref.callback = null;
        refs.add(Refs.newRef(ref));
        callbacks.add(callback);
      }
    }
    for (int i = 0; i < refs.size(); i++) {
      refs.get(i).callBack(callbacks.get(i));
    }
    for (int i = refs.size() - 1; i >= 0; i--) {
      Refs.decref(callbacks.get(i));
      Refs.decref(refs.get(i));
    }
  }

  private static void clearOnly(WeakRef ref) {
    PyObject callback = ref.callback;
    cleared(ref);
    detach(ref);
    if (callback != null && ref.refcnt > 0) {
      ref.callback = null;
      ref.callBack(callback);
      Refs.decref(callback);
    }
  }

  static void cleared(WeakRef ref) {
    Heap heap = Heap.current();
    if (heap.events != null) {
      heap.events.weakrefCleared(ref);
    }
  }
}
