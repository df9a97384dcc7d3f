package org.minipy.runtime.algorithm;

import java.util.Arrays;

/**
 * A stable sort of objects whose comparison no program can watch, by longs that stand for the beginnings of the
 * objects: where two longs differ, the objects are ordered as they are. Most objects of a long list are told apart
 * without being looked at again; those with equal beginnings are sorted by their order.
 */
public final class PrefixSort {
  private static final int SHORT = 16;

  private final Object[] keys;
  private final Object[] values;
  private final boolean reverse;
  private final TimSort.Order order;

  private PrefixSort(Object[] keys, Object[] values, boolean reverse, TimSort.Order order) {
    this.keys = keys;
    this.values = values;
    this.reverse = reverse;
    this.order = order;
  }

  /**
   * Sorts the first {@code length} keys.
   *
   * @param prefixes the beginnings of the keys; they are left in some order
   * @param values sorted along with the keys; null if there are none
   * @param reverse whether the largest comes first; equal ones keep their order even so
   */
  public static void sort(long[] prefixes, Object[] keys, Object[] values, int length, boolean reverse,
      TimSort.Order order) {
    if (values != null) {
      NumberSort.sort(prefixes.clone(), values, length, reverse);
    }
    NumberSort.sort(prefixes, keys, length, reverse);
    PrefixSort sort = new PrefixSort(keys, values, reverse, order);
    int from = 0;
    for (int to = 1; to <= length; to++) {
      if (to == length || prefixes[to] != prefixes[from]) {
        sort.sort(from, to);
        from = to;
      }
    }
  }

  private void sort(int from, int to) {
    if (to - from <= SHORT) {
      insert(from, to);
      return;
    }
    Object[] theirKeys = Arrays.copyOfRange(keys, from, to);
    Object[] theirValues = values == null ? null : Arrays.copyOfRange(values, from, to);
    TimSort.sort(theirKeys, theirValues, to - from, reverse, order);
    System.arraycopy(theirKeys, 0, keys, from, to - from);
    if (values != null) {
      System.arraycopy(theirValues, 0, values, from, to - from);
    }
  }

  private void insert(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Object key = keys[i];
      int at = i;
      while (at > from && isBefore(key, keys[at - 1])) {
        at--;
      }
      if (at < i) {
        move(keys, i, at);
        if (values != null) {
          move(values, i, at);
        }
      }
    }
  }

  private boolean isBefore(Object a, Object b) {
    return reverse ? order.lessThan(b, a) : order.lessThan(a, b);
  }

  private static void move(Object[] array, int from, int to) {
    Object item = array[from];
    System.arraycopy(array, to, array, to + 1, from - to);
    array[to] = item;
  }
}
