package org.minipy.runtime.memory;

import java.util.ArrayList;
import java.util.List;

/** The lists of weak references: linking, unlinking, and clearing them when their referent dies. */
public final class WeakRefs {
  private WeakRefs() {}

  /**
   * Links {@code ref} to {@code referent}, before the others of its list but after those without a callback that are shared.
   *
   * @param callback called when the referent dies, or null; a reference to it is taken
   * @param first whether to put it at the very head (the shared reference without callback)
   */
  public static void attach(WeakRef ref, PyObject referent, PyObject callback, boolean first) {
    PyGcObject head = referent.gcHead();
    ref.referent = referent;
    ref.callback = Refs.xnewRef(callback);
    WeakRef front = head.weakrefs;
    if (first || front == null || front.callback != null) {
      ref.next = front;
      if (front != null) {
        front.prev = ref;
      }
      head.weakrefs = ref;
      return;
    }
    WeakRef after = front;
    while (after.next != null && after.next.callback == null) {
      after = after.next;
    }
    ref.prev = after;
    ref.next = after.next;
    if (after.next != null) {
      after.next.prev = ref;
    }
    after.next = ref;
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
    List<WeakRef> withCallback = null;
    while (head.weakrefs != null) {
      WeakRef ref = head.weakrefs;
      cleared(ref);
      detach(ref);
      if (ref.callback != null && ref.refcnt > 0) {
        if (withCallback == null) {
          withCallback = new ArrayList<>();
        }
        withCallback.add(Refs.newRef(ref));
      } 
    }
    if (withCallback == null) {
      return;
    }
    for (WeakRef ref : withCallback) {
      PyObject callback = ref.callback;
      ref.callback = null;
      if (callback != null) {
        ref.callBack(callback);
        Refs.decref(callback);
      }
      Refs.decref(ref);
    }
  }

  static void cleared(WeakRef ref) {
    Heap heap = Heap.current();
    if (heap.events != null) {
      heap.events.weakrefCleared(ref);
    }
  }
}
