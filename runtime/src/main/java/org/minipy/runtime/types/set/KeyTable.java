package org.minipy.runtime.types.set;

import org.minipy.runtime.algorithm.SetTable;
import org.minipy.runtime.memory.MemoryBlocks;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Comparison;

/** The hash table of a set of Python objects. */
final class KeyTable extends SetTable {
  private final PyAnySet owner;

  KeyTable(PyAnySet owner) {
    this.owner = owner;
  }

  @Override
  protected void resized() {
    MemoryBlocks.resized(owner);
  }

  @Override
  protected boolean equal(Object stored, Object key) {
    return Comparison.equalItem((PyObject) stored, (PyObject) key);
  }

  @Override
  protected void retain(Object key) {
    Refs.incref((PyObject) key);
  }

  @Override
  protected void release(Object key) {
    Refs.decref((PyObject) key);
  }
}
