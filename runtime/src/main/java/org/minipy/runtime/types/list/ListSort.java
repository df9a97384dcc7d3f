package org.minipy.runtime.types.list;

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
      TimSort.sort(items, null, n, reverse, order(items, n));
      return;
    }
    PyObject[] keys = keys(items, n, key);
    try {
      TimSort.sort(keys, items, n, reverse, order(keys, n));
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

  /** The fastest order that is right for all of {@code keys}. */
  private static TimSort.Order order(PyObject[] keys, int n) {
    if (n < 2) {
      return GeneralOrder.INSTANCE;
    }
    TimSort.Order wanted = simpleOrder(keys[0]);
    for (int i = 1; i < n && wanted != GeneralOrder.INSTANCE; i++) {
      if (simpleOrder(keys[i]) != wanted) {
        return GeneralOrder.INSTANCE;
      }
    }
    return wanted;
  }

  private static TimSort.Order simpleOrder(PyObject key) {
    if (key instanceof PyInt i && i.isExact() && i.fitsLong()) {
      return LongOrder.INSTANCE;
    }
    if (key instanceof PyStr s && s.isExact() && s.isBmp()) {
      return TextOrder.INSTANCE;
    }
    return key instanceof PyFloat f && f.isExact() ? FloatOrder.INSTANCE : GeneralOrder.INSTANCE;
  }

  private enum GeneralOrder implements TimSort.Order {
    INSTANCE;

    @Override
    public boolean lessThan(Object a, Object b) {
      return Comparison.holds((PyObject) a, (PyObject) b, CompareOp.LT);
    }
  }

  private enum LongOrder implements TimSort.Order {
    INSTANCE;

    @Override
    public boolean lessThan(Object a, Object b) {
      return ((PyInt) a).longValue() < ((PyInt) b).longValue();
    }
  }

  private enum TextOrder implements TimSort.Order {
    INSTANCE;

    @Override
    public boolean lessThan(Object a, Object b) {
      return ((PyStr) a).value().compareTo(((PyStr) b).value()) < 0;
    }
  }

  private enum FloatOrder implements TimSort.Order {
    INSTANCE;

    @Override
    public boolean lessThan(Object a, Object b) {
      return ((PyFloat) a).value() < ((PyFloat) b).value();
    }
  }
}
