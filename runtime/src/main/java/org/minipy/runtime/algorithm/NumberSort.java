package org.minipy.runtime.algorithm;

/**
 * A stable sort of objects by keys that are longs, for keys whose comparison no program can watch: then any stable sort
 * gives the result of {@link TimSort}, and a merge sort over an array of longs, or a radix sort of many, is faster.
 */
public final class NumberSort {
  private static final int SHORT = 24;

  /** From so many on, keys are distributed by their digits, of which each has so many bits. */
  private static final int MANY = 4096;
  private static final int DIGIT_BITS = 11;
  private static final long SIGN = Long.MIN_VALUE;

  private final long[] keys;
  private final Object[] values;
  private final long[] keysAside;
  private final Object[] valuesAside;

  private NumberSort(long[] keys, Object[] values, int length) {
    this.keys = keys;
    this.values = values;
    this.keysAside = new long[length / 2 + 1];
    this.valuesAside = new Object[length / 2 + 1];
  }

  /** A long that is ordered as the double is among doubles that are numbers; both zeros give the same. */
  public static long keyOf(double value) {
    long bits = Double.doubleToRawLongBits(value + 0.0);
    return bits < 0 ? ~bits ^ SIGN : bits;
  }

  /**
   * Sorts the first {@code length} values by their keys; the keys are left in some order.
   *
   * @param reverse whether the largest comes first; equal ones keep their order even so
   */
  public static void sort(long[] keys, Object[] values, int length, boolean reverse) {
    if (reverse) {
      reverse(keys, values, length);
    }
    int ordered = 1;
    while (ordered < length && keys[ordered - 1] <= keys[ordered]) {
      ordered++;
    }
    if (ordered < length) {
      if (length < MANY) {
        new NumberSort(keys, values, length).sort(0, length);
      } else {
        distribute(keys, values, length);
      }
    }
    if (reverse) {
      reverse(keys, values, length);
    }
  }

  private static void reverse(long[] keys, Object[] values, int length) {
    for (int i = 0, j = length - 1; i < j; i++, j--) {
      long key = keys[i];
      keys[i] = keys[j];
      keys[j] = key;
      Object value = values[i];
      values[i] = values[j];
      values[j] = value;
    }
  }

  /** Sorts by the digits of the keys, the lowest first. */
  private static void distribute(long[] keys, Object[] values, int length) {
    long least = keys[0];
    long most = keys[0];
    for (int i = 1; i < length; i++) {
      least = Math.min(least, keys[i]);
      most = Math.max(most, keys[i]);
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
    long[] fromKeys = keys;
    long[] toKeys = new long[length];
    Object[] from = values;
    Object[] to = new Object[length];
    for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
      pass(fromKeys, from, toKeys, to, length, least, shift);
      long[] lastKeys = fromKeys;
      fromKeys = toKeys;
      toKeys = lastKeys;
      Object[] last = from;
      from = to;
      to = last;
    }
    if (from != values) {
      System.arraycopy(fromKeys, 0, keys, 0, length);
      System.arraycopy(from, 0, values, 0, length);
    }
  }

  private static void pass(long[] fromKeys, Object[] from, long[] toKeys, Object[] to, int length, long least,
      int shift) {
    int[] places = new int[1 << DIGIT_BITS];
    int mask = places.length - 1;
    for (int i = 0; i < length; i++) {
      places[(int) (fromKeys[i] - least >>> shift) & mask]++;
    }
    int place = 0;
    for (int i = 0; i < places.length; i++) {
      int count = places[i];
      places[i] = place;
      place += count;
    }
    for (int i = 0; i < length; i++) {
      int at = places[(int) (fromKeys[i] - least >>> shift) & mask]++;
      toKeys[at] = fromKeys[i];
      to[at] = from[i];
    }
  }

  private void sort(int from, int to) {
    if (to - from <= SHORT) {
      insert(from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    if (keys[middle - 1] > keys[middle]) {
      merge(from, middle, to);
    }
  }

  private void insert(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long key = keys[i];
      Object value = values[i];
      int at = i;
      while (at > from && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        values[at] = values[at - 1];
        at--;
      }
      keys[at] = key;
      values[at] = value;
    }
  }

  private void merge(int from, int middle, int to) {
    int count = middle - from;
    System.arraycopy(keys, from, keysAside, 0, count);
    System.arraycopy(values, from, valuesAside, 0, count);
    int left = 0;
    int right = middle;
    int at = from;
    while (left < count && right < to) {
      if (keys[right] < keysAside[left]) {
        keys[at] = keys[right];
        values[at++] = values[right++];
      } else {
        keys[at] = keysAside[left];
        values[at++] = valuesAside[left++];
      }
    }
    System.arraycopy(keysAside, left, keys, at, count - left);
    System.arraycopy(valuesAside, left, values, at, count - left);
  }
}
