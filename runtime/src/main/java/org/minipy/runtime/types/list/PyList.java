package org.minipy.runtime.types.list;

import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A list; it owns its items. */
public class PyList extends PyGcObject {
  /** The type {@code list}. */
  public static final PyType TYPE = PyType.builtin("list", new ListSlots()).withGc().sized(40, 0).asSequencePattern();

  private PyObject[] items;
  private int size;

  /** Makes an empty list. */
  public PyList() {
    super(TYPE);
    items = Calls.NO_ARGS;
    track();
  }

  /** Makes a list of {@code items}, whose references it steals; the array belongs to the list from now on. */
  public PyList(PyObject[] itemsSteal) {
    super(TYPE);
    items = itemsSteal;
    size = itemsSteal.length;
    track();
  }

  /** For instances of subclasses. */
  protected PyList(PyType type) {
    super(type);
    items = Calls.NO_ARGS;
    track();
  }

  /** Number of items. */
  public final int size() {
    return size;
  }

  /** Item {@code i}, borrowed. */
  public final PyObject get(int i) {
    return items[i];
  }

  /** The array of items, borrowed; only the first {@link #size} places count, and any call may replace it. */
  public final PyObject[] items() {
    return items;
  }

  /** Whether this is a list itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** Adds {@code item} at the end; takes a reference. */
  public final void append(PyObject item) {
    appendSteal(Refs.newRef(item));
  }

  /** Adds {@code item} at the end; steals the reference. */
  public final void appendSteal(PyObject item) {
    if (size == items.length) {
      int grown = size + (size >> 3) + 6 & ~3;
      items = Arrays.copyOf(items, grown);
    }
    items[size++] = item;
  }

  /** Replaces item {@code i}; takes a reference, then gives the old item back. */
  public final void set(int i, PyObject item) {
    PyObject old = items[i];
    items[i] = Refs.newRef(item);
    Refs.xdecref(old);
  }

  /** A copy of the items, borrowed. */
  public final PyObject[] toArray() {
    return Arrays.copyOf(items, size);
  }

  @Override
  public void traverse(Visitor visitor) {
    for (int i = size - 1; i >= 0; i--) {
      visitor.visitIfPresent(items[i]);
    }
  }

  @Override
  protected void release() {
    PyObject[] old = items;
    int n = size;
    items = Calls.NO_ARGS;
    size = 0;
    Refs.clearBackwards(old, n);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
