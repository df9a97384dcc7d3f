package org.minipy.runtime.types.list;

import org.minipy.runtime.algorithm.NumberSort;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The beginnings of sort keys as longs, for {@link org.minipy.runtime.algorithm.PrefixSort}: of strings the first chars
 * after those that all have in common, of tuples as much of their items, one after the other, as there is room for. The
 * items must be of the same simple types in all tuples, so that no comparison can run code, fail or contradict another.
 *
 * <p>Long lists do not fit the processor's caches, so every key is looked at as few times as possible.
 */
final class SortPrefixes {
  /** For fewer keys than this the preparation does not pay. */
  static final int FEWEST = 64;

  private static final int NOT_SIMPLE = -1;
  private static final int LATIN1_BITS = 8;
  private static final int SAMPLE = 16;

  private final long[] prefixes;

  private SortPrefixes(int n) {
    prefixes = new long[n];
  }

  /** The beginnings of {@code keys}; null when these are not all exact strings, nor tuples that are alike. */
  static long[] ofOrNull(PyObject[] keys, int n) {
    SortPrefixes made = new SortPrefixes(n);
    Class<?> kind = keys[0].getClass();
    boolean simple = kind == PyStr.class && made.addTexts(Long.SIZE, keys) != NOT_SIMPLE
        || kind == PyTuple.class && made.addTuples(keys);
    if (!simple) {
      return null;
    }
    for (int i = 0; i < n; i++) {
      made.prefixes[i] ^= Long.MIN_VALUE;
    }
    return made.prefixes;
  }

  private boolean addTuples(PyObject[] keys) {
    PyObject[] column = new PyObject[prefixes.length];
    int size = ((PyTuple) keys[0]).size();
    for (int i = 0; i < column.length; i++) {
      if (keys[i].getClass() != PyTuple.class || ((PyTuple) keys[i]).size() != size) {
        return false;
      }
    }
    int room = Long.SIZE;
    for (int k = 0; k < size && room != NOT_SIMPLE; k++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = ((PyTuple) keys[i]).get(k);
      }
      room = add(room, column);
    }
    return room != NOT_SIMPLE;
  }

  /** Adds what has room of each item; returns how many bits are left after it. */
  private int add(int room, PyObject[] items) {
    Class<?> kind = items[0].getClass();
    if (kind == PyInt.class) {
      return addInts(room, items);
    }
    if (kind == PyStr.class) {
      return addTexts(room, items);
    }
    return kind == PyFloat.class ? addFloats(room, items) : NOT_SIMPLE;
  }

  private int addInts(int room, PyObject[] items) {
    long[] values = new long[prefixes.length];
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < values.length; i++) {
      if (items[i].getClass() != PyInt.class) {
        return NOT_SIMPLE;
      }
      long value = ((PyInt) items[i]).longValue();
      values[i] = value;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
    if (bits > 0 && room > 0) {
      for (int i = 0; i < values.length; i++) {
        addBits(i, values[i] - least << Long.SIZE - bits, room);
      }
    }
    return Math.max(0, room - bits);
  }

  private int addFloats(int room, PyObject[] items) {
    for (int i = 0; i < prefixes.length; i++) {
      if (items[i].getClass() != PyFloat.class || Double.isNaN(((PyFloat) items[i]).value())) {
        return NOT_SIMPLE;
      }
      addBits(i, NumberSort.keyOf(((PyFloat) items[i]).value()) ^ Long.MIN_VALUE, room);
    }
    return 0;
  }

  private int addTexts(int room, PyObject[] items) {
    int n = prefixes.length;
    int start = common(items, Math.min(SAMPLE, n), Integer.MAX_VALUE);
    start = start == 0 ? 0 : common(items, n, start);
    if (start == NOT_SIMPLE) {
      return NOT_SIMPLE;
    }
    int seen = 0;
    for (int i = 0; i < n; i++) {
      if (items[i].getClass() != PyStr.class || !((PyStr) items[i]).isBmp()) {
        return NOT_SIMPLE;
      }
      String text = ((PyStr) items[i]).value();
      int end = Math.min(text.length(), start + Long.SIZE / LATIN1_BITS);
      long prefix = 0;
      int shift = Long.SIZE;
      for (int k = start; k < end; k++) {
        char c = text.charAt(k);
        seen |= c;
        shift -= LATIN1_BITS;
        prefix |= (long) c << shift;
      }
      addBits(i, prefix, room);
    }
    return seen >>> LATIN1_BITS == 0 ? 0 : NOT_SIMPLE;
  }

  /** Puts the highest {@code room} of 64 bits into the lowest bits of prefix {@code i}, which are free. */
  private void addBits(int i, long bits, int room) {
    if (room > 0) {
      prefixes[i] |= bits >>> Long.SIZE - room;
    }
  }

  /** How many chars, at most {@code most}, the first {@code n} of the texts begin with. */
  private static int common(PyObject[] texts, int n, int most) {
    String first = ((PyStr) texts[0]).value();
    int common = Math.min(most, first.length());
    for (int i = 1; i < n && common > 0; i++) {
      if (texts[i].getClass() != PyStr.class) {
        return NOT_SIMPLE;
      }
      String text = ((PyStr) texts[i]).value();
      int end = Math.min(common, text.length());
      common = 0;
      while (common < end && text.charAt(common) == first.charAt(common)) {
        common++;
      }
    }
    return common;
  }
}
