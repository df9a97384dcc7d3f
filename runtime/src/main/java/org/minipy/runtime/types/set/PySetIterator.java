package org.minipy.runtime.types.set;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** Iterates over a set or frozenset in the order of its table; it raises RuntimeError when it sees the set change. */
public final class PySetIterator extends PyGcObject {
  /** The type {@code set_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("set_iterator", new SetIteratorSlots()).withGc().sealed().sized(48, 0);

  private static final int CHANGED = -1;

  private PyAnySet set;
  private int size;
  private int left;
  private int position;

  /** Makes an iterator over {@code set}; takes a reference. */
  public PySetIterator(PyAnySet set) {
    super(TYPE);
    this.set = Refs.newRef(set);
    this.size = set.size();
    this.left = size;
    track();
  }

  /** The next object, owned; null when there are no more. */
  public PyObject nextItem() {
    PyAnySet s = set;
    if (s == null) {
      return null;
    }
    if (size != s.size()) {
      size = CHANGED;
      throw Errors.runtimeError("Set changed size during iteration");
    }
    int i = s.table().next(position);
    if (i < 0) {
      release();
      return null;
    }
    position = i + 1;
    left--;
    return Refs.newRef((PyObject) s.table().keyAt(i));
  }

  /** How many objects are left, as far as is known. */
  int lengthHint() {
    return set != null && size == set.size() ? left : 0;
  }

  /** An iterator at the same place, owned. */
  PySetIterator fork() {
    PyAnySet source = set == null ? new PySet() : set;
    PySetIterator copy = new PySetIterator(source);
    if (set == null) {
      Refs.decref(source);
    } else {
      copy.size = size;
      copy.left = left;
      copy.position = position;
    }
    return copy;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(set);
  }

  @Override
  protected void release() {
    PyAnySet old = set;
    set = null;
    Refs.xdecref(old);
  }
}
