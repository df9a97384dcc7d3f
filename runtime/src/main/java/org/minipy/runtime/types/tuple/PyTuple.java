package org.minipy.runtime.types.tuple;

import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UntrackWhenAtomic;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A tuple; it owns its items. The empty tuple is immortal and shared. */
public class PyTuple extends PyGcObject implements UntrackWhenAtomic {
  /** The type {@code tuple}. */
  public static final PyType TYPE =
      PyType.builtin("tuple", new TupleSlots()).withGc().sized(24, 8).asSequencePattern();

  /** The empty tuple; immortal. */
  public static final PyTuple EMPTY = empty();

  private final PyObject[] items;

  private PyTuple(PyObject[] itemsSteal) {
    super(TYPE);
    items = itemsSteal;
  }

  /** For instances of subclasses; steals the items. */
  protected PyTuple(PyType type, PyObject[] itemsSteal) {
    super(type);
    items = itemsSteal;
  }

  private static PyTuple empty() {
    PyTuple t = new PyTuple(Calls.NO_ARGS);
    t.immortalize();
    return t;
  }

  /** A tuple of {@code items}, whose references it steals; the array belongs to the tuple from now on. */
  public static PyTuple ofSteal(PyObject... items) {
    if (items.length == 0) {
      return Refs.newRef(EMPTY);
    }
    PyTuple t = new PyTuple(items);
    t.track();
    return t;
  }

  /** A tuple of {@code items}, to each of which it takes a reference. */
  public static PyTuple of(PyObject... items) {
    return copyOf(items, 0, items.length);
  }

  /** A tuple of {@code count} items of {@code source}, to each of which it takes a reference. */
  public static PyTuple copyOf(PyObject[] source, int from, int count) {
    PyObject[] copy = new PyObject[count];
    System.arraycopy(source, from, copy, 0, count);
    Refs.increfAll(copy, count);
    return ofSteal(copy);
  }

  /** Number of items. */
  public final int size() {
    return items.length;
  }

  /** Item {@code i}, borrowed. */
  public final PyObject get(int i) {
    return items[i];
  }

  /** The items, borrowed; not to be modified. */
  public final PyObject[] items() {
    return items;
  }

  /** A copy of the items, borrowed. */
  public final PyObject[] toArray() {
    return Arrays.copyOf(items, items.length);
  }

  /** Whether this is a tuple itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  @Override
  public void traverse(Visitor visitor) {
    for (int i = items.length - 1; i >= 0; i--) {
      visitor.visitIfPresent(items[i]);
    }
  }

  @Override
  protected void release() {
    Refs.clearBackwards(items, items.length);
  }

  @Override
  public boolean hasOnlyUntracked() {
    if (!isExact()) {
      return false;
    }
    for (PyObject item : items) {
      if (item == null || maybeTracked(item)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code o} is tracked or can become so (_PyObject_GC_MAY_BE_TRACKED). */
  public static boolean maybeTracked(PyObject o) {
    PyGcObject head = o.gcHead();
    return head != null && (head.isTracked() || !(o instanceof PyTuple t && t.isExact()));
  }

  @Override
  public boolean untrackOnEveryCollection() {
    return true;
  }
}
