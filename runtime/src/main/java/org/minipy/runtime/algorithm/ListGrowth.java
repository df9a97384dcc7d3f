package org.minipy.runtime.algorithm;

/**
 * How many item slots CPython 3.12 allocates for a list, for {@code sys.getsizeof}. The list keeps the number, or
 * {@link #NONE}; each change asks for the next one.
 *
 * <p>A slice, a copy, a concatenation, a repetition and a display have exactly as many slots as items, none if empty.
 * There are two kinds of displays that differ: one of three or more constants is an empty list extended by a tuple, one
 * of more than 30 items that are not all constant is an empty list that the items are appended to. Clearing a list
 * leaves none.
 */
public final class ListGrowth {

  /** The slots of a list for which nothing was ever allocated, or that was emptied. */
  public static final long NONE = -1;

  /** The length that extending by an iterable without a length hint expects. */
  public static final int DEFAULT_LENGTH_HINT = 8;

  private static final int OBJECT_BYTES = 56;
  private static final int POINTER_BYTES = 8;

  private ListGrowth() {}

  /** The size of a list with so many slots. */
  public static long bytes(long allocated) {
    return OBJECT_BYTES + Math.max(allocated, 0) * POINTER_BYTES;
  }

  /** The slots of a new list that is made with its size known. */
  public static long exact(long size) {
    return size == 0 ? NONE : size;
  }

  /**
   * The slots after the size has changed by an append, an insert, a longer slice assigned, a repetition in place or the
   * deletion of an extended slice.
   *
   * @param allocated the slots before
   * @param size the items before
   * @param newSize the items after
   */
  public static long resized(long allocated, long size, long newSize) {
    long slots = Math.max(allocated, 0);
    if (slots >= newSize && newSize >= slots >> 1) {
      return allocated;
    }
    if (newSize == 0) {
      return 0;
    }
    long grown = (newSize + (newSize >> 3) + 6) & ~3L;
    return newSize - size > grown - newSize ? (newSize + 3) & ~3L : grown;
  }

  /** The slots after the size has become smaller by a pop, a removal, a deletion or a shorter slice assigned. */
  public static long shrunk(long allocated, long size, long newSize) {
    return newSize == 0 ? NONE : resized(allocated, size, newSize);
  }

  /** The slots after an extension by a list or tuple of {@code count} items. */
  public static long extended(long allocated, long size, long count) {
    return count == 0 ? allocated : reserved(allocated, size, count);
  }

  /**
   * The slots before an extension by another iterable, which says to expect {@code hint} items, starts to append them.
   * It uses the slots it has before it resizes.
   */
  public static long reserved(long allocated, long size, long hint) {
    if (allocated == NONE) {
      return hint == 0 ? NONE : (hint + 1) & ~1L;
    }
    return resized(allocated, size, size + hint);
  }

  /** The slots after such an extension has appended all items. */
  public static long finished(long allocated, long size) {
    return size < allocated ? resized(allocated, size, size) : allocated;
  }
}
