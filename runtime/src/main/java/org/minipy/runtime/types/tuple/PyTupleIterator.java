package org.minipy.runtime.types.tuple;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** Iterates over a tuple. */
public final class PyTupleIterator extends PyGcObject {
  /** The type {@code tuple_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("tuple_iterator", new TupleIteratorSlots()).withGc().sealed().sized(32, 0);

  private PyTuple tuple;
  private int position;

  /** Makes an iterator over {@code tuple}; takes a reference. */
  public PyTupleIterator(PyTuple tuple) {
    super(TYPE);
    this.tuple = Refs.newRef(tuple);
    track();
  }

  /** The next item, owned; null when there are no more. */
  public PyObject nextItem() {
    PyTuple l = tuple;
    if (l == null) {
      return null;
    }
    int i = position;
    if (i < l.size()) {
      position = i + 1;
      return Refs.newRef(l.get(i));
    }
    release();
    return null;
  }

  /** The tuple, borrowed; null once it is exhausted. */
  PyTuple tuple() {
    return tuple;
  }

  int position() {
    return position;
  }

  void setPosition(int next) {
    position = next;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(tuple);
  }

  @Override
  protected void release() {
    PyTuple old = tuple;
    tuple = null;
    Refs.xdecref(old);
  }
}
