package org.minipy.runtime.types.list;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Slices of lists: reading, assignment, deletion; repetition. Items that go are taken out of the list first and
 * released when it is whole again: last to first for plain slices, first to last for those with a step.
 */
final class ListSlicing {
  private static final PyObject[] NONE = {};

  private ListSlicing() {}

  /** A new list of what {@code slice} selects. */
  static PyList get(PyList list, PySlice slice) {
    SliceRange range = SliceRange.unpack(slice).adjust(list.size());
    int count = (int) range.count();
    if (range.step() == 1) {
      return PyList.copyOf(list.items(), (int) range.start(), count);
    }
    PyObject[] selected = new PyObject[count];
    for (int i = 0; i < count; i++) {
      selected[i] = Refs.newRef(list.get((int) (range.start() + i * range.step())));
    }
    return PyList.ofSteal(selected);
  }

  /** Replaces what {@code slice} selects by the items of {@code value}, or deletes it when that is null. */
  static void set(PyList list, PySlice slice, PyObject value) {
    SliceRange unfitted = SliceRange.unpack(slice);
    SliceRange range = unfitted.adjust(list.size());
    if (range.step() == 1) {
      replaceFrom(list, (int) range.start(), (int) range.stop(), value);
    } else if (value == null) {
      deleteStepped(list, range);
    } else {
      assignStepped(list, unfitted, (int) range.count(), value);
    }
  }

  /** The items to assign as a list or tuple, owned, that later changes of {@code list} do not touch. */
  private static PyObject sequence(PyList list, PyObject value, String message) {
    if (value == list) {
      return PyList.copyOf(list.items(), 0, list.size());
    }
    if (value instanceof PyList || value instanceof PyTuple) {
      return Refs.newRef(value);
    }
    PyObject iterator;
    try {
      iterator = Iteration.iter(value);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      throw Errors.typeError(message);
    }
    try {
      return PyList.of(iterator);
    } finally {
      Refs.decref(iterator);
    }
  }

  private static PyObject[] itemsOf(PyObject sequence) {
    return sequence instanceof PyList l ? l.items() : ((PyTuple) sequence).items();
  }

  private static int sizeOf(PyObject sequence) {
    return sequence instanceof PyList l ? l.size() : ((PyTuple) sequence).size();
  }

  private static void replaceFrom(PyList list, int from, int to, PyObject value) {
    if (value == null) {
      replace(list, from, to, NONE, 0);
      return;
    }
    PyObject source = sequence(list, value, "can only assign an iterable");
    try {
      replace(list, from, to, itemsOf(source), sizeOf(source));
    } finally {
      Refs.decref(source);
    }
  }

  /**
   * Replaces the items from {@code from} to {@code to} by {@code count} others, to each of which a reference is taken.
   */
  static void replace(PyList list, int from, int to, PyObject[] source, int count) {
    int low = Math.min(from, list.size());
    int high = Math.min(Math.max(to, low), list.size());
    int removed = high - low;
    int size = list.size();
    if (size - removed + count == 0) {
      list.clear();
      return;
    }
    PyObject[] old = removed == 0 ? NONE : Arrays.copyOfRange(list.items(), low, high);
    int change = count - removed;
    if (change < 0) {
      System.arraycopy(list.items(), high, list.items(), high + change, size - high);
      Arrays.fill(list.items(), size + change, size, null);
      list.resize(size + change);
    } else if (change > 0) {
      list.resize((long) size + change);
      System.arraycopy(list.items(), high, list.items(), high + change, size - high);
    }
    PyObject[] items = list.items();
    for (int i = 0; i < count; i++) {
      items[low + i] = Refs.newRef(source[i]);
    }
    Refs.clearBackwards(old, removed);
  }

  private static void deleteStepped(PyList list, SliceRange range) {
    int count = (int) range.count();
    if (count == 0) {
      return;
    }
    boolean backwards = range.step() < 0;
    int step = count == 1 ? 1 : (int) Math.abs(range.step());
    int first = (int) (backwards ? range.start() + range.step() * (count - 1) : range.start());
    PyObject[] items = list.items();
    PyObject[] old = new PyObject[count];
    int size = list.size();
    int to = first;
    int next = 0;
    for (int from = first; from < size; from++) {
      if (next < count && from == first + next * step) {
        old[next++] = items[from];
      } else {
        items[to++] = items[from];
      }
    }
    Arrays.fill(items, to, size, null);
    list.resize(to);
    Refs.clearForwards(old, count);
  }

  private static void assignStepped(PyList list, SliceRange unfitted, int wanted, PyObject value) {
    PyObject source = sequence(list, value, "must assign iterable to extended slice");
    try {
      int given = sizeOf(source);
      checkSizes(given, wanted);
      SliceRange range = unfitted.adjust(list.size());
      int count = (int) range.count();
      checkSizes(given, count);
      PyObject[] old = new PyObject[count];
      PyObject[] items = list.items();
      for (int i = 0; i < count; i++) {
        int at = (int) (range.start() + i * range.step());
        old[i] = items[at];
        items[at] = Refs.newRef(itemsOf(source)[i]);
      }
      Refs.clearForwards(old, count);
    } finally {
      Refs.decref(source);
    }
  }

  private static void checkSizes(int given, int wanted) {
    if (given != wanted) {
      throw Errors.valueError("attempt to assign sequence of size " + given + " to extended slice of size " + wanted);
    }
  }

  /** The items of {@code list} {@code times} over, each counted. */
  static PyObject[] repeated(PyList list, long times) {
    int n = list.size();
    checkProduct(n, times);
    PyObject[] all = new PyObject[(int) (n * times)];
    fill(all, list.items(), n);
    Refs.increfAll(all, all.length);
    return all;
  }

  /** {@code list *= times}, for more than one time. */
  static void repeatInPlace(PyList list, long times) {
    int n = list.size();
    checkProduct(n, times);
    int total = (int) (n * times);
    list.resize(total);
    PyObject[] items = list.items();
    for (int at = n; at < total; at += n) {
      System.arraycopy(items, 0, items, at, n);
    }
    for (int i = n; i < total; i++) {
      Refs.incref(items[i]);
    }
  }

  private static void fill(PyObject[] all, PyObject[] items, int n) {
    if (n == 1) {
      Arrays.fill(all, items[0]);
      return;
    }
    for (int at = 0; at < all.length; at += n) {
      System.arraycopy(items, 0, all, at, n);
    }
  }

  private static void checkProduct(int n, long times) {
    PyList.checkSize(times > Integer.MAX_VALUE ? Long.MAX_VALUE : n * times);
  }
}
