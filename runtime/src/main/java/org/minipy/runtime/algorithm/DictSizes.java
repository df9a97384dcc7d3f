package org.minipy.runtime.algorithm;

/**
 * How large CPython 3.12 makes a dict, for {@code sys.getsizeof}.
 *
 * <p>A dict that has keys keeps for its table: the binary logarithm of the number of index slots, whether all keys ever
 * inserted since the table was made are exact strings, and the number of usable entries left. Each insertion of a new
 * key uses one of them up; a deletion gives none back. When none is left the table is rebuilt by {@link #grown}. An
 * empty dict that never had keys has no table, logarithm 0.
 *
 * <p>A non-string key that goes into a table of strings has the table rebuilt first, also by {@link #grown}.
 */
public final class DictSizes {

  /** The logarithm of a dict without a table. */
  public static final int NO_TABLE = 0;

  /** The logarithm of the smallest table, which the first insertion makes. */
  public static final int MINIMUM = 3;

  private static final int OBJECT_BYTES = 64;
  private static final int KEYS_BYTES = 32;
  private static final int STRING_ENTRY_BYTES = 16;
  private static final int GENERAL_ENTRY_BYTES = 24;
  private static final int POINTER_BYTES = 8;
  private static final int MAXIMUM_PRESIZE = 17;

  /** How many attributes the shared keys of a class have room for at first. */
  public static final int SHARED_KEYS_ROOM = 30;

  private DictSizes() {}

  /** The size of a dict with a table of its own. */
  public static long bytes(int logarithm, boolean stringsOnly) {
    if (logarithm == NO_TABLE) {
      return OBJECT_BYTES;
    }
    int indexBytes = logarithm < 8 ? 0 : logarithm < 16 ? 1 : logarithm < 32 ? 2 : 3;
    long entry = stringsOnly ? STRING_ENTRY_BYTES : GENERAL_ENTRY_BYTES;
    return OBJECT_BYTES + KEYS_BYTES + (1L << (logarithm + indexBytes)) + entry * usable(logarithm);
  }

  /**
   * The size of an instance's dict that shares its keys with the class.
   *
   * @param room how many attributes the shared keys have room for, those they have included; it starts as {@link
   *     #SHARED_KEYS_ROOM}, and each new instance takes one off as long as more than one is unused
   */
  public static long sharedBytes(int room) {
    return OBJECT_BYTES + (long) room * POINTER_BYTES;
  }

  /** The attributes of an instance with room for so many: the order of their insertion in bytes, then the values. */
  public static long valuesBytes(int room) {
    return (room + 2 + POINTER_BYTES - 1) / POINTER_BYTES * POINTER_BYTES + (long) room * POINTER_BYTES;
  }

  /** How many entries a new table has. */
  public static int usable(int logarithm) {
    return logarithm == NO_TABLE ? 0 : (int) ((2L << logarithm) / 3);
  }

  /** The logarithm of the table that an insertion makes when no entry is left, for a dict of {@code used} keys. */
  public static int grown(int used) {
    return logarithm(used * 3L);
  }

  /**
   * The logarithm of a table for so many keys, as {@code dict.fromkeys} of a dict or set and {@link #merged} make it.
   */
  public static int estimated(long keys) {
    return logarithm((keys * 3 + 1) / 2);
  }

  /** The logarithm of the table of a new dict that is to get so many keys at once, as a display with its items. */
  public static int presized(int keys) {
    if (keys <= usable(MINIMUM)) {
      return NO_TABLE;
    }
    return keys > usable(MAXIMUM_PRESIZE) ? MAXIMUM_PRESIZE : estimated(keys);
  }

  /**
   * The logarithm of the table that an update by another dict makes before it inserts; the same as now if it makes
   * none.
   *
   * @param logarithm that of the updated dict
   * @param used the keys of the updated dict
   * @param otherUsed the keys of the other dict, at least one
   */
  public static int merged(int logarithm, int used, int otherUsed) {
    int room = logarithm == NO_TABLE ? 0 : usable(logarithm);
    return room < otherUsed ? estimated((long) used + otherUsed) : logarithm;
  }

  /**
   * Whether an update of an empty dict takes over the other's table as it is, given that table and how many entries it
   * ever used.
   */
  public static boolean mergeClones(int otherLogarithm, int otherUsed, int otherEntries) {
    return otherUsed == otherEntries && (otherLogarithm == MINIMUM || usable(otherLogarithm - 1) < otherUsed);
  }

  /**
   * Whether {@code dict.copy} takes over the table as it is, given the keys and how many entries the table ever used.
   */
  public static boolean copyClones(int used, int entries) {
    return used >= entries * 2L / 3;
  }

  /** CPython's rule, which doubles some sizes that would do. */
  private static int logarithm(long least) {
    return 64 - Long.numberOfLeadingZeros((least | 1L << MINIMUM) - 1);
  }
}
