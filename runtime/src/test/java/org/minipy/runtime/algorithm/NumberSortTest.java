package org.minipy.runtime.algorithm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@link NumberSort} against {@link TimSort}, whose order it must give. */
class NumberSortTest {
  @Test
  void sortsLikeTimSort() {
    Random random = new Random(7);
    for (int length = 0; length < 300; length++) {
      for (int range : new int[] {1, 3, 1000}) {
        check(random.longs(length, -range, range).toArray(), false);
        check(random.longs(length, -range, range).toArray(), true);
      }
    }
  }

  private static void check(long[] numbers, boolean reverse) {
    Object[] expected = new Object[numbers.length];
    Object[] keys = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      keys[i] = numbers[i];
      expected[i] = numbers[i] + "#" + i;
    }
    Object[] values = expected.clone();
    TimSort.sort(keys, expected, numbers.length, reverse, (a, b) -> (Long) a < (Long) b);
    NumberSort.sort(numbers, values, numbers.length, reverse);
    assertArrayEquals(expected, values);
  }

  @Test
  void keysOfDoublesAreOrderedAsTheDoubles() {
    double[] ordered = {Double.NEGATIVE_INFINITY, -1e300, -1.5, -Double.MIN_VALUE, 0.0, Double.MIN_VALUE, 1.0, 1e300,
        Double.POSITIVE_INFINITY};
    long[] keys = Arrays.stream(ordered).mapToLong(NumberSort::keyOf).toArray();
    for (int i = 1; i < keys.length; i++) {
      assertTrue(keys[i - 1] < keys[i], ordered[i - 1] + " < " + ordered[i]);
    }
    assertEquals(NumberSort.keyOf(0.0), NumberSort.keyOf(-0.0));
  }
}
