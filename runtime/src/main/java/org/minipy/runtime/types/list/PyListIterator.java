package org.minipy.runtime.types.list;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** Iterates over a list, as it is when each item is asked for. */
public final class PyListIterator extends PyGcObject {
  /** The type {@code list_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("list_iterator", new ListIteratorSlots()).withGc().sealed().sized(32, 0);

  private PyList list;
  private int position;

  /** Makes an iterator over {@code list}; takes a reference. */
  public PyListIterator(PyList list) {
    super(TYPE);
    this.list = Refs.newRef(list);
    track();
  }

  /** The next item, owned; null when there are no more. */
  public PyObject nextItem() {
    PyList l = list;
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

  /** The list, borrowed; null once it is exhausted. */
  PyList list() {
    return list;
  }

  int position() {
    return position;
  }

  void setPosition(int next) {
    position = next;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(list);
  }

  @Override
  protected void release() {
    PyList old = list;
    list = null;
    Refs.xdecref(old);
  }
}
