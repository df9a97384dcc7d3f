package org.minipy.runtime.host;

import java.util.Arrays;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * The containers whose representation a thread is making, so that one that contains itself is shown as {@code [...]}.
 */
public final class ReprStack implements HeapAudit.Roots {
  private PyObject[] active = new PyObject[8];
  private int size;
  private boolean used;

  /**
   * Marks {@code o} as being shown and holds it; false when it already is, which must not be followed by {@link
   * #leave}.
   */
  public static boolean enter(PyObject o) {
    return ThreadState.current().reprs().push(o);
  }

  /** Ends what {@link #enter} began. */
  public static void leave(PyObject o) {
    ThreadState.current().reprs().remove(o);
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit("the representation being made", active[i]);
    }
  }

  private boolean push(PyObject o) {
    for (int i = 0; i < size; i++) {
      if (active[i] == o) {
        return false;
      }
    }
    if (!used) {
      used = true;
      countTable();
    }
    if (size == active.length) {
      active = Arrays.copyOf(active, size * 2);
    }
    active[size++] = Refs.newRef(o);
    return true;
  }

  /** CPython makes the list of them, and a dict that holds the list, when a thread first needs it. */
  private static void countTable() {
    Heap heap = Heap.current();
    heap.transientMade();
    heap.transientMade();
  }

  private void remove(PyObject o) {
    int i = size - 1;
    while (active[i] != o) {
      i--;
    }
    System.arraycopy(active, i + 1, active, i, size - i - 1);
    active[--size] = null;
    Refs.decref(o);
  }
}
