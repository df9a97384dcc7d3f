package org.minipy.runtime.types.list;

import java.util.Arrays;
import org.minipy.runtime.algorithm.ListGrowth;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.FreeLists;
import org.minipy.runtime.memory.MemoryBlocks;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.LengthHint;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * A list; it owns its items.
 *
 * <p>{@link #allocated} is the number of places that CPython would have allocated, which sys.getsizeof shows; the array
 * may be longer. {@link Calls#NO_ARGS} as the array stands for CPython's absent one, {@link #FREED} for one that was
 * shrunk to nothing: the next extension treats them differently.
 */
public class PyList extends PyGcObject {
  /** The type {@code list}. */
  public static final PyType TYPE =
      PyType.builtin("list", new ListSlots()).withGc().sized(40, 0).vectorcalled().asSequencePattern();

  private static final PyObject[] FREED = {};
  private static final int MAX_SIZE = Integer.MAX_VALUE - 16;

  private PyObject[] items;
  private int size;
  private int allocated;

  /** Makes an empty list. */
  public PyList() {
    super(TYPE, FreeLists.LIST);
    items = Calls.NO_ARGS;
    track();
  }

  private PyList(int freeListPlace) {
    super(TYPE, freeListPlace);
    items = Calls.NO_ARGS;
    track();
  }

  /** What calling the type makes: an empty list that is never a recycled one. */
  static PyList allocate() {
    return new PyList(FreeLists.NONE);
  }

  private PyList(PyObject[] itemsSteal) {
    super(TYPE, FreeLists.LIST);
    items = itemsSteal.length == 0 ? Calls.NO_ARGS : itemsSteal;
    size = itemsSteal.length;
    allocated = size;
    track();
  }

  /** For instances of subclasses. */
  protected PyList(PyType type) {
    super(type);
    items = Calls.NO_ARGS;
    track();
  }

  /** A list of {@code items}, whose references it steals; the array belongs to the list from now on. */
  public static PyList ofSteal(PyObject[] items) {
    try {
      return new PyList(items);
    } catch (Throwable t) {
      Refs.clearBackwards(items, items.length);
      throw t;
    }
  }

  /** A list of {@code count} items of {@code source}, to each of which it takes a reference. */
  public static PyList copyOf(PyObject[] source, int from, int count) {
    PyObject[] copy = new PyObject[count];
    System.arraycopy(source, from, copy, 0, count);
    Refs.increfAll(copy, count);
    return ofSteal(copy);
  }

  /** An empty list with {@code places} allocated, as for results whose length is guessed. */
  public static PyList withRoom(int places) {
    PyList list = new PyList();
    list.items = new PyObject[places];
    list.allocated = places;
    return list;
  }

  /** list(iterable); raises what iterating raises. */
  public static PyList of(PyObject iterable) {
    PyList list = new PyList();
    try {
      list.extend(iterable);
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
    return list;
  }

  /** Number of items. */
  public final int size() {
    return size;
  }

  /** Number of places that CPython would have allocated; -1 while the list is being sorted. */
  final int allocated() {
    return allocated;
  }

  /** Item {@code i}, borrowed. */
  public final PyObject get(int i) {
    return items[i];
  }

  /** The array of items, borrowed; only the first {@link #size} places count, and any call may replace it. */
  public final PyObject[] items() {
    return items;
  }

  /** Whether this is a list itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** Adds {@code item} at the end; takes a reference. */
  public final void append(PyObject item) {
    Refs.incref(item);
    appendSteal(item);
  }

  /** Adds {@code item} at the end; steals the reference. */
  public final void appendSteal(PyObject item) {
    int n = size;
    if (n >= allocated) {
      reallocate(n + 1);
    }
    items[n] = item;
    size = n + 1;
  }

  /** Replaces item {@code i}; takes a reference, then gives the old item back. */
  public final void set(int i, PyObject item) {
    Refs.incref(item);
    setSteal(i, item);
  }

  /** Replaces item {@code i}; steals the reference, then gives the old item back. */
  public final void setSteal(int i, PyObject item) {
    PyObject old = items[i];
    items[i] = item;
    Refs.xdecref(old);
  }

  /** Inserts {@code item} before position {@code where}, which is clipped; takes a reference. */
  public final void insert(long where, PyObject item) {
    int n = size;
    resize(n + 1L);
    int at = where < 0 ? (int) Math.max(0, where + n) : (int) Math.min(where, n);
    System.arraycopy(items, at, items, at + 1, n - at);
    items[at] = Refs.newRef(item);
  }

  /** Takes item {@code i} out and returns it, owned. */
  public final PyObject pop(int i) {
    PyObject item = items[i];
    int left = size - 1;
    if (left == 0) {
      items = Calls.NO_ARGS;
      size = 0;
      allocated = 0;
      MemoryBlocks.resized(this);
      return item;
    }
    System.arraycopy(items, i + 1, items, i, left - i);
    items[left] = null;
    resize(left);
    return item;
  }

  /** Takes the last item out and keeps the room that it had; the reference goes to the caller. */
  public final PyObject takeLast() {
    PyObject last = items[--size];
    items[size] = null;
    return last;
  }

  /** Removes item {@code i}. */
  public final void remove(int i) {
    Refs.decref(pop(i));
  }

  /** Removes everything, last to first; the list is empty before anything is released. */
  public final void clear() {
    PyObject[] old = items;
    if (old == Calls.NO_ARGS) {
      return;
    }
    int n = size;
    items = Calls.NO_ARGS;
    size = 0;
    allocated = 0;
    MemoryBlocks.resized(this);
    Refs.clearBackwards(old, n);
  }

  /** Reverses the items in place. */
  public final void reverse() {
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      PyObject item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  /** Adds the items of {@code iterable}; raises what iterating raises, keeping what came before. */
  public final void extend(PyObject iterable) {
    if (iterable instanceof PyList other && (other == this || other.isExact())) {
      extend(other.items, other.size);
    } else if (iterable instanceof PyTuple tuple && tuple.isExact()) {
      extend(tuple.items(), tuple.size());
    } else {
      extendByIterating(iterable);
    }
  }

  /** Adds the first {@code count} objects of {@code source}, taking a reference to each. */
  public final void extend(PyObject[] source, int count) {
    if (count == 0) {
      return;
    }
    int n = size;
    if (items == Calls.NO_ARGS) {
      preallocate(count);
      size = count;
    } else {
      resize((long) n + count);
    }
    System.arraycopy(source, 0, items, n, count);
    PyObject[] target = items;
    for (int i = n; i < n + count; i++) {
      Refs.incref(target[i]);
    }
  }

  private void extendByIterating(PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    try {
      reserve(LengthHint.of(iterable, ListGrowth.DEFAULT_LENGTH_HINT));
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        appendSteal(item);
      }
      if (size < allocated) {
        resize(size);
      }
    } finally {
      Refs.decref(iterator);
    }
  }

  /** Makes room for {@code count} more items. */
  private void reserve(long count) {
    int n = size;
    if (n + count < 0) {
      return;
    }
    if (items != Calls.NO_ARGS) {
      resize(n + count);
      size = n;
    } else if (count > 0) {
      preallocate(count);
    }
  }

  private void preallocate(long count) {
    long places = ListGrowth.reserved(ListGrowth.NONE, 0, count);
    checkSize(places);
    items = new PyObject[(int) places];
    allocated = (int) places;
  }

  /** Changes the number of items to {@code newSize}; new places are empty, places given up must have been emptied. */
  final void resize(long newSize) {
    if (newSize > allocated || newSize < allocated >> 1) {
      reallocate(newSize);
    }
    size = (int) newSize;
  }

  private void reallocate(long newSize) {
    checkSize(newSize);
    int places = (int) Math.min(ListGrowth.resized(allocated, size, newSize), MAX_SIZE);
    if (places == 0) {
      items = FREED;
    } else if (places > items.length) {
      items = Arrays.copyOf(items, Math.min(Math.max(places, items.length + (items.length >> 1L)), MAX_SIZE));
    } else if (places < items.length >> 1) {
      items = Arrays.copyOf(items, places);
    }
    allocated = places;
    MemoryBlocks.resized(this);
  }

  /** Raises MemoryError for a size that no array can have. */
  static void checkSize(long size) {
    if (size > MAX_SIZE) {
      throw Errors.outOfMemory();
    }
  }

  /** The state of a list whose items a sort has taken away. */
  record Detached(PyObject[] items, int size, int allocated) {}

  /** Takes the items away: the list is empty, and {@link #allocated} shows whether somebody changes it. */
  final Detached detach() {
    Detached state = new Detached(items, size, allocated);
    items = Calls.NO_ARGS;
    size = 0;
    allocated = -1;
    return state;
  }

  /** Puts the items back and releases what was added meanwhile. */
  final void reattach(Detached state) {
    PyObject[] added = items;
    int n = size;
    items = state.items;
    size = state.size;
    allocated = state.allocated;
    Refs.clearBackwards(added, n);
  }

  /** A copy of the items, borrowed. */
  public final PyObject[] toArray() {
    return Arrays.copyOf(items, size);
  }

  @Override
  protected int freeListPlace() {
    return FreeLists.LIST;
  }

  @Override
  public void traverse(Visitor visitor) {
    for (int i = size - 1; i >= 0; i--) {
      visitor.visitIfPresent(items[i]);
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
