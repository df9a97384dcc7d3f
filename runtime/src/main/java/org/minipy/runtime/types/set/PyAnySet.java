package org.minipy.runtime.types.set;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.text.PyStr;

/** What set and frozenset have in common: a table of keys that it owns. */
public abstract sealed class PyAnySet extends PyGcObject permits PySet, PyFrozenSet {
  private KeyTable table;

  /** Makes an empty set, tracked. */
  protected PyAnySet(PyType type) {
    super(type);
    track();
  }

  /** Adds the first keys, when somebody looks into the set for the first time. */
  void fill() {}

  /** Whether this is a set or frozenset itself, not an instance of a subclass. */
  public abstract boolean isExact();

  /** A new empty set or frozenset, of the built-in type that this one is of. */
  abstract PyAnySet newEmpty();

  final KeyTable table() {
    if (table == null) {
      table = new KeyTable(this);
      fill();
    }
    return table;
  }

  /** Number of keys. */
  public final int size() {
    return table().used();
  }

  /** The hash of {@code key}; raises TypeError when it is unhashable. */
  static long hashOf(PyObject key) {
    return key instanceof PyStr s && s.isExact() ? s.hash() : Comparison.hash(key);
  }

  /** Whether {@code key} is in the set; raises TypeError when it is unhashable. */
  public final boolean contains(PyObject key) {
    return table().contains(key, hashOf(key));
  }

  /** Adds {@code key} unless it is there; takes a reference. For frozensets, only while nobody else knows them. */
  public final void add(PyObject key) {
    table().add(key, hashOf(key));
  }

  /** Removes {@code key}; false when it is not there. */
  public final boolean discard(PyObject key) {
    Object old = table().remove(key, hashOf(key));
    if (old == null) {
      return false;
    }
    Refs.decref((PyObject) old);
    return true;
  }

  /** Removes everything in the order of the table; the set is empty before anything is released. */
  public final void clear() {
    if (table == null || table.fill() == 0) {
      return;
    }
    for (Object key : table.clear()) {
      if (key != null) {
        Refs.decref((PyObject) key);
      }
    }
  }

  /** Adds the keys of an iterable; raises what iterating and hashing raise. */
  public final void update(PyObject iterable) {
    SetOperations.update(this, iterable);
  }

  /** What the table adds to the size of the set, in bytes. */
  final long tableBytes() {
    return table().byteSize() - EMPTY_BYTES;
  }

  private static final long EMPTY_BYTES = 216;

  /** The first position of the table from {@code from} on that has an object, or -1. */
  public final int nextPosition(int from) {
    return table().next(from);
  }

  /** The object at a position that {@link #nextPosition} gave, borrowed. */
  public final PyObject objectAt(int position) {
    return (PyObject) table().keyAt(position);
  }

  /** The hash of the object at a position. */
  public final long hashAt(int position) {
    return table().hashAt(position);
  }

  @Override
  public void traverse(Visitor visitor) {
    if (table == null) {
      return;
    }
    for (int i = table.next(0); i >= 0; i = table.next(i + 1)) {
      visitor.visit((PyObject) table.keyAt(i));
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
}
