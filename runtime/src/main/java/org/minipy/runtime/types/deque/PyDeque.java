package org.minipy.runtime.types.deque;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.MemoryBlocks;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.list.PyList;

/**
 * A deque: an array used as a ring, which owns its items. {@link #state} changes with every change of its items, so
 * that iterators can tell.
 */
public class PyDeque extends PyGcObject {
  /** The type {@code collections.deque}. */
  public static final PyType TYPE = PyType.builtin("deque", new DequeSlots()).inModule("collections").withGc()
      .withWeakrefs().sized(216, 0).withOffsets(0, 208).asSequencePattern();

  private static final int SMALLEST = 8;
  private static final int BLOCK_ITEMS = 64;
  private static final int CENTER = 32;

  private PyObject[] ring = new PyObject[SMALLEST];
  private int head;
  private int size;
  private long maxLength = -1;
  private long state;
  private int leftIndex = CENTER;

  /** Makes an empty deque of {@code type}, {@link #TYPE} or derived from it. */
  public PyDeque(PyType type) {
    super(type);
    track();
  }

  /** Number of items. */
  public final int size() {
    return size;
  }

  /** The greatest number of items; -1 for any number. */
  public final long maxLength() {
    return maxLength;
  }

  /** Sets the greatest number of items. */
  final void setMaxLength(long length) {
    maxLength = length;
  }

  /** How many blocks of 64 items CPython would use: it depends on where in its block the leftmost item is. */
  final int blocks() {
    return (leftIndex + size + BLOCK_ITEMS - 1) / BLOCK_ITEMS;
  }

  private void moveLeftIndex(long by) {
    leftIndex = size == 0 ? CENTER : (int) Math.floorMod(leftIndex + by, (long) BLOCK_ITEMS);
  }

  /** Changes whenever the items do. */
  final long state() {
    return state;
  }

  /** Whether this is a deque itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** Item {@code i}, borrowed. */
  public final PyObject get(int i) {
    return ring[place(i)];
  }

  private int place(int i) {
    return head + i & ring.length - 1;
  }

  /** Replaces item {@code i}; takes a reference. */
  final void set(int i, PyObject item) {
    int p = place(i);
    PyObject old = ring[p];
    ring[p] = Refs.newRef(item);
    Refs.decref(old);
  }

  /** Adds an item on the right; steals the reference. One on the left goes when there are too many. */
  public final void appendSteal(PyObject item) {
    grow();
    ring[place(size++)] = item;
    state++;
    if (isTooLong()) {
      Refs.decref(popLeft());
    }
  }

  /** Adds an item on the left; steals the reference. One on the right goes when there are too many. */
  final void appendLeftSteal(PyObject item) {
    grow();
    head = head - 1 & ring.length - 1;
    ring[head] = item;
    size++;
    moveLeftIndex(-1);
    state++;
    if (isTooLong()) {
      Refs.decref(pop());
    }
  }

  private boolean isTooLong() {
    return maxLength >= 0 && size > maxLength;
  }

  private void grow() {
    if (size == ring.length) {
      PyObject[] larger = new PyObject[ring.length * 2];
      for (int i = 0; i < size; i++) {
        larger[i] = get(i);
      }
      ring = larger;
      head = 0;
      MemoryBlocks.resized(this);
    }
  }

  /** Takes the rightmost item out, owned; raises IndexError. */
  final PyObject pop() {
    checkNotEmpty();
    int p = place(--size);
    PyObject item = ring[p];
    ring[p] = null;
    moveLeftIndex(0);
    state++;
    return item;
  }

  /** Takes the leftmost item out, owned; raises IndexError. */
  final PyObject popLeft() {
    checkNotEmpty();
    PyObject item = ring[head];
    ring[head] = null;
    head = place(1);
    size--;
    moveLeftIndex(1);
    state++;
    return item;
  }

  private void checkNotEmpty() {
    if (size == 0) {
      throw Errors.indexError("pop from an empty deque");
    }
  }

  /** Adds the items of an iterable on the right, or on the left. */
  final void extend(PyObject iterable, boolean left) {
    PyObject source = iterable == this ? PyList.of(iterable) : Refs.newRef(iterable);
    try {
      PyObject iterator = Iteration.iter(source);
      try {
        if (size == 0) {
          leftIndex = left ? BLOCK_ITEMS - 1 : 1;
        }
        PyObject item;
        while ((item = Iteration.nextOrNull(iterator)) != null) {
          if (left) {
            appendLeftSteal(item);
          } else {
            appendSteal(item);
          }
        }
      } finally {
        Refs.decref(iterator);
      }
    } finally {
      Refs.decref(source);
    }
  }

  /** Moves {@code steps} items from the right end to the left one; from left to right when negative. */
  final void rotate(long steps) {
    if (size <= 1) {
      return;
    }
    int n = (int) Math.floorMod(steps, (long) size);
    if (n == 0) {
      return;
    }
    PyObject[] turned = new PyObject[ring.length];
    for (int i = 0; i < size; i++) {
      int to = i + n;
      turned[to < size ? to : to - size] = get(i);
    }
    ring = turned;
    head = 0;
    moveLeftIndex(-(n <= size / 2 ? n : n - size));
    state++;
  }

  /** Puts an item before item {@code i}; takes a reference. */
  final void insert(int i, PyObject item) {
    grow();
    size++;
    for (int k = size - 1; k > i; k--) {
      ring[place(k)] = ring[place(k - 1)];
    }
    ring[place(i)] = Refs.newRef(item);
    state++;
  }

  /** Takes item {@code i} out, owned. */
  final PyObject removeAt(int i) {
    PyObject item = get(i);
    for (int k = i; k < size - 1; k++) {
      ring[place(k)] = ring[place(k + 1)];
    }
    ring[place(size - 1)] = null;
    size--;
    state++;
    return item;
  }

  /** Turns the order of the items round. */
  final void reverse() {
    for (int i = 0, k = size - 1; i < k; i++, k--) {
      PyObject item = get(i);
      ring[place(i)] = get(k);
      ring[place(k)] = item;
    }
    state++;
  }

  /** Gives the items back, the leftmost first. */
  public final void clear() {
    PyObject[] old = ring;
    int first = head;
    int n = size;
    ring = new PyObject[SMALLEST];
    head = 0;
    size = 0;
    leftIndex = CENTER;
    state++;
    for (int i = 0; i < n; i++) {
      Refs.decref(old[first + i & old.length - 1]);
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit(get(i));
    }
  }

  @Override
  protected void release() {
    clear();
  }

  @Override
  protected void clearReferences() {
    clear();
  }
}
