package org.minipy.runtime.algorithm;

import java.util.Arrays;

/**
 * The sort of {@code list.sort}: stable, adaptive, with the very sequence of comparisons of CPython 3.12.
 *
 * <p>The array is walked once from left to right and cut into runs that are ascending, or strictly descending and then
 * reversed. A run that is too short is extended by binary insertion. Runs go on a stack, and neighbours are merged in
 * an order that keeps the merges balanced: the boundary of two runs has a power, its depth in an ideal binary tree over
 * the whole array, and a run is merged with its left neighbour when the next boundary has a smaller power than the
 * boundary between the two ("powersort").
 *
 * <p>A merge moves the smaller run aside and takes items one by one. When one run has won several times in a row, it
 * gallops: it looks for the place of the other run's next item with steps of growing size and moves all items before it
 * at once. How often a run must win before galloping starts adapts to how well galloping did.
 */
public final class TimSort {

  /** The order of the items; may raise anything. */
  @FunctionalInterface
  public interface Order {

    /** Whether {@code a < b}. */
    boolean lessThan(Object a, Object b);
  }

  private static final int MIN_GALLOP = 7;
  private static final int MAX_SHORT_RUN = 64;

  /** More runs than this can never wait on the stack. */
  private static final int MAX_RUNS = 85;

  private final Order order;
  private final Object[] keys;
  private final Object[] values;
  private final int length;
  private int minGallop = MIN_GALLOP;
  private int runs;
  private final int[] runStart = new int[MAX_RUNS];
  private final int[] runLength = new int[MAX_RUNS];
  private final int[] runPower = new int[MAX_RUNS];

  private TimSort(Object[] keys, Object[] values, int length, Order order) {
    this.keys = keys;
    this.values = values;
    this.length = length;
    this.order = order;
  }

  /**
   * Sorts the first {@code length} items. If a comparison raises, the items are left in some order.
   *
   * @param keys what is compared and sorted
   * @param values sorted along with the keys; null if there are none
   * @param reverse whether the order is descending; equal items keep their order even so
   */
  public static void sort(Object[] keys, Object[] values, int length, boolean reverse, Order order) {
    if (length < 2) {
      return;
    }
    TimSort sort = new TimSort(keys, values, length, order);
    if (reverse) {
      sort.reverse(0, length);
    }
    try {
      sort.sort();
    } finally {
      if (reverse) {
        sort.reverse(0, length);
      }
    }
  }

  private boolean less(Object a, Object b) {
    return order.lessThan(a, b);
  }

  private void sort() {
    int minimum = minimumRun(length);
    int start = 0;
    while (start < length) {
      int run = run(start);
      if (run < minimum) {
        int forced = Math.min(length - start, minimum);
        insertionSort(start, start + forced, start + run);
        run = forced;
      }
      mergeForPower(run);
      runStart[runs] = start;
      runLength[runs] = run;
      runs++;
      start += run;
    }
    while (runs > 1) {
      int i = runs - 2;
      if (i > 0 && runLength[i - 1] < runLength[i + 1]) {
        i--;
      }
      mergeAt(i);
    }
  }

  private static int minimumRun(int length) {
    int n = length;
    int odd = 0;
    while (n >= MAX_SHORT_RUN) {
      odd |= n & 1;
      n >>= 1;
    }
    return n + odd;
  }

  /** The length of the run at {@code start}, reversed if it was descending. */
  private int run(int start) {
    int end = start + 1;
    if (end == length) {
      return 1;
    }
    boolean descending = less(keys[end], keys[end - 1]);
    for (end++; end < length; end++) {
      if (less(keys[end], keys[end - 1]) != descending) {
        break;
      }
    }
    if (descending) {
      reverse(start, end);
    }
    return end - start;
  }

  private void reverse(int start, int end) {
    reverse(keys, start, end);
    if (values != null) {
      reverse(values, start, end);
    }
  }

  private static void reverse(Object[] array, int start, int end) {
    for (int i = start, j = end - 1; i < j; i++, j--) {
      Object item = array[i];
      array[i] = array[j];
      array[j] = item;
    }
  }

  /** Inserts the items from {@code unsorted} on into the sorted ones before them. */
  private void insertionSort(int start, int end, int unsorted) {
    for (int i = Math.max(unsorted, start + 1); i < end; i++) {
      Object key = keys[i];
      int low = start;
      int high = i;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (less(key, keys[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      insert(keys, low, i);
      if (values != null) {
        insert(values, low, i);
      }
    }
  }

  private static void insert(Object[] array, int to, int from) {
    Object item = array[from];
    System.arraycopy(array, to, array, to + 1, from - to);
    array[to] = item;
  }

  /** Merges waiting runs before a run of {@code nextLength} items is pushed. */
  private void mergeForPower(int nextLength) {
    if (runs == 0) {
      return;
    }
    int power = power(runStart[runs - 1], runLength[runs - 1], nextLength);
    while (runs > 1 && runPower[runs - 2] > power) {
      mergeAt(runs - 2);
    }
    runPower[runs - 1] = power;
  }

  /**
   * The power of the boundary between a run and the next: the first binary digit in which their middles, as fractions,
   * differ.
   */
  private int power(int start, int first, int second) {
    long a = 2L * start + first;
    long b = a + first + second;
    int power = 0;
    while (true) {
      power++;
      if (a >= length) {
        a -= length;
        b -= length;
      } else if (b >= length) {
        return power;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  private void mergeAt(int i) {
    int a = runStart[i];
    int aLength = runLength[i];
    int b = runStart[i + 1];
    int bLength = runLength[i + 1];
    runLength[i] = aLength + bLength;
    if (i == runs - 3) {
      runStart[i + 1] = runStart[i + 2];
      runLength[i + 1] = runLength[i + 2];
      runPower[i + 1] = runPower[i + 2];
    }
    runs--;
    int skipped = gallopRight(keys[b], keys, a, aLength, 0);
    a += skipped;
    aLength -= skipped;
    if (aLength == 0) {
      return;
    }
    bLength = gallopLeft(keys[a + aLength - 1], keys, b, bLength, bLength - 1);
    if (bLength == 0) {
      return;
    }
    if (aLength <= bLength) {
      mergeLow(a, aLength, b, bLength);
    } else {
      mergeHigh(a, aLength, b, bLength);
    }
  }

  /** How many of the sorted items are less than the key, searching from {@code hint} outwards. */
  private int gallopLeft(Object key, Object[] array, int base, int count, int hint) {
    int offset = 1;
    int last = 0;
    int low;
    int high;
    if (less(array[base + hint], key)) {
      int maximum = count - hint;
      while (offset < maximum && less(array[base + hint + offset], key)) {
        last = offset;
        offset = doubled(offset);
      }
      low = hint + last;
      high = hint + Math.min(offset, maximum);
    } else {
      int maximum = hint + 1;
      while (offset < maximum && !less(array[base + hint - offset], key)) {
        last = offset;
        offset = doubled(offset);
      }
      low = hint - Math.min(offset, maximum);
      high = hint - last;
    }
    low++;
    while (low < high) {
      int middle = low + ((high - low) >> 1);
      if (less(array[base + middle], key)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How many of the sorted items are not greater than the key, searching from {@code hint} outwards. */
  private int gallopRight(Object key, Object[] array, int base, int count, int hint) {
    int offset = 1;
    int last = 0;
    int low;
    int high;
    if (less(key, array[base + hint])) {
      int maximum = hint + 1;
      while (offset < maximum && less(key, array[base + hint - offset])) {
        last = offset;
        offset = doubled(offset);
      }
      low = hint - Math.min(offset, maximum);
      high = hint - last;
    } else {
      int maximum = count - hint;
      while (offset < maximum && !less(key, array[base + hint + offset])) {
        last = offset;
        offset = doubled(offset);
      }
      low = hint + last;
      high = hint + Math.min(offset, maximum);
    }
    low++;
    while (low < high) {
      int middle = low + ((high - low) >> 1);
      if (less(key, array[base + middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private static int doubled(int offset) {
    int next = (offset << 1) + 1;
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  private void move(int from, int to, int count) {
    System.arraycopy(keys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(values, from, values, to, count);
    }
  }

  /**
   * Merges neighbouring runs of which the left one is not longer. It is moved aside and the result filled in from the
   * left. What is left aside at the end, or when a comparison raises, fits the gap exactly.
   */
  private void mergeLow(int a, int aLength, int b, int bLength) {
    Object[] asideKeys = Arrays.copyOfRange(keys, a, a + aLength);
    Object[] asideValues = values == null ? null : Arrays.copyOfRange(values, a, a + aLength);
    int left = 0;
    int leftCount = aLength;
    int right = b;
    int rightCount = bLength;
    int to = a;
    try {
      move(right++, to++, 1);
      rightCount--;
      if (rightCount == 0) {
        return;
      }
      if (leftCount == 1) {
        move(right, to, rightCount);
        to += rightCount;
        return;
      }
      int gallop = minGallop;
      while (true) {
        int leftWins = 0;
        int rightWins = 0;
        do {
          if (less(keys[right], asideKeys[left])) {
            move(right++, to++, 1);
            rightWins++;
            leftWins = 0;
            if (--rightCount == 0) {
              return;
            }
          } else {
            restore(asideKeys, asideValues, left++, to++, 1);
            leftWins++;
            rightWins = 0;
            if (--leftCount == 1) {
              move(right, to, rightCount);
              to += rightCount;
              return;
            }
          }
        } while (Math.max(leftWins, rightWins) < gallop);
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          leftWins = gallopRight(keys[right], asideKeys, left, leftCount, 0);
          restore(asideKeys, asideValues, left, to, leftWins);
          left += leftWins;
          to += leftWins;
          leftCount -= leftWins;
          if (leftCount == 1) {
            move(right, to, rightCount);
            to += rightCount;
            return;
          }
          if (leftCount == 0) {
            return;
          }
          move(right++, to++, 1);
          if (--rightCount == 0) {
            return;
          }
          rightWins = gallopLeft(asideKeys[left], keys, right, rightCount, 0);
          move(right, to, rightWins);
          right += rightWins;
          to += rightWins;
          rightCount -= rightWins;
          if (rightCount == 0) {
            return;
          }
          restore(asideKeys, asideValues, left++, to++, 1);
          if (--leftCount == 1) {
            move(right, to, rightCount);
            to += rightCount;
            return;
          }
        } while (Math.max(leftWins, rightWins) >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    } finally {
      restore(asideKeys, asideValues, left, to, leftCount);
    }
  }

  /** Merges neighbouring runs of which the right one is shorter: the mirror image of {@link #mergeLow}. */
  private void mergeHigh(int a, int aLength, int b, int bLength) {
    Object[] asideKeys = Arrays.copyOfRange(keys, b, b + bLength);
    Object[] asideValues = values == null ? null : Arrays.copyOfRange(values, b, b + bLength);
    int left = a + aLength - 1;
    int leftCount = aLength;
    int right = bLength - 1;
    int rightCount = bLength;
    int to = b + bLength - 1;
    try {
      move(left--, to--, 1);
      leftCount--;
      if (leftCount == 0) {
        return;
      }
      if (rightCount == 1) {
        to -= leftCount;
        move(left - leftCount + 1, to + 1, leftCount);
        return;
      }
      int gallop = minGallop;
      while (true) {
        int leftWins = 0;
        int rightWins = 0;
        do {
          if (less(asideKeys[right], keys[left])) {
            move(left--, to--, 1);
            leftWins++;
            rightWins = 0;
            if (--leftCount == 0) {
              return;
            }
          } else {
            restore(asideKeys, asideValues, right--, to--, 1);
            rightWins++;
            leftWins = 0;
            if (--rightCount == 1) {
              to -= leftCount;
              move(left - leftCount + 1, to + 1, leftCount);
              return;
            }
          }
        } while (Math.max(leftWins, rightWins) < gallop);
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          leftWins = leftCount - gallopRight(asideKeys[right], keys, a, leftCount, leftCount - 1);
          to -= leftWins;
          left -= leftWins;
          move(left + 1, to + 1, leftWins);
          leftCount -= leftWins;
          if (leftCount == 0) {
            return;
          }
          restore(asideKeys, asideValues, right--, to--, 1);
          if (--rightCount == 1) {
            to -= leftCount;
            move(left - leftCount + 1, to + 1, leftCount);
            return;
          }
          rightWins = rightCount - gallopLeft(keys[left], asideKeys, 0, rightCount, rightCount - 1);
          to -= rightWins;
          right -= rightWins;
          restore(asideKeys, asideValues, right + 1, to + 1, rightWins);
          rightCount -= rightWins;
          if (rightCount == 1) {
            to -= leftCount;
            move(left - leftCount + 1, to + 1, leftCount);
            return;
          }
          if (rightCount == 0) {
            return;
          }
          move(left--, to--, 1);
          if (--leftCount == 0) {
            return;
          }
        } while (Math.max(leftWins, rightWins) >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    } finally {
      restore(asideKeys, asideValues, 0, to - rightCount + 1, rightCount);
    }
  }

  private void restore(Object[] asideKeys, Object[] asideValues, int from, int to, int count) {
    System.arraycopy(asideKeys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(asideValues, from, values, to, count);
    }
  }
}
