package org.minipy.runtime.algorithm.regex;

import java.util.Arrays;
import java.util.List;

/** A set of characters. Whether it holds one of the first 256 is worked out in advance. */
final class CharSet {
  /** The rule of a set: characters from {@code low} to {@code high}, or a category, or what is not in it. */
  record Item(int low, int high, Category category, boolean isNegated) {
    static Item of(int c) {
      return new Item(c, c, null, false);
    }

    static Item range(int low, int high) {
      return new Item(low, high, null, false);
    }

    static Item of(Category category, boolean isNegated) {
      return new Item(0, 0, category, isNegated);
    }
  }

  private static final int SMALL = 256;

  private final long[] small = new long[SMALL / Long.SIZE];
  private final int[] bounds;
  private final Item[] categories;
  private final boolean negated;
  private final boolean unicode;
  private final CaseRule rule;

  CharSet(List<Item> items, boolean negated, boolean unicode, CaseRule rule) {
    this.negated = negated;
    this.unicode = unicode;
    this.rule = rule;
    categories = items.stream().filter(i -> i.category() != null).toArray(Item[]::new);
    bounds = merge(items, rule);
    for (int c = 0; c < SMALL; c++) {
      if (holds(c)) {
        small[c >> 6] |= 1L << c;
      }
    }
  }

  boolean contains(int c) {
    return c < SMALL ? (small[c >> 6] & 1L << c) != 0 : holds(c);
  }

  private boolean holds(int c) {
    if (isWithin(rule.key(c))) {
      return !negated;
    }
    int lower = rule.lower(c);
    for (Item item : categories) {
      if (item.category().contains(lower, unicode) != item.isNegated()) {
        return !negated;
      }
    }
    return negated;
  }

  /** The bounds are sorted: the characters from each even one to below the next are in the set. */
  private boolean isWithin(int c) {
    int place = Arrays.binarySearch(bounds, c);
    return place >= 0 ? (place & 1) == 0 : (-place - 1 & 1) == 1;
  }

  private static int[] merge(List<Item> items, CaseRule rule) {
    int count = 0;
    long[] ranges = new long[items.size()];
    for (Item item : items) {
      if (item.category() != null) {
        continue;
      }
      if (rule == CaseRule.EXACT) {
        ranges = put(ranges, count++, item.low(), item.high());
        continue;
      }
      int start = -1;
      int end = -1;
      for (int c = item.low(); c <= item.high(); c++) {
        int key = rule.key(c);
        if (start >= 0 && key == end + 1) {
          end = key;
          continue;
        }
        if (start >= 0) {
          ranges = put(ranges, count++, start, end);
        }
        start = key;
        end = key;
      }
      ranges = put(ranges, count++, start, end);
    }
    Arrays.sort(ranges, 0, count);
    int[] bounds = new int[2 * count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int low = (int) (ranges[i] >>> 32);
      int past = (int) ranges[i] + 1;
      if (size > 0 && low <= bounds[size - 1]) {
        bounds[size - 1] = Math.max(bounds[size - 1], past);
      } else {
        bounds[size++] = low;
        bounds[size++] = past;
      }
    }
    return Arrays.copyOf(bounds, size);
  }

  private static long[] put(long[] ranges, int place, int low, int high) {
    long[] room = place < ranges.length ? ranges : Arrays.copyOf(ranges, 2 * ranges.length + 8);
    room[place] = (long) low << 32 | high;
    return room;
  }
}
