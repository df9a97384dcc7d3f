package org.minipy.runtime.algorithm;

/**
 * The hash table of sets, laid out as CPython 3.12 lays it out, so that sets iterate in the same order and have the
 * same sizes.
 *
 * <p>The table is open addressed with a power of two of entries. A probe looks at one entry and, unless they would pass
 * the end of the table, at the nine after it; then it jumps to a place that mixes in more bits of the hash. A removed
 * entry leaves a dummy, so that probes go on behind it; a later key may take its place, and the rest are dropped when
 * the table is rebuilt. It is rebuilt when three fifths of it are filled, dummies included.
 *
 * <p>The table owns a reference to each key it holds. Comparing keys may run any code, also code that changes this
 * table; a probe whose entry changed under it starts again.
 */
public abstract class SetTable {

  private static final int MINIMUM_SIZE = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int LARGE = 50000;
  private static final int OBJECT_BYTES = 200;
  private static final int ENTRY_BYTES = 16;
  private static final Object DUMMY = new Object();

  private Object[] keys = new Object[MINIMUM_SIZE];
  private long[] hashes = new long[MINIMUM_SIZE];
  private int mask = MINIMUM_SIZE - 1;
  private int fill;
  private int used;
  private int finger;

  /** Creates an empty table. */
  protected SetTable() {}

  /**
   * Whether a stored key equals one that is looked for; they are not identical. Must hold a reference to the stored
   * key.
   */
  protected abstract boolean equal(Object stored, Object key);

  /** Takes a reference to a key. */
  protected abstract void retain(Object key);

  /** Releases a reference to a key. */
  protected abstract void release(Object key);

  /** The number of keys. */
  public final int used() {
    return used;
  }

  /** The number of keys and dummies. */
  public final int fill() {
    return fill;
  }

  /** The number of entries, less one. */
  public final int mask() {
    return mask;
  }

  /** What {@code sys.getsizeof} says of a set with this table, the collector's header included. */
  public final long byteSize() {
    return mask + 1 > MINIMUM_SIZE ? OBJECT_BYTES + (mask + 1L) * ENTRY_BYTES + 16 : OBJECT_BYTES + 16;
  }

  /** The position of the first key at or after {@code position}, -1 if there is none. */
  public final int next(int position) {
    for (int i = position; i <= mask; i++) {
      if (isKey(keys[i])) {
        return i;
      }
    }
    return -1;
  }

  /** The key at a position that {@link #next} gave (borrowed). */
  public final Object keyAt(int position) {
    return keys[position];
  }

  /** The hash of the key at a position. */
  public final long hashAt(int position) {
    return hashes[position];
  }

  private static boolean isKey(Object key) {
    return key != null && key != DUMMY;
  }

  /** The position of a key, -1 if it is not in the table. */
  public final int find(Object key, long hash) {
    restart:
    while (true) {
      Object[] table = keys;
      int mask = this.mask;
      int i = (int) hash & mask;
      long perturb = hash;
      while (true) {
        int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (int at = i; at <= last; at++) {
          Object stored = table[at];
          if (stored == null) {
            return -1;
          }
          if (hashes[at] == hash && stored != DUMMY) {
            if (stored == key) {
              return at;
            }
            boolean equal = equal(stored, key);
            if (table != keys || table[at] != stored) {
              continue restart;
            }
            if (equal) {
              return at;
            }
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5L + 1 + perturb) & mask;
      }
    }
  }

  /** Whether the key is in the table. */
  public final boolean contains(Object key, long hash) {
    return find(key, hash) >= 0;
  }

  /**
   * Adds a key unless it is there; whether it was added, in which case the table has taken over the caller's reference.
   */
  public final boolean addSteal(Object key, long hash) {
    restart:
    while (true) {
      Object[] table = keys;
      int mask = this.mask;
      int i = (int) hash & mask;
      long perturb = hash;
      int free = -1;
      while (true) {
        int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (int at = i; at <= last; at++) {
          Object stored = table[at];
          if (stored == null) {
            store(at, free, key, hash);
            return true;
          }
          if (stored == DUMMY) {
            free = at;
          } else if (hashes[at] == hash) {
            if (stored == key || equal(stored, key)) {
              return false;
            }
            if (table != keys || table[at] != stored) {
              continue restart;
            }
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5L + 1 + perturb) & mask;
      }
    }
  }

  /** Stores a key in place of the last dummy of its probe, or else in the unused entry that ended the probe. */
  private void store(int unused, int dummy, Object key, long hash) {
    int at = dummy < 0 ? unused : dummy;
    keys[at] = key;
    hashes[at] = hash;
    used++;
    if (dummy >= 0) {
      return;
    }
    fill++;
    if (fill * 5L >= mask * 3L) {
      resize(grownSize());
    }
  }

  private long grownSize() {
    return used > LARGE ? used * 2L : used * 4L;
  }

  /** Adds a key unless it is there; whether it was added. */
  public final boolean add(Object key, long hash) {
    retain(key);
    boolean added = false;
    try {
      added = addSteal(key, hash);
    } finally {
      if (!added) {
        release(key);
      }
    }
    return added;
  }

  /** Removes a key and returns the stored one (owned); null if it was not there. */
  public final Object remove(Object key, long hash) {
    int at = find(key, hash);
    return at < 0 ? null : removeAt(at);
  }

  private Object removeAt(int at) {
    Object old = keys[at];
    keys[at] = DUMMY;
    hashes[at] = -1;
    used--;
    return old;
  }

  private boolean discard(Object key, long hash) {
    Object old = remove(key, hash);
    if (old == null) {
      return false;
    }
    release(old);
    return true;
  }

  /** Removes some key and returns it (owned); null if the table is empty. */
  public final Object pop() {
    if (used == 0) {
      return null;
    }
    int at = finger & mask;
    while (!isKey(keys[at])) {
      at = at == mask ? 0 : at + 1;
    }
    finger = at + 1;
    return removeAt(at);
  }

  /** Empties the table and returns its former keys (owned) in table order, with nulls between them. */
  public final Object[] clear() {
    Object[] old = keys;
    keys = new Object[MINIMUM_SIZE];
    hashes = new long[MINIMUM_SIZE];
    mask = MINIMUM_SIZE - 1;
    fill = 0;
    used = 0;
    resized();
    for (int i = 0; i < old.length; i++) {
      if (old[i] == DUMMY) {
        old[i] = null;
      }
    }
    return old;
  }

  private void clearAndRelease() {
    for (Object key : clear()) {
      if (key != null) {
        release(key);
      }
    }
  }

  private void resize(long least) {
    long size = MINIMUM_SIZE;
    while (size <= least) {
      size <<= 1;
    }
    if (size == MINIMUM_SIZE && keys.length == MINIMUM_SIZE && fill == used) {
      return;
    }
    if (size > 1 << 30) {
      throw new FormatException(FormatException.Kind.MEMORY_ERROR, "");
    }
    Object[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new Object[(int) size];
    hashes = new long[(int) size];
    mask = (int) size - 1;
    fill = used;
    for (int i = 0; i < oldKeys.length; i++) {
      if (isKey(oldKeys[i])) {
        insertClean(oldKeys[i], oldHashes[i]);
      }
    }
    resized();
  }

  /** Called when the table has another size. */
  protected void resized() {}

  /** Stores a key that is not in the table, which has no dummies. */
  private void insertClean(Object key, long hash) {
    int i = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int at = i; at <= last; at++) {
        if (keys[at] == null) {
          keys[at] = key;
          hashes[at] = hash;
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  /** Makes room for so many more keys, as before a dict's keys are added. */
  public final void reserve(int more) {
    if (((long) fill + more) * 5 >= mask * 3L) {
      resize(((long) used + more) * 2);
    }
  }

  /** Adds all keys of another set: the update of a set, and the copy of it into an empty one. */
  public final void merge(SetTable other) {
    if (other == this || other.used == 0) {
      return;
    }
    reserve(other.used);
    if (fill == 0) {
      copyIntoEmpty(other);
      return;
    }
    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
      add(other.keys[i], other.hashes[i]);
    }
  }

  private void copyIntoEmpty(SetTable other) {
    boolean sameLayout = mask == other.mask && other.fill == other.used;
    fill = other.used;
    used = other.used;
    for (int i = 0; i <= other.mask; i++) {
      Object key = other.keys[i];
      if (isKey(key)) {
        retain(key);
        if (sameLayout) {
          keys[i] = key;
          hashes[i] = other.hashes[i];
        } else {
          insertClean(key, other.hashes[i]);
        }
      }
    }
  }

  /** Exchanges the contents of two tables. */
  public final void swap(SetTable other) {
    Object[] otherKeys = other.keys;
    long[] otherHashes = other.hashes;
    int otherMask = other.mask;
    int otherFill = other.fill;
    int otherUsed = other.used;
    other.keys = keys;
    other.hashes = hashes;
    other.mask = mask;
    other.fill = fill;
    other.used = used;
    keys = otherKeys;
    hashes = otherHashes;
    mask = otherMask;
    fill = otherFill;
    used = otherUsed;
  }

  /** Adds the keys that either set has to an empty {@code result}. */
  public final void union(SetTable other, SetTable result) {
    result.merge(this);
    if (other != this) {
      result.merge(other);
    }
  }

  /** Adds the keys that both sets have to an empty {@code result}. */
  public final void intersection(SetTable other, SetTable result) {
    if (other == this) {
      result.merge(this);
      return;
    }
    boolean otherIsLarger = other.used > used;
    SetTable walked = otherIsLarger ? this : other;
    SetTable asked = otherIsLarger ? other : this;
    walked.copyWhere(asked, true, result);
  }

  /** Adds the keys that this set has and the other has not to an empty {@code result}. */
  public final void difference(SetTable other, SetTable result) {
    if (used >> 2 > other.used) {
      result.merge(this);
      result.removeAll(other);
    } else {
      copyWhere(other, false, result);
    }
  }

  private void copyWhere(SetTable other, boolean contained, SetTable result) {
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      Object key = keys[i];
      long hash = hashes[i];
      retain(key);
      try {
        if (other.contains(key, hash) == contained) {
          result.add(key, hash);
        }
      } finally {
        release(key);
      }
    }
  }

  /**
   * Removes the keys of another set.
   *
   * @param scratch an empty table, used if the other set is much larger; the caller releases what it holds
   */
  public final void differenceUpdate(SetTable other, SetTable scratch) {
    if (other != this && other.used >> 3 > used) {
      intersection(other, scratch);
      removeAll(scratch);
    } else {
      removeAll(other);
    }
  }

  private void removeAll(SetTable other) {
    if (other == this) {
      clearAndRelease();
      return;
    }
    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
      Object key = other.keys[i];
      long hash = other.hashes[i];
      retain(key);
      try {
        discard(key, hash);
      } finally {
        release(key);
      }
    }
    dropDummies();
  }

  /** Rebuilds the table if more than a quarter of it are dummies, as after a difference update. */
  public final void dropDummies() {
    if (fill - used > mask / 4) {
      resize(grownSize());
    }
  }

  /** Removes the keys of another set that are in this one, and adds the rest. */
  public final void symmetricDifferenceUpdate(SetTable other) {
    if (other == this) {
      clearAndRelease();
      return;
    }
    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
      toggle(other.keys[i], other.hashes[i]);
    }
  }

  /** Removes a key if it is there, else adds it. */
  public final void toggle(Object key, long hash) {
    retain(key);
    try {
      if (!discard(key, hash)) {
        add(key, hash);
      }
    } finally {
      release(key);
    }
  }

  /** Whether the sets have no key in common. */
  public final boolean isDisjoint(SetTable other) {
    if (other == this) {
      return used == 0;
    }
    return other.used > used ? allIn(other, false) : other.allIn(this, false);
  }

  /** Whether all keys are in the other set. */
  public final boolean isSubset(SetTable other) {
    return used <= other.used && allIn(other, true);
  }

  private boolean allIn(SetTable other, boolean contained) {
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      Object key = keys[i];
      retain(key);
      try {
        if (other.contains(key, hashes[i]) != contained) {
          return false;
        }
      } finally {
        release(key);
      }
    }
    return true;
  }
}
