package org.minipy.runtime.types.tuple;

import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.FreeLists;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UntrackWhenAtomic;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.LengthHint;
import org.minipy.runtime.types.list.PyList;

/** A tuple; it owns its items. The empty tuple is immortal and shared. */
public class PyTuple extends PyGcObject implements UntrackWhenAtomic {
  /** The type {@code tuple}. */
  public static final PyType TYPE =
      PyType.builtin("tuple", new TupleSlots()).withGc().sized(24, 8).vectorcalled().asSequencePattern();

  /** The empty tuple; immortal. */
  public static final PyTuple EMPTY = empty();

  /** A length hint is trusted up to here. */
  private static final long MAX_GUESS = 1 << 20;

  private final PyObject[] items;

  private PyTuple(PyObject[] itemsSteal) {
    super(TYPE, FreeLists.tuple(itemsSteal.length));
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
    PyTuple made;
    try {
      made = new PyTuple(items);
    } catch (Throwable t) {
      Refs.clearBackwards(items, items.length);
      throw t;
    }
    made.track();
    return made;
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

  /** tuple(iterable): an exact tuple is returned as it is. Raises what iterating raises. */
  public static PyTuple fromIterable(PyObject iterable) {
    if (iterable instanceof PyTuple t && t.isExact()) {
      return Refs.newRef(t);
    }
    if (iterable instanceof PyList l && l.isExact()) {
      return copyOf(l.items(), 0, l.size());
    }
    PyObject iterator = Iteration.iter(iterable);
    PyObject[] items = Calls.NO_ARGS;
    int n = 0;
    try {
      items = new PyObject[(int) Math.min(LengthHint.of(iterable, 10), MAX_GUESS)];
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        if (n == items.length) {
          items = Arrays.copyOf(items, n + (n >> 1) + 10);
        }
        items[n++] = item;
      }
    } catch (Throwable t) {
      Refs.clearBackwards(items, n);
      throw t;
    } finally {
      Refs.decref(iterator);
    }
    return ofSteal(n == items.length ? items : Arrays.copyOf(items, n));
  }

  /**
   * What iterators that make pairs return: this tuple with other items when nobody else holds it, else a new one,
   * owned. Steals both items.
   */
  public final PyTuple pairSteal(PyObject first, PyObject second) {
    if (!isUnshared()) {
      return ofSteal(first, second);
    }
    Refs.incref(this);
    PyObject oldFirst = items[0];
    PyObject oldSecond = items[1];
    items[0] = first;
    items[1] = second;
    Refs.decref(oldFirst);
    Refs.decref(oldSecond);
    track();
    return this;
  }

  /** Whether there is but one reference to this tuple, so that its owner may fill it anew. */
  public final boolean isUnshared() {
    return refcnt == 1;
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
  protected int freeListPlace() {
    return FreeLists.tuple(items.length);
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
    return head != null && (head.isTracked() || head.isCollectable() && !(o instanceof PyTuple t && t.isExact()));
  }

  @Override
  public boolean untrackOnEveryCollection() {
    return true;
  }
}
