package org.minipy.runtime.types.dict;

import java.util.Arrays;
import org.minipy.runtime.algorithm.DictSizes;
import org.minipy.runtime.memory.FreeLists;
import org.minipy.runtime.memory.MemoryBlocks;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UntrackWhenAtomic;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.SharedKeys;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * A dict: an insertion-ordered hash table that owns its keys and values.
 *
 * <p>Entries stand in insertion order in parallel arrays; a power-of-two table of entry numbers, probed as in CPython,
 * finds them. A deleted entry leaves a hole that the next growth removes. {@link #keysVersion} changes whenever an
 * entry number may mean another key, so that a cache can keep the number and read {@link #valueAt} directly.
 *
 * <p>Tables grow as CPython's do, which the order of growth, the moment at which holes go and sys.getsizeof show:
 * {@link #usable} counts the insertions left before the next growth, {@link #general} says that not all keys ever
 * inserted were exact strings.
 */
public class PyDict extends PyGcObject implements UntrackWhenAtomic {
  /** The type {@code dict}. */
  public static final PyType TYPE =
      PyType.builtin("dict", new DictSlots()).withGc().sized(48, 0).vectorcalled().asMappingPattern();

  private static final int FREE = 0;
  private static final int DELETED = -1;
  private static final int PERTURB_SHIFT = 5;
  private static final int[] EMPTY_TABLE = new int[1];
  private static final PyObject[] NO_OBJECTS = {};
  private static final long[] NO_HASHES = {};

  private int[] table = EMPTY_TABLE;
  private PyObject[] keys = NO_OBJECTS;
  private PyObject[] values = NO_OBJECTS;
  private long[] hashes = NO_HASHES;
  private int end;
  private int used;
  private int usable;
  private boolean general;
  private SharedKeys shared;
  private int keysVersion;

  /** Makes an empty dict; the collector does not see it before it holds something that it tracks. */
  public PyDict() {
    super(TYPE, FreeLists.DICT);
  }

  private PyDict(int freeListPlace) {
    super(TYPE, freeListPlace);
  }

  /** What calling the type makes: an empty dict that is never a recycled one. */
  static PyDict allocate() {
    return new PyDict(FreeLists.NONE);
  }

  /** For instances of subclasses, which are always tracked. */
  protected PyDict(PyType type) {
    super(type);
    track();
  }

  /** Number of items. */
  public final int size() {
    return used;
  }

  /** Whether this is a dict itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** Changes when an entry number may have come to mean another key. */
  public final int keysVersion() {
    return keysVersion;
  }

  /** One past the last entry number; numbers below may be holes. */
  public final int entryEnd() {
    return end;
  }

  /** The key of entry {@code i}, borrowed; null in a hole. */
  public final PyObject keyAt(int i) {
    return keys[i];
  }

  /** The value of entry {@code i}, borrowed; null in a hole. */
  public final PyObject valueAt(int i) {
    return values[i];
  }

  /** The hash of the key of entry {@code i}. */
  public final long hashAt(int i) {
    return hashes[i];
  }

  /** Replaces the value of entry {@code i}; takes a reference, then gives the old value back. */
  public final void setValueAt(int i, PyObject value) {
    setValueAtSteal(i, Refs.newRef(value));
  }

  /** Replaces the value of entry {@code i}; steals the reference, then gives the old value back. */
  public final void setValueAtSteal(int i, PyObject value) {
    PyObject old = values[i];
    values[i] = value;
    if (!isTracked() && PyTuple.maybeTracked(value)) {
      track();
    }
    Refs.decref(old);
  }

  /** The entry number of {@code key}, or -1. */
  public final int find(PyStr key) {
    return key.isExact() ? findStr(key, key.hash()) : find(key, Comparison.hash(key));
  }

  private int findStr(PyStr key, long hash) {
    int mask = table.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = table[i];
      if (entry == FREE) {
        return -1;
      }
      if (entry > 0) {
        PyObject k = keys[entry - 1];
        if (k == key) {
          return entry - 1;
        }
        if (hashes[entry - 1] == hash) {
          if (k instanceof PyStr s && s.isExact()) {
            if (s.sameText(key)) {
              return entry - 1;
            }
          } else {
            return findGeneral(key, hash);
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + perturb + 1) & mask;
    }
  }

  /**
   * The entry number of {@code key}, whose hash is {@code hash}, or -1. Equality may run code that changes this dict.
   */
  public final int find(PyObject key, long hash) {
    return key instanceof PyStr s && s.isExact() ? findStr(s, hash) : findGeneral(key, hash);
  }

  private int findGeneral(PyObject key, long hash) {
    while (true) {
      int found = probe(key, hash);
      if (found != RESTART) {
        return found;
      }
    }
  }

  private static final int RESTART = -2;

  private int probe(PyObject key, long hash) {
    int[] probed = table;
    int mask = probed.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = probed[i];
      if (entry == FREE) {
        return -1;
      }
      if (entry > 0) {
        PyObject k = keys[entry - 1];
        if (k == key) {
          return entry - 1;
        }
        if (hashes[entry - 1] == hash) {
          boolean equal = Comparison.equalItem(k, key);
          if (table != probed || entry - 1 >= end || keys[entry - 1] != k) {
            return RESTART;
          }
          if (equal) {
            return entry - 1;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + perturb + 1) & mask;
    }
  }

  /** The entry number of {@code key}, or -1; raises TypeError when the key is unhashable. */
  public final int find(PyObject key) {
    if (key instanceof PyStr s && s.isExact()) {
      return findStr(s, s.hash());
    }
    return findGeneral(key, Comparison.hash(key));
  }

  /** The value of {@code key}, borrowed, or null. */
  public final PyObject getBorrowed(PyStr key) {
    int i = find(key);
    return i < 0 ? null : values[i];
  }

  /** The value of {@code key}, borrowed, or null; raises TypeError when the key is unhashable. */
  public final PyObject getBorrowed(PyObject key) {
    int i = find(key);
    return i < 0 ? null : values[i];
  }

  /** Stores an item; takes references. Raises TypeError when the key is unhashable. */
  public final void put(PyObject key, PyObject value) {
    putSteal(Refs.newRef(key), Refs.newRef(value));
  }

  /** Stores an item; steals both references, also when it fails. */
  public final void putSteal(PyObject key, PyObject value) {
    int i;
    long hash;
    try {
      if (key instanceof PyStr s && s.isExact()) {
        hash = s.hash();
        i = findStr(s, hash);
      } else {
        hash = Comparison.hash(key);
        i = findForInsertion(key, hash);
      }
    } catch (Throwable t) {
      Refs.decref(key);
      Refs.decref(value);
      throw t;
    }
    storeSteal(i, key, hash, value);
  }

  /** Stores an item whose key has the hash {@code hash}; takes references. */
  public final void put(PyObject key, long hash, PyObject value) {
    Refs.incref(key);
    Refs.incref(value);
    int i;
    try {
      i = findForInsertion(key, hash);
    } catch (Throwable t) {
      Refs.decref(key);
      Refs.decref(value);
      throw t;
    }
    storeSteal(i, key, hash, value);
  }

  private void storeSteal(int i, PyObject key, long hash, PyObject value) {
    if (i >= 0) {
      setValueAtSteal(i, value);
      Refs.decref(key);
    } else {
      insertNewSteal(key, hash, value);
    }
  }

  /** As {@link #find(PyObject, long)}; a table of strings is made general before another key is looked for. */
  final int findForInsertion(PyObject key, long hash) {
    if (key instanceof PyStr s && s.isExact()) {
      return findStr(s, hash);
    }
    if (!general && table != EMPTY_TABLE) {
      general = true;
      shared = null;
      rebuild(DictSizes.grown(used));
    }
    return findGeneral(key, hash);
  }

  /** Adds an item whose key is known not to be there; steals both references. */
  public final void insertNewSteal(PyObject key, long hash, PyObject value) {
    if (shared != null && !(key instanceof PyStr s && s.isExact())) {
      shared = null;
    } else if (shared != null && !shared.add((PyStr) key)) {
      shared = null;
      rebuild(DictSizes.grown(used));
    }
    if (usable == 0) {
      grow(key);
    }
    int n = end++;
    usable--;
    keys[n] = key;
    values[n] = value;
    hashes[n] = hash;
    used++;
    keysVersion++;
    place(hash, n);
    if (!isTracked() && (PyTuple.maybeTracked(key) || PyTuple.maybeTracked(value))) {
      track();
    }
  }

  private void place(long hash, int n) {
    int mask = table.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    while (table[i] > 0) {
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + perturb + 1) & mask;
    }
    table[i] = n + 1;
  }

  /** Makes room for one more item, whose key is {@code key}. */
  private void grow(PyObject key) {
    if (table == EMPTY_TABLE) {
      general = !(key instanceof PyStr s && s.isExact());
      rebuild(DictSizes.MINIMUM);
      return;
    }
    rebuild(DictSizes.grown(used));
  }

  /** Gives the table 2**{@code logarithm} places and removes the holes. */
  private void rebuild(int logarithm) {
    int capacity = DictSizes.usable(logarithm);
    PyObject[] newKeys = new PyObject[capacity];
    PyObject[] newValues = new PyObject[capacity];
    long[] newHashes = new long[capacity];
    int n = 0;
    for (int i = 0; i < end; i++) {
      if (keys[i] != null) {
        newKeys[n] = keys[i];
        newValues[n] = values[i];
        newHashes[n] = hashes[i];
        n++;
      }
    }
    keys = newKeys;
    values = newValues;
    hashes = newHashes;
    end = n;
    usable = capacity - n;
    table = new int[1 << logarithm];
    keysVersion++;
    for (int i = 0; i < n; i++) {
      place(hashes[i], i);
    }
    MemoryBlocks.resized(this);
  }

  /** Removes {@code key}; false when it is not there. */
  public final boolean remove(PyObject key) {
    int i = find(key);
    if (i < 0) {
      return false;
    }
    removeAt(i);
    return true;
  }

  /** Removes entry {@code i}. */
  public final void removeAt(int i) {
    Refs.decref(popAt(i));
  }

  /** Removes entry {@code i} and returns its value, owned. */
  public final PyObject popAt(int i) {
    PyObject value = values[i];
    Refs.decref(takeKeyAt(i));
    return value;
  }

  /** Removes entry {@code i} and returns its key, owned; the value's reference is the caller's, too. */
  private PyObject takeKeyAt(int i) {
    int mask = table.length - 1;
    long hash = hashes[i];
    int t = (int) hash & mask;
    long perturb = hash;
    while (table[t] != i + 1) {
      perturb >>>= PERTURB_SHIFT;
      t = (int) (t * 5L + perturb + 1) & mask;
    }
    table[t] = DELETED;
    PyObject key = keys[i];
    keys[i] = null;
    values[i] = null;
    used--;
    keysVersion++;
    return key;
  }

  /** Removes the newest item and returns it as a pair, owned; null when the dict is empty. */
  public final PyTuple popNewest() {
    if (used == 0) {
      return null;
    }
    if (shared != null) {
      shared = null;
      rebuild(SharedKeys.LOGARITHM);
    }
    int i = end - 1;
    while (keys[i] == null) {
      i--;
    }
    PyObject value = values[i];
    PyObject key = takeKeyAt(i);
    end = i;
    return PyTuple.ofSteal(key, value);
  }

  /** Removes everything, first to last; the dict is empty before anything is released. */
  public final void clear() {
    PyObject[] oldKeys = keys;
    PyObject[] oldValues = values;
    int n = end;
    table = EMPTY_TABLE;
    keys = NO_OBJECTS;
    values = NO_OBJECTS;
    hashes = NO_HASHES;
    end = 0;
    used = 0;
    usable = 0;
    general = false;
    shared = null;
    keysVersion++;
    MemoryBlocks.resized(this);
    for (int i = 0; i < n; i++) {
      PyObject key = oldKeys[i];
      if (key != null) {
        PyObject value = oldValues[i];
        Refs.decref(key);
        Refs.decref(value);
      }
    }
  }

  /**
   * A dict made for {@code count} items at once, as a display makes it; {@code strings} says that all keys are exact
   * strings.
   */
  public static PyDict presized(int count, boolean strings) {
    PyDict dict = new PyDict();
    int logarithm = DictSizes.presized(count);
    if (logarithm != DictSizes.NO_TABLE) {
      dict.general = !strings;
      dict.rebuild(logarithm);
    }
    return dict;
  }

  /**
   * Gives an empty or string-keyed dict a larger table, before an update; {@code strings} says that keys to come are
   * strings.
   */
  final void presize(int logarithm, boolean strings) {
    general |= !strings;
    shared = null;
    rebuild(logarithm);
  }

  /** Whether the table holds exact strings only (CPython then reports no keys to the collector). */
  public final boolean hasStringTable() {
    return !general;
  }

  /** The binary logarithm of the table's size; {@link DictSizes#NO_TABLE} when there is none. */
  final int logarithm() {
    return Integer.numberOfTrailingZeros(table.length);
  }

  /** Whether the keys are shared with the class of the object whose attributes these are. */
  final boolean isShared() {
    return shared != null;
  }

  /** Says that this is the dict of an object whose class has {@code keys}; it counts for the size only. */
  public final void share(SharedKeys keys) {
    shared = keys;
  }

  /** What the table adds to the size of the dict, in bytes. */
  final long tableBytes() {
    long bytes = shared != null ? DictSizes.sharedBytes(shared.room()) : DictSizes.bytes(logarithm(), !general);
    return bytes - DictSizes.bytes(DictSizes.NO_TABLE, true);
  }

  /** A new dict with the same items. */
  public final PyDict copy() {
    PyDict copy = new PyDict();
    if (used == 0) {
      return copy;
    }
    if (isShared() || DictMerge.hasPlainIteration(this) && DictSizes.copyClones(used, end)) {
      copy.cloneTable(this);
      return copy;
    }
    try {
      DictMerge.merge(copy, this, DictMerge.REPLACE);
    } catch (Throwable t) {
      Refs.decref(copy);
      throw t;
    }
    return copy;
  }

  /** Takes over a copy of the table of {@code source}, holes included; this dict must be empty. */
  final void cloneTable(PyDict source) {
    table = Arrays.copyOf(source.table, source.table.length);
    keys = Arrays.copyOf(source.keys, source.keys.length);
    values = Arrays.copyOf(source.values, source.values.length);
    hashes = Arrays.copyOf(source.hashes, source.hashes.length);
    end = source.end;
    used = source.used;
    usable = source.usable;
    general = source.general;
    shared = source.shared;
    keysVersion++;
    Refs.increfAll(keys, end);
    Refs.increfAll(values, end);
    if (source.isTracked()) {
      track();
    }
  }

  @Override
  protected int freeListPlace() {
    return FreeLists.DICT;
  }

  @Override
  public void traverse(Visitor visitor) {
    for (int i = 0; i < end; i++) {
      if (keys[i] != null) {
        visitor.visit(values[i]);
        visitor.visit(keys[i]);
      }
    }
  }

  @Override
  protected void release() {
    clear();
  }

  @Override
  protected void clearReferences() {
    clear();
  }

  @Override
  public boolean hasOnlyUntracked() {
    if (!isExact()) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if (keys[i] != null && (PyTuple.maybeTracked(values[i]) || PyTuple.maybeTracked(keys[i]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean untrackOnEveryCollection() {
    return false;
  }
}
