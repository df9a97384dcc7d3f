package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** Iterates over the items of a one-dimensional memoryview. */
public final class PyMemoryIterator extends PyGcObject {
  /** The type {@code memory_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("memory_iterator", new MemoryIteratorSlots()).withGc().sealed().sized(40, 0);

  private PyMemoryView view;
  private int position;

  /** Makes an iterator over {@code view}; takes a reference. */
  PyMemoryIterator(PyMemoryView view) {
    super(TYPE);
    this.view = Refs.newRef(view);
    track();
  }

  /** The next item, owned; null when there are no more. */
  PyObject nextItem() {
    PyMemoryView v = view;
    if (v == null) {
      return null;
    }
    v.checkOpen();
    if (position < v.shape()[0]) {
      return MemoryFormat.get(v, v.start() + position++ * v.strides()[0]);
    }
    release();
    return null;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(view);
  }

  @Override
  protected void release() {
    PyMemoryView old = view;
    view = null;
    Refs.xdecref(old);
  }
}
