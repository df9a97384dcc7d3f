package org.minipy.runtime.types.dict;

import java.util.Arrays;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UntrackWhenAtomic;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * A dict: an insertion-ordered hash table that owns its keys and values.
 *
 * <p>Entries stand in insertion order in parallel arrays; a power-of-two table of entry numbers, probed as in CPython, finds
 * them. A deleted entry leaves a hole that the next growth removes. {@link #keysVersion} changes whenever an entry number
 * may mean another key, so that a cache can keep the number and read {@link #valueAt} directly.
 */
public class PyDict extends PyGcObject implements UntrackWhenAtomic {
  /** The type {@code dict}. */
  public static final PyType TYPE = PyType.builtin("dict", new DictSlots()).withGc().sized(64, 0).asMappingPattern();

  private static final int FREE = 0;
  private static final int DELETED = -1;
  private static final int MIN_TABLE = 8;
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
  private int keysVersion;

  /** Makes an empty dict; the collector does not see it before it holds something that it tracks. */
  public PyDict() {
    super(TYPE);
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
            if (s.value().equals(key.value())) {
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

  /** The entry number of {@code key}, whose hash is {@code hash}, or -1. Equality may run code that changes this dict. */
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
          boolean equal;
          Refs.incref(k);
          try {
            equal = Comparison.equal(k, key);
          } finally {
            Refs.decref(k);
          }
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

  /** The value of {@code key}, borrowed, or null. */
  public final PyObject getBorrowed(PyStr key) {
    int i = find(key);
    return i < 0 ? null : values[i];
  }

  /** The value of {@code key}, borrowed, or null; raises TypeError when the key is unhashable. */
  public final PyObject getBorrowed(PyObject key) {
    int i = find(key, Comparison.hash(key));
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
      hash = key instanceof PyStr s && s.isExact() ? s.hash() : Comparison.hash(key);
      i = find(key, hash);
    } catch (Throwable t) {
      Refs.decref(key);
      Refs.decref(value);
      throw t;
    }
    if (i >= 0) {
      setValueAtSteal(i, value);
      Refs.decref(key);
      return;
    }
    insertNewSteal(key, hash, value);
  }

  /** Adds an item whose key is known not to be there; steals both references. */
  public final void insertNewSteal(PyObject key, long hash, PyObject value) {
    if (end == keys.length) {
      grow();
    }
    int n = end++;
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

  /** Makes room: CPython's growth rule, three times the items in use. */
  private void grow() {
    int size = MIN_TABLE;
    while (size <= used * 3) {
      size <<= 1;
    }
    rebuild(size);
  }

  private void rebuild(int tableSize) {
    int usable = tableSize * 2 / 3;
    PyObject[] newKeys = new PyObject[usable];
    PyObject[] newValues = new PyObject[usable];
    long[] newHashes = new long[usable];
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
    table = new int[tableSize];
    keysVersion++;
    for (int i = 0; i < n; i++) {
      place(hashes[i], i);
    }
  }

  /** Removes {@code key}; false when it is not there. */
  public final boolean remove(PyObject key) {
    int i = find(key, Comparison.hash(key));
    if (i < 0) {
      return false;
    }
    removeAt(i);
    return true;
  }

  /** Removes entry {@code i}. */
  public final void removeAt(int i) {
    PyObject key = keys[i];
    PyObject value = takeAt(i);
    Refs.decref(value);
    Refs.decref(key);
  }

  /** Removes entry {@code i} and returns its value, owned; the key's reference stays to be given back by the caller. */
  public final PyObject takeAt(int i) {
    int mask = table.length - 1;
    long hash = hashes[i];
    int t = (int) hash & mask;
    long perturb = hash;
    while (table[t] != i + 1) {
      perturb >>>= PERTURB_SHIFT;
      t = (int) (t * 5L + perturb + 1) & mask;
    }
    table[t] = DELETED;
    PyObject value = values[i];
    keys[i] = null;
    values[i] = null;
    used--;
    keysVersion++;
    return value;
  }

  /** Removes everything, first to last. */
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
    keysVersion++;
    for (int i = 0; i < n; i++) {
      PyObject key = oldKeys[i];
      if (key != null) {
        PyObject value = oldValues[i];
        Refs.decref(key);
        Refs.decref(value);
      }
    }
  }

  /** A new dict with the same items. */
  public final PyDict copy() {
    PyDict copy = new PyDict();
    copy.table = table == EMPTY_TABLE ? EMPTY_TABLE : Arrays.copyOf(table, table.length);
    copy.keys = Arrays.copyOf(keys, keys.length);
    copy.values = Arrays.copyOf(values, values.length);
    copy.hashes = Arrays.copyOf(hashes, hashes.length);
    copy.end = end;
    copy.used = used;
    Refs.increfAll(copy.keys, end);
    Refs.increfAll(copy.values, end);
    if (isTracked()) {
      copy.track();
    }
    return copy;
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
