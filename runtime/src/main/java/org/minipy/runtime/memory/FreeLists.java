package org.minipy.runtime.memory;

import java.util.Arrays;

/**
 * How many dead lists, dicts and short tuples CPython would keep for reuse. An object taken from such a free list is
 * not a new allocation to the collector, and one put there is not a deallocation: that moves the moments at which
 * collections run. The places are those of {@link #tuple}, {@link #LIST}, {@link #DICT} and {@link #SLICE}; a full
 * collection empties all but the last.
 */
public final class FreeLists {
  /** The place of objects that no free list keeps. */
  public static final int NONE = 0;

  /** The place of lists. */
  public static final int LIST = 20;

  /** The place of dicts. */
  public static final int DICT = 21;

  /** CPython keeps tuples of this length, but takes none out again. */
  private static final int TUPLE_NEVER_TAKEN = 22;

  /** The place of slices, of which CPython keeps one, for good. */
  public static final int SLICE = 23;

  private static final int LONGEST_TUPLE = 19;
  private static final int TUPLES = 2000;
  private static final int OTHERS = 80;
  static final int PLACES = 24;

  private final int[] kept = new int[PLACES];

  FreeLists() {}

  /** The place of tuples of {@code length} items. */
  public static int tuple(int length) {
    if (length <= LONGEST_TUPLE) {
      return length;
    }
    return length == LONGEST_TUPLE + 1 ? TUPLE_NEVER_TAKEN : NONE;
  }

  /** Takes one out; false when there is none. */
  boolean take(int place) {
    if (kept[place] == 0 || place == TUPLE_NEVER_TAKEN) {
      return false;
    }
    kept[place]--;
    return true;
  }

  /** Puts one in; false when there is no room. */
  boolean put(int place) {
    if (place == NONE || kept[place] >= room(place)) {
      return false;
    }
    kept[place]++;
    return true;
  }

  private static int room(int place) {
    return switch (place) {
      case LIST, DICT -> OTHERS;
      case SLICE -> 1;
      default -> TUPLES;
    };
  }

  /** What CPython's own start, and compiling a program of so many functions and classes, leaves in the free lists. */
  void fillAsAtStart(int scopes) {
    int[] tuples = {0, 3, scopes < 2 ? 8 : scopes == 2 ? 16 : 21, Math.clamp(scopes, 2, 4), 1, 1, 1, 0, 1, 2};
    System.arraycopy(tuples, 0, kept, 0, tuples.length);
    kept[LIST] = Math.min(7 + 2 * scopes, OTHERS);
    kept[DICT] = Math.min(18 + scopes, OTHERS);
    kept[SLICE] = 1;
  }

  int kept(int place) {
    return kept[place];
  }

  /** How many each keeps. */
  int[] copy() {
    return kept.clone();
  }

  /** Takes back what {@link #copy} told. */
  void restore(int[] before) {
    System.arraycopy(before, 0, kept, 0, kept.length);
  }

  void clear() {
    Arrays.fill(kept, 0, SLICE, 0);
  }
}
