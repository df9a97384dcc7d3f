package org.minipy.runtime.types.list;

import org.minipy.runtime.algorithm.NumberSort;
import org.minipy.runtime.algorithm.PrefixSort;
import org.minipy.runtime.algorithm.TimSort;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * list.sort. While it runs the list is empty: a key function or a comparison that changes it is found out afterwards.
 * Keys all of the same simple type are compared without going through the protocol.
 */
public final class ListSort {
  private ListSort() {}

  /** Sorts in place and returns None; {@code key} and {@code reverse} may be null for their defaults. */
  static PyObject sort(PyList list, PyObject key, PyObject reverse) {
    sort(list, key == null || key == PyNone.NONE ? null : key, reverse != null && Truth.of(reverse));
    return PyNone.owned();
  }

  /** Sorts {@code list} in place; {@code key} may be null. Raises ValueError when the list is changed meanwhile. */
  public static void sort(PyList list, PyObject key, boolean reverse) {
    PyList.Detached state = list.detach();
    boolean modified;
    try {
      sort(state, key, reverse);
      modified = list.allocated() != -1;
    } finally {
      list.reattach(state);
    }
    if (modified) {
      throw Errors.valueError("list modified during sort");
    }
  }

  private static void sort(PyList.Detached state, PyObject key, boolean reverse) {
    PyObject[] items = state.items();
    int n = state.size();
    if (key == null) {
      if (!sortByNumbers(items, items, n, reverse) && !sortByPrefixes(items, null, n, reverse)) {
        TimSort.sort(items, null, n, reverse, order(items, n));
      }
      return;
    }
    PyObject[] keys = keys(items, n, key);
    try {
      if (!sortByNumbers(keys, items, n, reverse) && !sortByPrefixes(keys, items, n, reverse)) {
        TimSort.sort(keys, items, n, reverse, order(keys, n));
      }
    } finally {
      if (reverse) {
        Refs.clearBackwards(keys, n);
      } else {
        Refs.clearForwards(keys, n);
      }
    }
  }

  private static PyObject[] keys(PyObject[] items, int n, PyObject function) {
    PyObject[] keys = new PyObject[n];
    int made = 0;
    try {
      while (made < n) {
        keys[made] = Calls.call(function, items[made]);
        made++;
      }
    } catch (Throwable t) {
      Refs.clearBackwards(keys, made);
      throw t;
    }
    return keys;
  }

  /** Sorts {@code items} when all keys are ints of a common size or all are floats and numbers; else false. */
  private static boolean sortByNumbers(PyObject[] keys, PyObject[] items, int n, boolean reverse) {
    if (n < 2) {
      return true;
    }
    long[] numbers;
    if (keys[0].getClass() == PyInt.class) {
      numbers = longs(keys, n);
    } else if (keys[0].getClass() == PyFloat.class) {
      numbers = doubles(keys, n);
    } else {
      return false;
    }
    if (numbers == null) {
      return false;
    }
    NumberSort.sort(numbers, items, n, reverse);
    return true;
  }

  private static long[] longs(PyObject[] keys, int n) {
    long[] numbers = new long[n];
    for (int i = 0; i < n; i++) {
      if (keys[i].getClass() != PyInt.class) {
        return null;
      }
      numbers[i] = ((PyInt) keys[i]).longValue();
    }
    return numbers;
  }

  private static long[] doubles(PyObject[] keys, int n) {
    long[] numbers = new long[n];
    for (int i = 0; i < n; i++) {
      if (keys[i].getClass() != PyFloat.class) {
        return null;
      }
      double value = ((PyFloat) keys[i]).value();
      if (Double.isNaN(value)) {
        return null;
      }
      numbers[i] = NumberSort.keyOf(value);
    }
    return numbers;
  }

  /** Sorts many keys and items when the keys are strings or tuples of simple items; else false. */
  private static boolean sortByPrefixes(PyObject[] keys, PyObject[] items, int n, boolean reverse) {
    long[] prefixes = n < SortPrefixes.FEWEST ? null : SortPrefixes.ofOrNull(keys, n);
    if (prefixes == null) {
      return false;
    }
    TimSort.Order order = keys[0].getClass() == PyStr.class ? TextOrder.INSTANCE : TupleOrder.INSTANCE;
    PrefixSort.sort(prefixes, keys, items, n, reverse, order);
    return true;
  }

  /** The fastest order that is right for all of {@code keys}. */
  private static TimSort.Order order(PyObject[] keys, int n) {
    if (areAll(keys, n, PyStr.class)) {
      return areBmp(keys, n) ? TextOrder.INSTANCE : GeneralOrder.INSTANCE;
    }
    return areAll(keys, n, PyTuple.class) ? TupleOrder.INSTANCE : GeneralOrder.INSTANCE;
  }

  private static boolean areAll(PyObject[] keys, int n, Class<?> kind) {
    for (int i = 0; i < n; i++) {
      if (keys[i].getClass() != kind) {
        return false;
      }
    }
    return true;
  }

  private static boolean areBmp(PyObject[] keys, int n) {
    for (int i = 0; i < n; i++) {
      if (!((PyStr) keys[i]).isBmp()) {
        return false;
      }
    }
    return true;
  }

  private enum GeneralOrder implements TimSort.Order {
    INSTANCE;

    @Override
    public boolean lessThan(Object a, Object b) {
      return Comparison.holds((PyObject) a, (PyObject) b, CompareOp.LT);
    }
  }

  private enum TextOrder implements TimSort.Order {
    INSTANCE;

    @Override
    public boolean lessThan(Object a, Object b) {
      return ((PyStr) a).value().compareTo(((PyStr) b).value()) < 0;
    }
  }

  /** Looks at pairs of ints, floats and strings itself; the first pair of other items is the protocol's affair. */
  private enum TupleOrder implements TimSort.Order {
    INSTANCE;

    @Override
    public boolean lessThan(Object a, Object b) {
      PyTuple left = (PyTuple) a;
      PyTuple right = (PyTuple) b;
      int both = Math.min(left.size(), right.size());
      for (int i = 0; i < both; i++) {
        PyObject x = left.get(i);
        PyObject y = right.get(i);
        if (x == y) {
          continue;
        }
        Class<?> kind = x.getClass();
        if (kind != y.getClass()) {
          return Comparison.holds(left, right, CompareOp.LT);
        }
        if (kind == PyInt.class) {
          if (((PyInt) x).longValue() != ((PyInt) y).longValue()) {
            return ((PyInt) x).longValue() < ((PyInt) y).longValue();
          }
        } else if (kind == PyStr.class && ((PyStr) x).isBmp() && ((PyStr) y).isBmp()) {
          int order = ((PyStr) x).value().compareTo(((PyStr) y).value());
          if (order != 0) {
            return order < 0;
          }
        } else if (kind == PyFloat.class) {
          if (((PyFloat) x).value() != ((PyFloat) y).value()) {
            return ((PyFloat) x).value() < ((PyFloat) y).value();
          }
        } else {
          return Comparison.holds(left, right, CompareOp.LT);
        }
      }
      return left.size() < right.size();
    }
  }
}
