package org.minipy.runtime.memory;

/** A circular doubly linked list of tracked objects; this object is its head. Order is kept, moving is O(1). */
final class GcList extends PyGcObject {
  GcList() {
    super(null, true);
    gcPrev = this;
    gcNext = this;
  }

  boolean isEmpty() {
    return gcNext == this;
  }

  PyGcObject first() {
    return gcNext;
  }

  void append(PyGcObject node) {
    PyGcObject last = gcPrev;
    node.gcPrev = last;
    node.gcNext = this;
    last.gcNext = node;
    gcPrev = node;
  }

  /** Moves {@code node} from whatever list it is in to the end of this one. */
  void moveHere(PyGcObject node) {
    node.gcPrev.gcNext = node.gcNext;
    node.gcNext.gcPrev = node.gcPrev;
    append(node);
  }

  /** Moves all of {@code from} to the end of this list. */
  void merge(GcList from) {
    if (from.isEmpty()) {
      return;
    }
    PyGcObject last = gcPrev;
    last.gcNext = from.gcNext;
    from.gcNext.gcPrev = last;
    from.gcPrev.gcNext = this;
    gcPrev = from.gcPrev;
    from.gcNext = from;
    from.gcPrev = from;
  }

  int size() {
    int n = 0;
    for (PyGcObject g = gcNext; g != this; g = g.gcNext) {
      n++;
    }
    return n;
  }
}
