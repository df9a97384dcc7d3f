package org.minipy.runtime.modules.heapq;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.list.PyList;

/**
 * A binary heap in a list (J. W. J. Williams, Algorithm 232). An item that goes down goes to the very bottom first,
 * always behind the child that comes first, and rises from there: that takes fewer comparisons, as the items at the
 * bottom mostly belong there. Comparisons may run Python code; one that changes the length of the list is an error.
 */
final class HeapList {
  private final PyList list;
  private final boolean greatestFirst;

  HeapList(PyList list, boolean greatestFirst) {
    this.list = list;
    this.greatestFirst = greatestFirst;
  }

  /** Whether {@code a} comes before {@code b}. */
  boolean precedes(PyObject a, PyObject b) {
    Refs.incref(a);
    Refs.incref(b);
    try {
      return greatestFirst ? Comparison.holds(b, a, CompareOp.LT) : Comparison.holds(a, b, CompareOp.LT);
    } finally {
      Refs.decref(a);
      Refs.decref(b);
    }
  }

  private boolean precedes(int i, int j) {
    int size = list.size();
    boolean result = precedes(list.get(i), list.get(j));
    if (list.size() != size) {
      throw Errors.runtimeError("list changed size during iteration");
    }
    return result;
  }

  private void swap(int i, int j) {
    PyObject[] items = list.items();
    PyObject item = items[i];
    items[i] = items[j];
    items[j] = item;
  }

  /** Moves the item at {@code from} towards {@code top} until its parent precedes it. */
  void rise(int top, int from) {
    int place = from;
    while (place > top) {
      int parent = (place - 1) >> 1;
      if (!precedes(place, parent)) {
        return;
      }
      swap(place, parent);
      place = parent;
    }
  }

  private void sink(int top) {
    int end = list.size();
    int place = top;
    while (place < end >> 1) {
      int child = 2 * place + 1;
      if (child + 1 < end && !precedes(child, child + 1)) {
        child++;
      }
      swap(place, child);
      place = child;
    }
    rise(top, place);
  }

  /** Takes the first item out; raises IndexError. */
  PyObject pop() {
    if (list.size() == 0) {
      throw Errors.indexError("index out of range");
    }
    PyObject last = list.pop(list.size() - 1);
    return list.size() == 0 ? last : exchangeSteal(last);
  }

  /** Takes the first item out and puts {@code item} in; raises IndexError. */
  PyObject replace(PyObject item) {
    if (list.size() == 0) {
      throw Errors.indexError("index out of range");
    }
    return exchangeSteal(Refs.newRef(item));
  }

  private PyObject exchangeSteal(PyObject item) {
    PyObject first = list.items()[0];
    list.items()[0] = item;
    try {
      sink(0);
    } catch (Throwable t) {
      Refs.decref(first);
      throw t;
    }
    return first;
  }

  /** Makes the list a heap. */
  void orderAll() {
    for (int i = list.size() / 2 - 1; i >= 0; i--) {
      sink(i);
    }
  }
}
