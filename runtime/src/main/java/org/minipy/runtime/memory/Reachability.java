package org.minipy.runtime.memory;

/**
 * The subtraction at the heart of a collection: finds what of a list of objects cannot be reached from outside of it
 * (deduce_unreachable). While it runs, each object of the list has the flag COLLECTING and, above its flags, the number
 * of its references that have not been explained yet.
 */
final class Reachability {
  private static final Visitor SUBTRACT = o -> {
    PyGcObject head = head(o);
    if (head != null && (head.gcState & PyGcObject.COLLECTING) != 0 && head.gcRefs() != PyGcObject.MAX_REFS) {
      head.gcState -= PyGcObject.ONE_REF;
    }
  };

  private Reachability() {}

  /** {@link PyObject#gcHead} without a virtual call for most objects. */
  private static PyGcObject head(PyObject o) {
    return o instanceof PyGcObject head ? head : o.type.leaf ? null : o.gcHead();
  }

  /** Moves what of {@code base} cannot be reached from outside to {@code unreachable}; there it keeps COLLECTING. */
  static void split(Heap heap, GcList base, GcList unreachable) {
    copyCounts(heap, base);
    for (PyGcObject g = base.first(); g != base; g = g.gcNext) {
      g.gcOwner().traverseAll(SUBTRACT);
    }
    if (heap.events != null) {
      tell(heap.events, base);
    }
    moveUnreachable(base, unreachable);
    for (PyGcObject u = unreachable.first(); u != unreachable; u = u.gcNext) {
      u.gcState &= ~PyGcObject.UNREACHABLE;
    }
  }

  /** Immortal objects need no further look: they move to the permanent generation. */
  private static void copyCounts(Heap heap, GcList base) {
    PyGcObject next;
    for (PyGcObject g = base.first(); g != base; g = next) {
      next = g.gcNext;
      PyObject owner = g.gcOwner();
      if (owner.isImmortal()) {
        heap.permanent.moveHere(g);
        continue;
      }
      int refs = Math.min(owner.refcnt, PyGcObject.MAX_REFS);
      g.gcState = g.gcState & PyGcObject.FLAGS | PyGcObject.COLLECTING | refs << PyGcObject.REFS_SHIFT;
    }
  }

  private static void tell(HeapEvents events, GcList base) {
    for (PyGcObject g = base.first(); g != base; g = g.gcNext) {
      PyObject owner = g.gcOwner();
      events.subtracted(owner, owner.refcnt, owner.refcnt - g.gcRefs());
    }
  }

  private static void moveUnreachable(GcList base, GcList unreachable) {
    Visitor reach = o -> {
      PyGcObject head = head(o);
      if (head == null || (head.gcState & PyGcObject.COLLECTING) == 0) {
        return;
      }
      if ((head.gcState & PyGcObject.UNREACHABLE) != 0) {
        head.gcState = head.gcState & PyGcObject.FLAGS & ~PyGcObject.UNREACHABLE | PyGcObject.ONE_REF;
        base.moveHere(head);
      } else if (head.gcRefs() == 0) {
        head.gcState |= PyGcObject.ONE_REF;
      }
    };
    PyGcObject g = base.first();
    while (g != base) {
      PyGcObject next;
      if (g.gcRefs() != 0) {
        g.gcOwner().traverseAll(reach);
        next = g.gcNext;
        g.gcState &= PyGcObject.FLAGS & ~PyGcObject.COLLECTING;
      } else {
        next = g.gcNext;
        unreachable.moveHere(g);
        g.gcState |= PyGcObject.UNREACHABLE;
      }
      g = next;
    }
  }
}
